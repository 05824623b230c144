import { columnName } from '../address';
import type { FormulaToken } from './tokens';

const PLACE = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * A formula as it reads in another cell: relative references move along.
 * @param tokens the formula in its own cell
 * @param rows how many rows further down
 * @param columns how many columns further right
 * @example shiftFormula(tokenize('A1*$B$1'), 2, 1) // 'B3*$B$1'
 */
export function shiftFormula(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  let result = '';
  for (const { kind, text } of tokens) {
    if (kind === 'cell') result += shiftCell(text, rows, columns);
    else if (kind === 'columns') result += shiftEnds(text, (end) => shiftColumn(end, columns));
    else if (kind === 'rows') result += shiftEnds(text, (end) => shiftRow(end, rows));
    else result += text;
  }
  return result;
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] = PLACE.exec(text) ?? [];
  return orLost([shiftColumn(columnFixed + column, columns), shiftRow(rowFixed + row, rows)], '');
}

function shiftEnds(text: string, shift: (end: string) => string | null): string {
  return orLost(text.split(':').map(shift), ':');
}

/** Out of the sheet there is nothing to refer to. */
function orLost(pieces: readonly (string | null)[], between: string): string {
  return pieces.includes(null) ? '#REF!' : pieces.join(between);
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const moved = columnNumber(text) + by;
  return moved < 0 || moved >= COLUMNS ? null : columnName(moved);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const moved = Number(text) + by;
  return moved < 1 || moved > ROWS ? null : String(moved);
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
