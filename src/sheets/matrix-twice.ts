import { rangeAddress } from '../workbook/address';
import type { Report } from './report';
import type { Table } from './recognise';
import type { Units } from './units';

/** A row whose unit has points of the same source on another sheet already. */
export interface TwiceRow {
  readonly row: number;
  readonly unit: number;
  readonly first: { readonly sheet: string; readonly address: string };
}

/** Fewer rows may be slips of single names; from here on, a table all of whose units stand on one other is a copy. */
const COPIED_ROWS = 3;

/**
 * Reports units with points of one source on two sheets: a copied table is one fault, not one a unit.
 * @param rows how many rows of the table have a unit
 */
export function reportTwice(table: Table, rows: number, twice: readonly TwiceRow[], units: Units, report: Report): void {
  const column = table.head.columns.get('unit') ?? 0;
  const [top, end] = [twice[0], twice.at(-1)];
  const copied = rows >= COPIED_ROWS && twice.length === rows && twice.every(({ first }) => first.sheet === top?.first.sheet);
  report.checked('matrix.copied', rows);
  for (const { row, unit, first } of twice) {
    const entry = units.list[unit];
    if (entry === undefined) continue;
    entry.duplicate = true;
    if (!copied) report.at('unit.duplicate', table.sheet, row, column, { unit: entry.name, first: `${first.sheet}!${first.address}` });
  }
  if (!copied || top === undefined || end === undefined) return;
  const range = rangeAddress({ row: top.row, column, rows: end.row - top.row + 1, columns: 1 });
  report.add('matrix.copied', table.sheet.name, range, { count: rows, other: top.first.sheet });
}
