import { ALL_COLUMNS, ALL_ROWS, type CellRange } from './snapshot';

/**
 * The letters of a column that counts from 0.
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  return (names[column] ??= nameOf(column));
}

/** Those that were asked for: there are 16,384 at most. */
const names: (string | undefined)[] = [];

function nameOf(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const letter = (rest - 1) % 26;
    name = String.fromCharCode(65 + letter) + name;
    rest = (rest - 1 - letter) / 26;
  }
  return name;
}

/**
 * The address of a cell, row and column counting from 0.
 * @example cellAddress(6, 1) // 'B7'
 */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/**
 * The address of a block of cells.
 * @example rangeAddress({ row: 0, column: 0, rows: 2, columns: 2 }) // 'A1:B2'
 */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

/**
 * Reads an A1 address (no sheet name); `null` when it is none.
 * @example parseAddress('B2:C3') // { row: 1, column: 1, rows: 2, columns: 2 }
 */
export function parseAddress(address: string): CellRange | null {
  const match = ADDRESS.exec(address);
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match ?? [];
  if (!firstColumn || !firstRow || !lastColumn || !lastRow) return null;
  const [left, right] = ordered(columnNumber(firstColumn), columnNumber(lastColumn));
  const [top, bottom] = ordered(Number(firstRow) - 1, Number(lastRow) - 1);
  if (top < 0 || bottom >= ALL_ROWS || right >= ALL_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The number of a column, counting from 0; a `$` does not matter.
 * @example columnNumber('$AB') // 27
 */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) {
    if (letter !== '$') number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number - 1;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
