import { GroupNames } from '../groups';
import { rule } from './rule';

/** A table gives a unit another group than the list of units does. */
export const unitGroupDiffers = rule('unit.groupDiffers', ({ book: { unitTables, units } }, found) => {
  for (const { table, rows, units: positions } of unitTables) {
    const column = table.head.columns.get('group');
    if (column === undefined) continue;
    found.checked(rows.units.length);
    rows.units.forEach(({ row, name, group }, at) => {
      const unit = units.list[positions[at] ?? -1];
      if (unit === undefined || group === '' || group === unit.group) return;
      if (!GroupNames.differ(unit.group, group)) return;
      found.at(table.sheet, row, column, { unit: name, group, listed: unit.group });
    });
  }
});
