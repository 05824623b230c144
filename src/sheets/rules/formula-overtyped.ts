import { textOf } from '../cell';
import { oddTables, type OddCell } from '../formulas/odd-cells';
import type { TableRows } from '../formulas/table-rows';
import { rule, type Subject } from './rule';

/** A value was typed where all the cells around have one formula, filled in. */
export const formulaOvertyped = rule('formula.overtyped', (subject, found) => {
  for (const { tables, checked, odd } of oddTables(subject.book)) {
    found.checked(checked);
    for (const cell of odd) {
      if (cell.shape !== null || isMeant(cell, tables, subject)) continue;
      const { row, column, value, usual } = cell;
      const shown = typeof value === 'number' ? value : textOf(value);
      found.at(tables.table.sheet, row, column, { value: shown, formula: `=${usual.textAt(row, column)}` });
    }
  }
});

/** What a unit without rank has instead of one, and what we wrote when the user wanted it. */
function isMeant({ of, column, value }: OddCell, { table }: TableRows, { book, results }: Subject): boolean {
  if (of === null) return false;
  if (typeof value === 'string' && of.unit !== null && results[of.unit]?.notRanked !== null) return true;
  return [...table.head.columns].some(
    ([field, at]) => at === column && book.memory.isOurs(table.sheet.name, field, of.subject, value),
  );
}
