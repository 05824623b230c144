/** A piece of a formula. All pieces joined are the formula. */
export interface FormulaToken {
  /**
   * `sheet`: a sheet's name with its `!` (quoted or not, perhaps of another workbook);
   * `cell`: `$A$1`; `columns`: `A:C`; `rows`: `1:3`; `name`: a defined name, a table or
   * `TRUE`; `function`: a name before `(`; `structured`: `[Column]` behind a table's name;
   * `other`: operators, numbers, strings, blanks.
   */
  readonly kind: 'sheet' | 'cell' | 'columns' | 'rows' | 'name' | 'function' | 'structured' | 'other';
  readonly text: string;
}

const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}\\p{M}_.?\\\\]*';
const NOT_A_NAME = '(?![\\p{L}\\p{N}_.?\\\\(!])';
const PATTERNS: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['other', /"(?:[^"]|"")*"/y],
  ['sheet', new RegExp(`(?:'(?:[^']|'')+'|(?:\\[[^[\\]]+\\])?${WORD}(?::${WORD})?|\\[[^[\\]]+\\])!`, 'uy')],
  ['other', /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|[A-Z_]+!?)/y],
  ['columns', new RegExp(`\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}${NOT_A_NAME}`, 'iuy')],
  ['rows', new RegExp(`\\$?\\d{1,7}:\\$?\\d{1,7}${NOT_A_NAME}`, 'uy')],
  ['cell', new RegExp(`\\$?[A-Z]{1,3}\\$?\\d{1,7}${NOT_A_NAME}`, 'iuy')],
  ['function', new RegExp(`${WORD}(?=\\()`, 'uy')],
  ['name', new RegExp(WORD, 'uy')],
  ['other', /\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy],
  ['other', /[^"'#$A-Z\d[.\p{L}_\\]+/iuy],
];

/**
 * Cuts a formula into its pieces.
 * @example tokenize("'a b'!A1+1").map((token) => token.text) // ["'a b'!", 'A1', '+', '1']
 */
export function tokenize(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  if (formula[at] === '[') return { kind: 'structured', text: brackets(formula, at) };
  return { kind: 'other', text: formula[at] ?? '' };
}

/** A bracket up to the one that closes it; `'` takes away what the next sign means. */
function brackets(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
