import { NAMESPACE } from '../calculator';
import { tokenize, type FormulaToken } from '../formula/tokens';
import { variablesOf } from '../formula/variables';
import { SHOWN_NAMES, SPILLING_NAMES, STORED_NAMES } from './newer-functions';

/** What an add-in's functions begin with in a file; dots of their names become `_`. */
const ADD_IN = '_xldudf_';
const OWN_SHOWN = new RegExp(`^${NAMESPACE}\\.(?=.)`, 'i');
const OWN_STORED = new RegExp(`^${ADD_IN}${NAMESPACE}_(?=.)`, 'i');
/** Before the variables of `LET` and `LAMBDA`. */
const VARIABLE = /^_xl(?:pm|op)\./i;

/**
 * The name of one of our functions, without the namespace and in capitals, in either form;
 * `null` for other functions.
 * @example ownName('_xldudf_CCHC_RANKS') // 'RANKS'
 */
export function ownName(name: string): string | null {
  const rest = name.replace(OWN_STORED, '').replace(OWN_SHOWN, '');
  return rest === name ? null : rest.toUpperCase();
}

/**
 * A formula as Excel shows it, from what the file has.
 * @example shownNames('_xlfn.IFNA(_xldudf_CCHC_RANK(A1,A1:A9),SUM(_xlfn.ANCHORARRAY(B1)))') // 'IFNA(CCHC.RANK(A1,A1:A9),SUM(B1#))'
 */
export function shownNames(stored: string): string {
  if (!/_xl/i.test(stored)) return stored;
  const texts = tokenize(stored).map(({ kind, text }) => (kind === 'function' ? shownName(text) : kind === 'name' ? text.replace(VARIABLE, '') : text));
  const tokens = tokenize(texts.join(''));
  let result = '';
  for (let at = 0; at < tokens.length; at++) {
    const end = spillEnd(tokens, at);
    if (end === null) result += tokens[at]?.text ?? '';
    else {
      result += `${textsOf(tokens, at + 2, end)}#${(tokens[end]?.text ?? '').slice(1)}`;
      at = end;
    }
  }
  return result;
}

function shownName(name: string): string {
  const own = ownName(name);
  return own === null ? (SHOWN_NAMES.get(name.toLowerCase()) ?? name) : `${NAMESPACE}.${own}`;
}

/** Of `ANCHORARRAY(A1)` the token that closes it; `null` for anything else. */
function spillEnd(tokens: readonly FormulaToken[], at: number): number | null {
  if (tokens[at]?.text !== 'ANCHORARRAY' || tokens[at + 1]?.text !== '(') return null;
  const cell = tokens[at + 2]?.kind === 'sheet' ? at + 3 : at + 2;
  return tokens[cell]?.kind === 'cell' && tokens[cell + 1]?.text.startsWith(')') ? cell + 1 : null;
}

function textsOf(tokens: readonly FormulaToken[], from: number, to: number): string {
  return tokens.slice(from, to).map(({ text }) => text).join('');
}

/**
 * A formula as the file has it, from what Excel shows.
 * @example storedNames('xlookup(A1,B:B,C:C)') // '_xlfn.XLOOKUP(A1,B:B,C:C)'
 */
export function storedNames(shown: string): string {
  const tokens = tokenize(shown);
  const variables = variablesOf(tokens);
  let result = '';
  for (let at = 0; at < tokens.length; at++) {
    const { kind = 'other', text = '' } = tokens[at] ?? {};
    const cell = kind === 'sheet' ? at + 1 : at;
    if (tokens[cell]?.kind === 'cell' && tokens[cell + 1]?.text.startsWith('#')) {
      result += `${STORED_NAMES.get('ANCHORARRAY') ?? ''}(${textsOf(tokens, at, cell + 1)})${(tokens[cell + 1]?.text ?? '').slice(1)}`;
      at = cell + 1;
    } else if (kind === 'function') result += storedName(text);
    else if (kind === 'name' && variables.has(text.toLowerCase()) && !VARIABLE.test(text)) result += `_xlpm.${text}`;
    else result += kind === 'structured' ? thisRow(text) : text;
  }
  return result;
}

function storedName(name: string): string {
  const own = ownName(name);
  const known = SHOWN_NAMES.get(name.toLowerCase()) ?? name.toUpperCase();
  return own === null ? (STORED_NAMES.get(known) ?? name) : `${ADD_IN}${NAMESPACE}_${own.replaceAll('.', '_')}`;
}

/** `[@x]` is short for this. */
function thisRow(brackets: string): string {
  const [, column] = /^\[@(.*)\]$/s.exec(brackets) ?? [];
  if (column === undefined) return brackets;
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/**
 * Whether Excel notes a formula of a file as a dynamic array: it may fill more cells than its own.
 * @example mayFillCells('_xlfn.UNIQUE(A1:A9)') // true
 */
export function mayFillCells(stored: string): boolean {
  if (!/_xl|cchc/i.test(stored)) return false;
  return tokenize(stored).some(({ kind, text }) => kind === 'function' && (text.toLowerCase().startsWith(ADD_IN) || SPILLING_NAMES.has(shownName(text))));
}

const shown = new WeakMap<ReadonlyMap<number, string>, ReadonlyMap<number, string>>();

/** The formulas of a sheet as Excel shows them; once only for the same formulas. */
export function shownFormulas(stored: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const before = shown.get(stored);
  if (before) return before;
  const texts = new Map<string, string>();
  let anyOther = false;
  for (const text of stored.values()) {
    if (texts.has(text)) continue;
    const other = shownNames(text);
    anyOther ||= other !== text;
    texts.set(text, other);
  }
  const formulas = anyOther ? new Map([...stored].map(([key, text]) => [key, texts.get(text) ?? text])) : stored;
  shown.set(stored, formulas);
  return formulas;
}
