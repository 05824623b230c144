import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';
import { columnNumber } from './shift';
import { tokenize, type FormulaToken } from './tokens';

/** What a formula refers to, as far as its text alone tells. */
export type Reference =
  /** `sheet` is `null` for the sheet of the formula. */
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly range: CellRange; readonly fixed: boolean }
  | { readonly kind: 'name'; readonly name: string }
  /** The table around the formula. */
  | { readonly kind: 'ownTable' }
  /** The text does not tell which cells: `INDIRECT`, `OFFSET`, several sheets at once. */
  | { readonly kind: 'anything' };

const ANYTHING: Reference = { kind: 'anything' };
const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;
/** Names that are no references: constants, and the variables of `LET` and `LAMBDA`. */
const NO_REFERENCE = /^(?:TRUE|FALSE|_xlpm\..*)$/i;

/**
 * The cells a formula refers to.
 * @example referencesOf("SUM('a b'!A1:B2)") // one of kind 'cells', sheet 'a b', A1:B2
 */
export function referencesOf(formula: string): readonly Reference[] {
  const tokens = tokenize(formula);
  const references: Reference[] = [];
  let sheet: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const reference = referenceAt(tokens, at, sheet);
    if (reference && !(sheet !== null && isForeign(sheet))) references.push(reference);
    if (reference?.kind === 'cells' && isRange(tokens, at)) at += 2;
    sheet = token.kind === 'sheet' ? sheetName(token.text) : null;
  }
  return references;
}

function referenceAt(tokens: readonly FormulaToken[], at: number, sheet: string | null): Reference | undefined {
  const token = tokens[at];
  switch (token?.kind) {
    case 'cell':
    case 'columns':
    case 'rows':
      if (sheet?.includes(':')) return ANYTHING;
      return cells(isRange(tokens, at) ? `${token.text}:${tokens[at + 2]?.text}` : token.text, sheet);
    case 'name':
      return NO_REFERENCE.test(token.text) ? undefined : { kind: 'name', name: token.text };
    case 'structured':
      return tokens[at - 1]?.kind === 'name' ? undefined : { kind: 'ownTable' };
    case 'function':
      return /^(?:INDIRECT|OFFSET)$/i.test(token.text) ? ANYTHING : undefined;
    case 'other':
      // A range whose ends are not both written out, such as A1:INDEX(…).
      return token.text.includes(':') && !token.text.startsWith('"') ? ANYTHING : undefined;
    default:
      return undefined;
  }
}

function isRange(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.kind === 'cell' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'cell';
}

function cells(text: string, sheet: string | null): Reference {
  const range = parseAddress(text) ?? wholeLines(text);
  if (!range) return ANYTHING;
  const fixed = !/(?:^|:)[A-Z0-9]|[A-Z]\d/i.test(text);
  return { kind: 'cells', sheet, range, fixed };
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

function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** In another workbook. */
function isForeign(sheet: string): boolean {
  return sheet.includes('[');
}
