import { cellKey, isBlank, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { readText } from '../cell';
import type { Report } from '../report';
import { headerKey } from '../fields';
import { HEAD_ROWS } from '../head';

/** Which column a header of a table names; the first pattern that fits counts. */
export type Headers<F extends string> = readonly (readonly [field: F, header: RegExp])[];

/** A table for awards: its head stands in one row. */
export interface AwardTable<F extends string> {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<F, number>;
}

/** The first row of the sheet's first rows in which all the needed headers stand; `null` when there is none. */
export function findAwardTable<F extends string>(sheet: SheetSnapshot, headers: Headers<F>, needed: readonly F[]): AwardTable<F> | null {
  for (let row = 0; row < Math.min(HEAD_ROWS, sheet.values.length); row += 1) {
    const columns = new Map<F, number>();
    const values = sheet.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      const field = typeof value === 'string' ? fieldOf(value, headers) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    }
    if (needed.every((field) => columns.has(field))) return { sheet, row, columns };
  }
  return null;
}

export function fieldOf<F extends string>(header: string, headers: Headers<F>): F | undefined {
  const key = headerKey(header);
  return headers.find(([, pattern]) => pattern.test(key))?.[0];
}

/** Rows below the head in which any of the table's columns says something. */
export function awardRows<F extends string>({ sheet, row, columns }: AwardTable<F>): number[] {
  const below = Array.from({ length: Math.max(0, sheet.values.length - row - 1) }, (_, at) => row + 1 + at);
  const says = (row: number, column: number): boolean => !isBlank(valueAt(sheet, row, column)) || sheet.uncalculated.has(cellKey(row, column));
  return below.filter((at) => [...columns.values()].some((column) => says(at, column)));
}

/** The text of a field, of its merged cell too; empty where the table has no such column. */
export function textIn<F extends string>({ sheet, columns }: AwardTable<F>, row: number, field: F): string {
  const column = columns.get(field);
  if (column === undefined) return '';
  const merge = sheet.merges.find((range) => column === range.column && row > range.row && row < range.row + range.rows);
  return readText(sheet, merge?.row ?? row, column);
}

/**
 * Reports the cells of a row whose formula was not calculated, or that hold an error. They are not
 * blank: a group or a condition that cannot be read must not count as none.
 * @returns what they show, or their formulas
 */
export function unreadIn<F extends string>({ sheet, columns }: AwardTable<F>, row: number, report: Report, but: readonly F[] = []): ReadonlyMap<F, string> {
  const unread = new Map<F, string>();
  for (const [field, column] of columns) {
    const text = but.includes(field) ? null : unreadCell(sheet, row, column, report);
    if (text !== null) unread.set(field, text);
  }
  return unread;
}

/** Reports a cell that cannot be read; what it shows, or its formula; `null` for other cells. */
export function unreadCell(sheet: SheetSnapshot, row: number, column: number, report: Report): string | null {
  const key = cellKey(row, column);
  report.checked('cell.uncalculated');
  report.checked('cell.error');
  if (sheet.uncalculated.has(key)) {
    const formula = `=${sheet.formulas.get(key) ?? ''}`;
    report.at('cell.uncalculated', sheet, row, column, { formula });
    return formula;
  }
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'object' || value === null) return null;
  report.at('cell.error', sheet, row, column, { error: value.error });
  return value.error;
}
