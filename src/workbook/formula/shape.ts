import { columnName, columnNumber } from '../address';
import { ALL_COLUMNS, ALL_ROWS, type CellRange } from '../snapshot';
import { referencesOf, type CellsReference, type Reference } from './references';
import { tokenize, type FormulaToken } from './tokens';

/** A row or column that a formula names: the line itself, counting from 0, or how far it is away. */
interface Line {
  readonly axis: 'row' | 'column';
  readonly fixed: boolean;
  readonly at: number;
}

/** What moves along with its formula: `A$1` is two lines, `A:C` two with a colon between. */
interface Moving {
  readonly lines: readonly Line[];
  readonly between: string;
}

/**
 * What a formula has in common with itself filled down or to the right: relative references
 * are distances, as in R1C1 notation.
 */
export class FormulaShape {
  /** What it refers to, as read in the cell it was first met in; {@link rangeAt} moves them. */
  readonly references: readonly Reference[];
  /** The same for all formulas of one shape, and for no others. */
  readonly key: string;
  /** Whether it refers to several cells at once. */
  readonly hasRanges: boolean;
  /** Whether something that it referred to was deleted. */
  readonly isBroken: boolean;
  /** The other workbook that it reads, as it stands in the formula; `null` when it reads none. */
  readonly foreignBook: string | null;
  private readonly pieces: readonly (string | Moving)[];

  /** @param formula as it reads in the cell at `row`, `column`, without `=` */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    const tokens = tokenize(formula);
    this.references = referencesOf(tokens);
    this.hasRanges = this.references.some((one) => one.kind === 'cells' && one.range.rows * one.range.columns > 1);
    this.isBroken = this.references.some(({ kind }) => kind === 'broken');
    this.foreignBook = this.references.find((one) => one.kind === 'foreign')?.book ?? null;
    this.pieces = joined(tokens.map((token) => pieceOf(token, row, column)));
    this.key = this.pieces.map((piece) => (typeof piece === 'string' ? piece : keyOf(piece))).join('');
  }

  /**
   * The formula as it reads in a cell.
   * @example new FormulaShape('A1*$B$1', 0, 2).textAt(2, 3) // 'B3*$B$1'
   */
  textAt(row: number, column: number): string {
    let text = '';
    for (const piece of this.pieces) text += typeof piece === 'string' ? piece : movedText(piece, row, column);
    return text;
  }

  /**
   * Whether a formula in a cell is this one; its text need not be made for that.
   * @example new FormulaShape('A1*$B$1', 0, 2).isAt('B3*$B$1', 2, 3) // true
   */
  isAt(text: string, row: number, column: number): boolean {
    let from = 0;
    for (const piece of this.pieces) {
      from = typeof piece === 'string' ? endOf(piece, text, from) : endOfMoved(piece, row, column, text, from);
      if (from < 0) return false;
    }
    return from === text.length;
  }

  /** The first and the last column that one of its references means in a column. */
  columnsAt({ range, moves }: CellsReference, column: number): readonly [number, number] {
    const right = column - this.column;
    const first = range.column + (moves.left ? right : 0);
    const last = range.column + range.columns - 1 + (moves.right ? right : 0);
    return first <= last ? [first, last] : [last, first];
  }

  /** The cells that one of its references means in a cell; `null` where they would lie outside the sheet. */
  rangeAt(reference: CellsReference, row: number, column: number): CellRange | null {
    const { range, moves } = reference;
    const [down, right] = [row - this.row, column - this.column];
    if (down === 0 && right === 0) return range;
    const [from, to] = [range.row + (moves.top ? down : 0), range.row + range.rows - 1 + (moves.bottom ? down : 0)];
    const [top, bottom] = from <= to ? [from, to] : [to, from];
    const [left, end] = this.columnsAt(reference, column);
    if (top < 0 || left < 0 || bottom >= ALL_ROWS || end >= ALL_COLUMNS) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: end - left + 1 };
  }
}

const PLACE = /^(\$?[A-Z]{1,3})(\$?\d{1,7})$/i;

function pieceOf({ kind, text }: FormulaToken, row: number, column: number): string | Moving {
  if (kind === 'cell') {
    const [, letters = '', digits = ''] = PLACE.exec(text) ?? [];
    return { lines: [lineOf('column', letters, column), lineOf('row', digits, row)], between: '' };
  }
  if (kind !== 'columns' && kind !== 'rows') return text;
  const [axis, own] = kind === 'rows' ? (['row', row] as const) : (['column', column] as const);
  return { lines: text.split(':').map((end) => lineOf(axis, end, own)), between: ':' };
}

function lineOf(axis: Line['axis'], text: string, own: number): Line {
  const fixed = text.startsWith('$');
  const at = axis === 'row' ? Number(text.replace('$', '')) - 1 : columnNumber(text);
  return { axis, fixed, at: fixed ? at : at - own };
}

/** What does not move is text; neighbouring texts are one. */
function joined(pieces: readonly (string | Moving)[]): readonly (string | Moving)[] {
  const result: (string | Moving)[] = [];
  for (const piece of pieces) {
    const still = typeof piece === 'string' ? piece : piece.lines.every(({ fixed }) => fixed) ? movedText(piece, 0, 0) : null;
    const before = result.at(-1);
    if (still !== null && typeof before === 'string') result[result.length - 1] = before + still;
    else result.push(still ?? piece);
  }
  return result;
}

/** Outside the sheet there is nothing to refer to. */
function movedText({ lines, between }: Moving, row: number, column: number): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const place = placeOf(line, row, column);
    if (place === OUTSIDE) return LOST;
    text += (index > 0 ? between : '') + (line.fixed ? '$' : '') + (line.axis === 'row' ? String(place + 1) : columnName(place));
  }
  return text;
}

/** Where {@link movedText} ends in a text that holds it at `from`; -1 where it does not. */
function endOfMoved({ lines, between }: Moving, row: number, column: number, text: string, from: number): number {
  for (const line of lines) if (placeOf(line, row, column) === OUTSIDE) return endOf(LOST, text, from);
  let at = from;
  for (const line of lines) {
    const place = placeOf(line, row, column);
    if (at > from) at = endOf(between, text, at);
    if (line.fixed) at = endOf('$', text, at);
    at = line.axis === 'row' ? endOfNumber(place + 1, text, at) : endOf(columnName(place), text, at);
    if (at < 0) return at;
  }
  return at;
}

const LOST = '#REF!';
const OUTSIDE = -1;

/** The row or column that a line is, in the cell of a formula. */
function placeOf({ axis, fixed, at }: Line, row: number, column: number): number {
  const place = fixed ? at : at + (axis === 'row' ? row : column);
  return place < 0 || place >= (axis === 'row' ? ALL_ROWS : ALL_COLUMNS) ? OUTSIDE : place;
}

/** Where a part ends in a text that holds it at `from`; -1 where it does not, or `from` is -1. */
function endOf(part: string, text: string, from: number): number {
  return from >= 0 && text.startsWith(part, from) ? from + part.length : -1;
}

/** Nothing is made for it: there may be a million formulas. */
function endOfNumber(number: number, text: string, from: number): number {
  let at = from;
  let value = 0;
  if (from < 0) return -1;
  for (let digit = text.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = text.charCodeAt(at) - ZERO) {
    if (digit === 0 && at === from) return -1;
    value = value * 10 + digit;
    at += 1;
  }
  return value === number ? at : -1;
}

const ZERO = '0'.charCodeAt(0);

function keyOf({ lines, between }: Moving): string {
  const names = lines.map(({ axis, fixed, at }) => `${axis === 'row' ? 'R' : 'C'}${fixed ? at + 1 : `[${at}]`}`);
  return `{${names.join(between)}}`;
}
