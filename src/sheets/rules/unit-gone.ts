import { unitMatcher } from '../../scoring/unit-match';
import { nameKey } from '../../scoring/unit-name';
import { Report } from '../report';
import { readUnitRows } from '../unit-rows';
import { rule } from './rule';

/**
 * A table of last year has a unit that is in no list of this year, and no table of
 * reorganisations says what became of it. A group of which nothing is left is not looked at:
 * another workbook may judge it.
 */
export const unitGone = rule('unit.gone', ({ book: { tables, units, commitments } }, found) => {
  const earlier = tables.filter(({ kind }) => kind === 'previous');
  if (earlier.length === 0 || units.list.length === 0) return;
  const match = unitMatcher(units.list.map(({ name }) => name));
  for (const table of earlier) {
    const rows = readUnitRows(table, new Report()).units;
    const gone = rows.filter(({ name }) => match(name).kind === 'none');
    const stays = new Set(rows.filter((row) => !gone.includes(row)).map(({ group }) => nameKey(group)));
    found.checked(rows.length);
    for (const { row, name, group } of gone) {
      if (!stays.has(nameKey(group)) || commitments.lineage.successors(name) !== null) continue;
      found.at(table.sheet, row, table.head.columns.get('unit') ?? 0, { unit: name });
    }
  }
});
