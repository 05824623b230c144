import { isBlank, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { readText } from '../cell';
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
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
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
  return below.filter((at) => [...columns.values()].some((column) => !isBlank(valueAt(sheet, at, column))));
}

/** The text of a field; empty where the table has no such column. */
export function textIn<F extends string>({ sheet, columns }: AwardTable<F>, row: number, field: F): string {
  return readText(sheet, row, columns.get(field));
}
