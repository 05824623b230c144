import type { BlockWrite } from '../../workbook/plan';
import { cellKey, isBlank, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { AwardTable } from './award-table';

/** A table with the columns that it lacked: their heads are still to be written. */
export interface Widened<F extends string> {
  readonly columns: ReadonlyMap<F, number>;
  readonly heads: readonly BlockWrite[];
}

/** Gives a table the columns that it lacks, each in the first column to its right that is blank from the head down. */
export function widened<F extends string, W extends F>(table: AwardTable<F>, wanted: readonly W[], headOf: (field: W) => string): Widened<F> {
  const columns = new Map<F, number>(table.columns);
  const heads: BlockWrite[] = [];
  for (const field of wanted) {
    if (columns.has(field)) continue;
    let column = Math.max(...columns.values()) + 1;
    while (!isFree(table, column)) column += 1;
    columns.set(field, column);
    heads.push(cellWrite(table.sheet, table.row, column, headOf(field)));
  }
  return { columns, heads };
}

/** A cell that shows nothing and has no formula. */
export function isEmptyCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(valueAt(sheet, row, column)) && !sheet.formulas.has(cellKey(row, column));
}

export function cellWrite({ name }: SheetSnapshot, row: number, column: number, value: string | number | null): BlockWrite {
  return { sheet: name, row, column, values: [[value]] };
}

function isFree<F extends string>({ sheet, row }: AwardTable<F>, column: number): boolean {
  for (let at = row; at < Math.max(sheet.values.length, row + 1); at += 1) {
    if (!isEmptyCell(sheet, at, column)) return false;
  }
  return true;
}
