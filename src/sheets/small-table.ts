import { isBlank, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { fieldOf, type Field } from './fields';

/** A small table found by its headers: where it starts, and the column of each header. */
export interface SmallTable {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
}

/** Rows and columns in which settings and bands are looked for. */
const DEPTH = 200;
const WIDTH = 40;

/** Every place of a sheet where the needed headers stand together in a row. */
export function findSmallTables(sheet: SheetSnapshot, needed: readonly Field[], more: readonly Field[]): SmallTable[] {
  const found: SmallTable[] = [];
  for (let row = 0; row < Math.min(DEPTH, sheet.values.length); row += 1) {
    const columns = new Map<Field, number>();
    for (let column = 0; column < Math.min(WIDTH, sheet.values[row]?.length ?? 0); column += 1) {
      const value = valueAt(sheet, row, column);
      const field = typeof value === 'string' ? fieldOf(value) : null;
      if (field !== null && [...needed, ...more].includes(field) && !columns.has(field)) columns.set(field, column);
    }
    if (needed.every((field) => columns.has(field))) found.push({ sheet, row, columns });
  }
  return found;
}

/** Rows below the head, to the first in which all of the table's columns are blank. */
export function smallTableRows(table: SmallTable): number[] {
  const rows: number[] = [];
  for (let row = table.row + 1; row < table.sheet.values.length; row += 1) {
    if ([...table.columns.values()].every((column) => isBlank(valueAt(table.sheet, row, column)))) break;
    rows.push(row);
  }
  return rows;
}
