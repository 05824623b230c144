import { parseCode } from '../scoring/numbering';
import { isBlank, type SheetSnapshot } from '../workbook/snapshot';
import { readText, textOf } from './cell';
import type { Table } from './recognise';
import { repeatsHead } from './repeated-head';

/** A row that gives the group of those below it. */
export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly group: string;
  /** Units stand below it. */
  used: boolean;
}

/** The title of a group of units: a row of its own above theirs. */
export interface GroupRow {
  readonly column: number;
  readonly text: string;
  /** It has figures as well, such as the mean of the group, which are not read. */
  readonly hasFigures: boolean;
}

/**
 * Tells the titles of groups from units: a single text that no unit is written as, or a roman
 * number and a text, where units have arabic numbers also with figures beside them.
 * @returns a function from a row to its title, `null` for any other row
 */
export function groupRows(table: Table): (row: number, name: string) => GroupRow | null {
  const { sheet, head } = table;
  const [unitColumn, numberColumn] = [head.columns.get('unit') ?? 0, head.columns.get('number')];
  const below = Array.from({ length: Math.max(0, sheet.values.length - head.row - head.rows) }, (_, at) => head.row + head.rows + at);
  const anyLower = below.some((row) => /\p{Ll}/u.test(readText(sheet, row, unitColumn)));
  const anyArabic = below.some((row) => /^\d+[.)]?$/.test(readText(sheet, row, numberColumn)));
  return (row, name) => {
    const title = titleOf(table, row, unitColumn, name, anyLower);
    if (title !== null) return { ...title, hasFigures: false };
    const titled = anyArabic && name !== '' && isRoman(readText(sheet, row, numberColumn));
    return titled ? { column: unitColumn, text: name, hasFigures: true } : null;
  };
}

/** A single text, or a roman number and a text; `null` for any other row. */
function titleOf(table: Table, row: number, unitColumn: number, name: string, anyLower: boolean): { column: number; text: string } | null {
  const { sheet, head } = table;
  const cells = filled(sheet, row);
  const [first, second] = cells ?? [];
  if (cells === null || first === undefined) return null;
  const numberColumn = head.columns.get('number');
  if (cells.length === 1) {
    const spread = sheet.merges.some((merge) => merge.row === row && merge.column === first.column && merge.columns > 1);
    const inUnitColumn = first.column === unitColumn;
    const numbered = numberColumn !== undefined && numberColumn !== unitColumn;
    const title = spread || !inUnitColumn || numbered || readsAsTitle(name, anyLower);
    return title && typeof first.value === 'string' ? { column: first.column, text: first.value } : null;
  }
  const roman = numberColumn === first.column && typeof first.value === 'string' && isRoman(first.value);
  const named = second?.column === unitColumn && name !== '';
  return roman && named ? { column: unitColumn, text: name } : null;
}

/** The filled cells of a row that may be a title: `null` where there are more than two. */
function filled(sheet: SheetSnapshot, row: number): { column: number; value: string | number }[] | null {
  const values = sheet.values[row] ?? [];
  let [count, first, second] = [0, 0, 0];
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (value === undefined || isBlank(value)) continue;
    count += 1;
    if (count > 2) return null;
    if (count === 1) first = column;
    else second = column;
  }
  return [first, second].slice(0, count).map((column) => {
    const value = values[column] ?? null;
    return { column, value: typeof value === 'number' ? value : textOf(value) };
  });
}

/** Numbered as titles are, named as groups are, or in capitals where units are not. */
function readsAsTitle(text: string, anyLower: boolean): boolean {
  if (/^(?:[IVX]+|[A-EĐ])[.):/-]\s/u.test(text) || /^(?:các\s+)?(?:khối|nhóm|cụm)\s/iu.test(text)) return true;
  return anyLower && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.includes(' ');
}

function isRoman(text: string): boolean {
  return /^[IVXivx]+[.)]?$/.test(text) && parseCode(text) !== null;
}

/** A title right above the head counts as the group only where further blocks follow on the sheet. */
export function titleAbove(table: Table): Title | null {
  const { sheet, head } = table;
  for (let row = head.row - 1; row >= 0; row -= 1) {
    const cells = filled(sheet, row);
    const [first, second] = cells ?? [];
    if (cells !== null && first === undefined) continue;
    if (first === undefined || second !== undefined || typeof first.value !== 'string' || !headRepeats(table)) return null;
    return { row, column: first.column, text: first.value, group: groupTitle(first.value), used: false };
  }
  return null;
}

function headRepeats(table: Table): boolean {
  const { sheet, head } = table;
  const repeated = repeatsHead(table, 'unit');
  return sheet.values.some((_, row) => row >= head.row + head.rows && repeated(row));
}

/**
 * The name of a group in its title row, without numbering.
 * @example groupTitle('II. Khối huyện') // 'Khối huyện'
 */
export function groupTitle(text: string): string {
  return text.replace(/^([IVX]+|[A-Z]|[0-9]{1,2})[.):/-]\s*/u, '').replace(/\s*[:.]$/, '').trim();
}
