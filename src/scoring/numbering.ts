/**
 * The numbering (*STT*) of criteria sets: A, I, 1, 1.1, 1.1.1, I.1, a. It is where the tree of
 * areas, criteria and components comes from, and it is untidy in real sheets.
 */

/** From the outermost to the innermost. */
export type CodeKind = 'section' | 'roman' | 'number' | 'letter';

export interface CriteriaCode {
  /** The canonical text: parts joined by dots, without leading zeros or closing marks. */
  readonly key: string;
  /** What the first part is; the others are numbers, or letters at the end. */
  readonly kind: CodeKind;
  readonly parts: readonly string[];
}

const NESTING: readonly CodeKind[] = ['section', 'roman', 'number', 'letter'];
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const SMALL_ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const NUMBER = /^0*(\d{1,3})$/;
const LETTER = /^[a-zđ]$/;
const SECTION = /^[A-ZĐ]$/;

/**
 * Reads a number of a criteria set; a comma counts as a dot, and closing dots, colons and
 * brackets are left away.
 * @returns `null` for anything else, such as text, a year or a blank
 * @example parseCode('1.01.') // { key: '1.1', kind: 'number', parts: ['1', '1'] }
 * @example parseCode('a)') // { key: 'a', kind: 'letter', parts: ['a'] }
 */
export function parseCode(text: string): CriteriaCode | null {
  const bare = text.normalize('NFC').trim().replace(/^\(/, '').replace(/[\s.,):/-]{0,5}$/, '');
  const parts: string[] = [];
  let kind: CodeKind = 'number';
  for (const piece of bare.split(/\s*[.,]\s*/)) {
    const [, digits = piece, letter = ''] = /^(\d+)([a-zđ])$/.exec(piece) ?? [];
    const part = partOf(digits, parts.length === 0);
    if (part === null) return null;
    if (parts.length === 0) kind = part.kind;
    parts.push(part.text);
    if (letter !== '') parts.push(letter);
  }
  return { key: parts.join('.'), kind, parts };
}

function partOf(piece: string, first: boolean): { kind: CodeKind; text: string } | null {
  const [, number] = NUMBER.exec(piece) ?? [];
  if (number !== undefined) return { kind: 'number', text: String(Number(number)) };
  if (LETTER.test(piece) || SMALL_ROMAN.test(piece)) return { kind: 'letter', text: piece };
  if (!first) return null;
  if (ROMAN.test(piece)) return { kind: 'roman', text: piece };
  return SECTION.test(piece) ? { kind: 'section', text: piece } : null;
}

/**
 * The canonical text of a code, to show and to compare; other text comes back trimmed.
 * @example codeKey('1.1.1.') // '1.1.1'
 * @example codeKey('1.10') // '1.10', which is not 1.1
 */
export function codeKey(text: string): string {
  return parseCode(text)?.key ?? text.normalize('NFC').trim();
}

export interface OutlineEntry {
  /** The canonical text of the row's own code. */
  readonly code: string;
  /** The codes from the area down, such as `I.1.a`: tells apart the many rows called a. */
  readonly path: string;
  /** 0 for an area, 1 a criterion, 2 a component, 3 and more beneath. */
  readonly level: number;
  /** Which of the codes it stands under, from 0. */
  readonly parent: number | null;
  /** The code that should stand above it by its own numbering, and does not. */
  readonly missing: string | null;
}

/** Rows of one kind of numbering under one row of an outer kind. */
interface Scope {
  readonly depth: number;
  readonly rows: Map<string, Row>;
  latest: Row | null;
  /** Some row here has a code of one part. */
  bare: boolean;
}

interface Row {
  readonly position: number;
  readonly entry: OutlineEntry;
}

/**
 * Finds the parents of the rows of a criteria set. A code stands under the last row whose code
 * it continues (1.1 under 1); else under the last row of an outer kind (1 under I, a under
 * 1.1.1). Numbering that starts anew in each area, or doesn't fit its area, is in order.
 * @param codes the numbering of the rows, from top to bottom; `null` for rows without
 * @returns an entry a row, `null` where there is no code to be read
 * @example outline(['I', '1', '1.1', 'a']).map((entry) => entry?.level) // [0, 1, 2, 3]
 */
export function outline(codes: readonly (string | null)[]): (OutlineEntry | null)[] {
  const scopes: Scope[] = [];
  return codes.map((text, position) => {
    const code = text === null ? null : parseCode(text);
    if (code === null) return null;
    const { scope, above } = enter(scopes, NESTING.indexOf(code.kind));
    scope.bare ||= code.parts.length === 1;
    const entry = entryOf(code, scope, above);
    scope.latest = { position, entry };
    scope.rows.set(code.key, scope.latest);
    return entry;
  });
}

/** Leaves the scopes of inner kinds, and opens one where the row is the first of its kind. */
function enter(scopes: Scope[], depth: number): { scope: Scope; above: Row | null } {
  const outer = scopes.findLastIndex((scope) => scope.depth < depth);
  const above = scopes[outer]?.latest ?? null;
  const open = scopes[outer + 1];
  const scope = open?.depth === depth ? open : { depth, rows: new Map<string, Row>(), latest: null, bare: false };
  scopes.splice(outer + 1, scopes.length, scope);
  return { scope, above };
}

function entryOf(code: CriteriaCode, scope: Scope, above: Row | null): OutlineEntry {
  const { key, parts } = code;
  const prefix = parts.length > 1 ? parts.slice(0, -1).join('.') : null;
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const ancestor = scope.rows.get(parts.slice(0, length).join('.'));
    if (ancestor === undefined) continue;
    const rest = parts.slice(length);
    return {
      code: key,
      path: `${ancestor.entry.path}.${rest.join('.')}`,
      level: ancestor.entry.level + rest.length,
      parent: ancestor.position,
      missing: rest.length > 1 ? prefix : null,
    };
  }
  if (above === null) return { code: key, path: key, level: parts.length - 1, parent: null, missing: prefix };
  return {
    code: key,
    path: `${above.entry.path}.${key}`,
    // Under I come either 1 and then 1.1, or 1.1 at once.
    level: above.entry.level + (scope.bare ? parts.length : parts.length - 1),
    parent: above.position,
    missing: scope.bare ? prefix : null,
  };
}
