import { columnNumber, parseAddress } from '../address';
import { ALL_COLUMNS, ALL_ROWS, type CellRange } from '../snapshot';
import { tokenize, type FormulaToken } from './tokens';
import { variablesOf } from './variables';

/** Which ends of a range move along when the formula is filled into other cells. */
export interface Moves {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** Cells that stand in the formula's text. */
export interface CellsReference {
  readonly kind: 'cells';
  /** `null` for the sheet of the formula. */
  readonly sheet: string | null;
  readonly range: CellRange;
  readonly moves: Moves;
  /** The functions it stands in, in capitals, the outermost first; blank for bare parentheses. */
  readonly calls: readonly string[];
}

/** What a formula refers to, as far as its text alone tells. */
export type Reference =
  | CellsReference
  | { readonly kind: 'name'; readonly name: string }
  /** The table around the formula. */
  | { readonly kind: 'ownTable' }
  /** The text does not tell which cells: `INDIRECT`, `OFFSET`, several sheets at once. */
  | { readonly kind: 'anything' }
  /** In another workbook, which is named as in the formula: `[1]`, `[Book.xlsx]`. */
  | { readonly kind: 'foreign'; readonly book: string }
  /** `#REF!`: what it referred to was deleted. */
  | { readonly kind: 'broken' };

const ANYTHING: Reference = { kind: 'anything' };
const LOST = '#REF!';
/** Names that are no references: constants, and the variables of `LET` and `LAMBDA` as files have them. */
const NO_REFERENCE = /^(?:TRUE|FALSE|_xlpm\..*)$/i;

/**
 * The cells a formula refers to.
 * @param formula its text, or its pieces
 * @example referencesOf("SUM('a b'!A1:B2)") // one of kind 'cells', sheet 'a b', A1:B2, in SUM
 */
export function referencesOf(formula: string | readonly FormulaToken[]): readonly Reference[] {
  const tokens = typeof formula === 'string' ? tokenize(formula) : formula;
  const references: Reference[] = [];
  const calls: string[] = [];
  const variables = variablesOf(tokens);
  let sheet: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    follow(calls, token, tokens[at - 1]);
    const book = sheet === null ? null : /\[[^\]]*\]/.exec(sheet)?.[0];
    const reference = referenceAt(tokens, at, sheet, calls);
    const isVariable = reference?.kind === 'name' && variables.has(reference.name.toLowerCase());
    if (reference && !isVariable) references.push(book ? { kind: 'foreign', book } : reference);
    if (isRange(tokens, at)) at += 2;
    sheet = token.kind === 'sheet' ? sheetName(token.text) : null;
  }
  return references;
}

/** Keeps count of the functions and parentheses that are open. */
function follow(calls: string[], token: FormulaToken, before: FormulaToken | undefined): void {
  if (token.kind !== 'other' || token.text.startsWith('"')) return;
  for (const [at, sign] of [...token.text].entries()) {
    if (sign === '(') calls.push(at === 0 && before?.kind === 'function' ? before.text.toUpperCase() : '');
    else if (sign === ')') calls.pop();
  }
}

function referenceAt(
  tokens: readonly FormulaToken[],
  at: number,
  sheet: string | null,
  calls: readonly string[],
): Reference | undefined {
  const token = tokens[at];
  // Behind a lost sheet stands the address that the cell had there.
  if (tokens[at - 1]?.text === LOST && token?.kind !== 'other') return undefined;
  switch (token?.kind) {
    case 'cell':
    case 'columns':
    case 'rows':
      if (sheet?.includes(':')) return ANYTHING;
      return cells(isRange(tokens, at) ? `${token.text}:${tokens[at + 2]?.text}` : token.text, sheet, calls);
    case 'name':
      return NO_REFERENCE.test(token.text) ? undefined : { kind: 'name', name: token.text };
    case 'structured':
      return tokens[at - 1]?.kind === 'name' ? undefined : { kind: 'ownTable' };
    case 'function':
      return /^(?:INDIRECT|OFFSET)$/i.test(token.text) ? ANYTHING : undefined;
    case 'other':
      if (token.text === LOST) return { kind: 'broken' };
      // A range whose ends are not both written out, such as A1:INDEX(…).
      return token.text.includes(':') && !token.text.startsWith('"') ? ANYTHING : undefined;
    default:
      return undefined;
  }
}

function isRange(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.kind === 'cell' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'cell';
}

function cells(text: string, sheet: string | null, calls: readonly string[]): Reference {
  const range = rangeOf(text);
  if (!range) return ANYTHING;
  return { kind: 'cells', sheet, range, moves: movesOf(text), calls: [...calls] };
}

const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** The ends may stand in either order: `B$9:B5` moves at its top. */
function movesOf(text: string): Moves {
  const [first, last] = [text.split(':', 1)[0] ?? '', text.slice(text.indexOf(':') + 1)].map((end) => {
    const [, column = '', letters = '', row = '', digits = ''] = END.exec(end) ?? [];
    const isRow = letters === '';
    return {
      row: Number(digits),
      column: columnNumber(letters),
      rowMoves: digits !== '' && (isRow ? column : row) === '',
      columnMoves: letters !== '' && column === '',
    };
  });
  if (!first || !last) return STILL;
  const [top, bottom] = first.row <= last.row ? [first, last] : [last, first];
  const [left, right] = first.column <= last.column ? [first, last] : [last, first];
  return { top: top.rowMoves, left: left.columnMoves, bottom: bottom.rowMoves, right: right.columnMoves };
}

const STILL: Moves = { top: false, left: false, bottom: false, right: false };

/** Whether a reference means the same cells wherever its formula stands. */
export function isFixed({ moves }: CellsReference): boolean {
  return !moves.top && !moves.left && !moves.bottom && !moves.right;
}

/**
 * The cells of an address, whatever its `$`; whole columns and rows too.
 * @example rangeOf('A:B') // { row: 0, column: 0, rows: 1048576, columns: 2 }
 */
export function rangeOf(text: string): CellRange | null {
  return parseAddress(text) ?? wholeLines(text);
}

/** `A:C` or `1:3`. */
function wholeLines(text: string): CellRange | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const byRow = /^\d/.test(first);
  const ends = [first, last].map((end) => (byRow ? Number(end) - 1 : columnNumber(end)));
  const from = Math.min(...ends);
  const count = Math.max(...ends) - from + 1;
  if (from < 0 || from + count > (byRow ? ALL_ROWS : ALL_COLUMNS)) return null;
  return byRow
    ? { row: from, column: 0, rows: count, columns: ALL_COLUMNS }
    : { row: 0, column: from, rows: ALL_ROWS, columns: count };
}

/**
 * The name of a sheet from a formula, without quotes and `!`.
 * @example sheetName("'Điểm số'!") // 'Điểm số'
 */
export function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
