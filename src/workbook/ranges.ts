import { cellKey, type CellRange } from './snapshot';

/** Whether two ranges have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the first range holds all of the second. */
export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function holdsCell(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row && column >= range.column && row < range.row + range.rows && column < range.column + range.columns
  );
}

const COLUMNS = cellKey(1, 0);

export function sameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}

/** The keys of all cells of a range, row by row. */
export function* keysOf(range: CellRange): Iterable<number> {
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) yield cellKey(row, column);
  }
}

/** The same for a cell by its {@link cellKey}. */
export function holdsKey(range: CellRange, key: number): boolean {
  return holdsCell(range, Math.floor(key / COLUMNS), key % COLUMNS);
}

/** The smallest range that holds both. */
export function around(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The cells two ranges have in common; `null` when there are none. */
export function common(a: CellRange, b: CellRange): CellRange | null {
  if (!overlap(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}
