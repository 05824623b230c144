import { rangeAddress } from '../../workbook/address';
import { textOf } from '../cell';
import { valueAt } from '../../workbook/snapshot';
import { tableRowsOf, type TableRow, type TableRows } from '../formulas/table-rows';
import { rule, type Subject } from './rule';

/** Rows that are hidden, by hand or by a filter, and count all the same. */
export const rowHidden = rule('row.hidden', (subject, found) => {
  for (const tables of tableRowsOf(subject.book)) {
    const { sheet, head } = tables.table;
    const counted = tables.rows.filter((row) => counts(row, subject));
    found.checked(counted.length);
    if (sheet.hiddenRows.size === 0) continue;
    const column = head.columns.get('unit') ?? head.columns.get('title') ?? 0;
    for (const run of hiddenRuns(tables, new Set(counted))) {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) continue;
      const address = rangeAddress({ row: first.row, column, rows: last.row - first.row + 1, columns: 1 });
      found.add(sheet.name, address, { count: run.length, first: textOf(valueAt(sheet, first.row, column)) });
    }
  }
});

/** A unit without scores counts nowhere; criteria always do. */
function counts({ unit, criterion }: TableRow, { results }: Subject): boolean {
  if (unit === null) return criterion !== null;
  const reason = results[unit]?.notRanked?.reason;
  return reason !== 'noScores' && reason !== 'excluded' && reason !== 'unlisted';
}

/** Hidden rows that follow each other in the table. */
function hiddenRuns({ table: { sheet }, rows }: TableRows, counted: ReadonlySet<TableRow>): TableRow[][] {
  const runs: TableRow[][] = [];
  let open = false;
  for (const row of rows) {
    const hidden = sheet.hiddenRows.has(row.row) && counted.has(row);
    if (hidden && open) runs.at(-1)?.push(row);
    else if (hidden) runs.push([row]);
    open = hidden;
  }
  return runs;
}
