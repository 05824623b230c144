import type { ColumnSpan } from './sheet-frame';
import type { SheetRow } from './row-chunk';

/** The style number of a cell: its own, else its row's, else its column's. */
export function styleOf(
  rows: ReadonlyMap<number, SheetRow>,
  columns: readonly ColumnSpan[],
  row: number,
  column: number,
): number {
  const there = rows.get(row);
  return (
    there?.styles[column] ??
    there?.style ??
    columns.find(({ first, last }) => first <= column && column <= last)?.style ??
    0
  );
}
