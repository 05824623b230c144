import { codeKey, outline, parseCode } from '../scoring/numbering';
import type { Points } from '../scoring/points';
import { withLostZero } from '../scoring/numbering-order';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { readPoints, readText, textOf } from './cell';
import { headerKey } from './fields';
import type { Table } from './recognise';
import { repeatsHead } from './repeated-head';
import { Report } from './report';
import { firstUnnumbered } from './unnumbered-rows';

/** A numbered row of a criteria sheet or unit form, with its place in the tree. */
export interface CriteriaRow {
  readonly row: number;
  /** Its own number in its bare form: `1.1.2`, `a`. */
  readonly number: string;
  /** What tells it apart: its number, or where that is not enough the way down to it. */
  readonly code: string;
  /** All numbers from the area down. */
  readonly path: string;
  /** Position among the numbered rows; `null` for an area. */
  readonly parent: number | null;
  /** The number that should stand above it and does not. */
  readonly missingParent: string | null;
  readonly title: string;
  readonly options: readonly OptionRow[];
}

/** A row without number below a numbered one. */
export interface OptionRow {
  readonly row: number;
  readonly title: string;
}

/** The rows of a criteria sheet or unit form. */
export interface CriteriaRows {
  readonly table: Table;
  readonly numbered: readonly CriteriaRow[];
  /** Rows with a title whose number cannot be read; they are left out. */
  readonly unreadable: readonly UnreadableRow[];
  /** The closing total; `null` where there is none. */
  readonly totalRow: number | null;
}

export interface UnreadableRow {
  readonly row: number;
  /** What stands for its number; empty where it has lost it. */
  readonly text: string;
  /** How many numbered rows stand above it. */
  readonly position: number;
}

const known = new WeakMap<Table, CriteriaRows>();

/** Reads the rows of a table of criteria once. */
export function readCriteriaRows(table: Table): CriteriaRows {
  const rows = known.get(table) ?? findRows(table);
  known.set(table, rows);
  return rows;
}

function findRows(table: Table): CriteriaRows {
  const { sheet, head } = table;
  const numberColumn = head.columns.get('number');
  const numbered: { row: number; number: string; title: string; options: OptionRow[] }[] = [];
  const unreadable: UnreadableRow[] = [];
  const repeated = repeatsHead(table, 'title');
  let totalRow: number | null = null;
  // The last number that a row below the lettered ones may continue.
  let before = '';
  for (let row = head.row + head.rows; row < sheet.values.length; row += 1) {
    const written = readText(sheet, row, numberColumn);
    const title = readText(sheet, row, head.columns.get('title'));
    if (isColumnNumbers(sheet, row)) continue;
    const { code, rest } = splitCode(written, title, numberColumn !== undefined);
    if (code !== null) {
      const twice = numbered.some((row) => row.number === code);
      const number = (isNumber(table, row) ? withLostZero(code, before, twice) : null) ?? code;
      if (parseCode(number)?.kind !== 'letter') before = number;
      numbered.push({ row, number, title: rest, options: [] });
    } else if (repeated(row)) continue;
    else if (TOTAL.test(headerKey(title === '' ? written : title))) totalRow ??= row;
    else if (title !== '' && /\d/.test(written) && written.length <= LONGEST_NUMBER) unreadable.push({ row, text: written, position: numbered.length });
    else if (title !== '') numbered.at(-1)?.options.push({ row, title });
  }
  const entries = outline(numbered.map(({ number }) => number));
  const numbers = numbered.map(({ number }) => number);
  const maximumOf = (row: number): Points | null => pointsAt(table, row);
  const drafts = numbered.map(({ row, options }, position) => ({ options, entry: entries[position] ?? null, maximum: maximumOf(row) }));
  const hasSource = (row: number): boolean => readText(sheet, row, head.columns.get('source')) !== '';
  firstUnnumbered(drafts, (row) => ({ points: maximumOf(row), hasSource: hasSource(row) })).forEach((first, position) => {
    const [lost] = first === null ? [] : (numbered[position]?.options.splice(first) ?? []);
    if (lost !== undefined) unreadable.push({ row: lost.row, text: '', position: position + 1 });
  });
  unreadable.sort((a, b) => a.row - b.row);
  return {
    table,
    unreadable,
    totalRow,
    numbered: numbered.map((row, position) => {
      const { number } = row;
      const entry = entries[position] ?? null;
      // Where numbering starts anew in each area, or under each criterion, the way down tells codes apart.
      const telling = numbers.indexOf(number) === numbers.lastIndexOf(number) && !/^\p{L}$/u.test(number);
      const path = entry?.path ?? number;
      const code = telling || entry?.parent === null ? number : path;
      return { ...row, code, path, parent: entry?.parent ?? null, missingParent: entry?.missing ?? null };
    }),
  };
}

/** The numbered rows by code; none where a code stands twice. */
export function rowsByCode({ numbered }: Pick<CriteriaRows, 'numbered'>): ReadonlyMap<string, CriteriaRow> {
  const rows = new Map<string, CriteriaRow>();
  const twice = new Set<string>();
  for (const row of numbered) {
    if (rows.has(row.code)) twice.add(row.code);
    rows.set(row.code, row);
  }
  for (const code of twice) rows.delete(code);
  return rows;
}

/** What is longer is a remark. */
const LONGEST_NUMBER = 20;

const TOTAL = /^(tong( cong| so)?( diem)?( .*)?|cong|total)$/;

/** Numbers such as 1.1 may stand as numbers, and then 1.10 does not. */
function isNumber({ sheet, head }: Table, row: number): boolean {
  const column = head.columns.get('number');
  return column !== undefined && typeof valueAt(sheet, row, column) === 'number';
}

/** The maximum of a row; its faults are told elsewhere. */
function pointsAt({ sheet, head }: Table, row: number): Points | null {
  const column = head.columns.get('maximum');
  const cell = column === undefined ? null : readPoints(new Report(), sheet, row, column);
  return cell?.state === 'given' ? cell.points : null;
}

/** The code stands in its own column, or opens the title where there is no such column. */
function splitCode(written: string, title: string, ownColumn: boolean): { code: string | null; rest: string } {
  const number = written.normalize('NFKC');
  if (ownColumn) return { code: number !== '' && parseCode(number) !== null ? codeKey(number) : null, rest: title };
  const [, first = '', rest = ''] = /^([0-9IVX]{1,4}(?:\.[0-9]{1,3})*[.)]?)\s+(.+)$/su.exec(title) ?? [];
  return first !== '' && parseCode(first) !== null ? { code: codeKey(first), rest } : { code: null, rest: title };
}

/** The row `1 | 2 | 3 | …` or `(1) | (2) | …` that numbers the columns under many heads. */
export function isColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  let count = 0;
  for (const value of sheet.values[row] ?? []) {
    if (typeof value === 'string' && WORD.test(value)) return false;
    const text = textOf(value ?? null);
    if (text === '') continue;
    count += 1;
    const number = /^\(?([0-9]+)\)?(?:[ =(].*)?$/.exec(text)?.[1];
    if (number !== String(count)) return false;
  }
  return count >= 3;
}

/** Most rows open with a name. */
const WORD = /^[A-Za-z\u00C0-\u024F\u1EA0-\u1EF9]/;
