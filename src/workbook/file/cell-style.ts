import type { SheetRow } from './row-chunk';

/**
 * The style number of a cell: its own, else its row's, else its column's.
 * @param columns styles by column
 */
export function styleOf(
  rows: ReadonlyMap<number, SheetRow>,
  columns: readonly (number | undefined)[],
  row: number,
  column: number,
): number {
  const there = rows.get(row);
  return there?.styles[column] ?? there?.style ?? columns[column] ?? 0;
}
