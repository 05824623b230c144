import { GroupNames } from '../groups';
import { rule } from './rule';

/**
 * A table gives a unit another group than the list of units does: in a column, or under the title
 * of a group of the list. Titles with other names may part units in another way.
 */
export const unitGroupDiffers = rule('unit.groupDiffers', ({ book: { unitTables, units } }, found) => {
  const listed = [...new Set(units.list.map(({ group }) => group))].filter((group) => group !== '');
  for (const { table, rows, units: positions } of unitTables) {
    const { columns } = table.head;
    const column = columns.get('group') ?? columns.get('unit') ?? 0;
    found.checked(rows.units.filter(({ group }) => group !== '').length);
    rows.units.forEach(({ row, name, group }, at) => {
      const unit = units.list[positions[at] ?? -1];
      if (unit === undefined || group === '' || group === unit.group) return;
      if (!GroupNames.differ(unit.group, group)) return;
      if (!columns.has('group') && listed.every((one) => GroupNames.differ(one, group))) return;
      found.at(table.sheet, row, column, { unit: name, group, listed: unit.group });
    });
  }
});
