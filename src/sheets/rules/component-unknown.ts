import { columnFinder } from '../criteria-set';
import { misnumbered } from './misnumbered';
import { numberingFaults } from './numbering-faults';
import { rule } from './rule';

/**
 * A matrix has a column for a criterion that the set does not have. Codes that a criterion with
 * a wrong number was meant to bear are told there.
 */
export const componentUnknown = rule('component.unknown', ({ book: { criteria, unitTables } }, found) => {
  if (criteria === null) return;
  const find = columnFinder(criteria);
  const { ambiguous, meant } = numberingFaults(criteria.rows);
  const { isMeant } = misnumbered(criteria, unitTables);
  for (const { table } of unitTables) {
    if (table.kind !== 'matrix') continue;
    const headRow = table.head.row + table.head.rows - 1;
    const told = new Set([...ambiguous, ...meant]);
    found.checked(table.head.codes.length);
    for (const codeColumn of table.head.codes) {
      const { column, code } = codeColumn;
      if (find(codeColumn) !== null || told.has(code) || told.has(codeColumn.path) || isMeant(codeColumn)) continue;
      told.add(code);
      found.at(table.sheet, headRow, column, { code });
    }
  }
});
