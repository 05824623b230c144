import { parseCode } from '../scoring/numbering';
import { nameKey } from '../scoring/unit-name';
import { isBlank, type SheetSnapshot } from '../workbook/snapshot';
import { readText, textOf } from './cell';
import type { Report } from './report';
import { isColumnNumbers } from './criteria-rows';
import { headerKey } from './fields';
import type { Table } from './recognise';
import { repeatsHead } from './repeated-head';
import { hasNumber, isSigningRow, SigningBlock } from './signing-row';

/** A row that stands for a unit. */
export interface UnitRow {
  readonly row: number;
  readonly name: string;
  /** Its name key. */
  readonly key: string;
  /** From the group column, else from the title row above; empty when there is neither. */
  readonly group: string;
}

export interface UnitRows {
  readonly units: readonly UnitRow[];
  /** The row of the maxima that some matrices carry above their units. */
  readonly maximumRow: number | null;
}

/** A row that gives the group of those below it. */
interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly group: string;
  /** Units stand below it. */
  used: boolean;
}

const TOTALS = /^(tong( cong| so| diem)?( .*)?|cong|cong lai|(diem )?(trung binh|binh quan)( .*)?|total|average|mean)$/;
const MAXIMA = /^(diem )?(toi da|chuan)$|^thang diem$|^max/;

/**
 * The unit rows of a table. Title rows ("I. Khối sở, ban, ngành") give the group of the rows
 * below them; repeated heads are passed over; totals, signatures and other rows are left out and
 * reported.
 */
export function readUnitRows(table: Table, report: Report): UnitRows {
  const { sheet, head } = table;
  const unitColumn = head.columns.get('unit') ?? 0;
  const repeated = repeatsHead(table, 'unit');
  const units: UnitRow[] = [];
  let maximumRow: number | null = null;
  let title: Title | null = titleAbove(table);
  let signed = false;
  const signatures = new SigningBlock(sheet);
  const groupRow = mergedRows(sheet, head.columns.get('group'));
  const leaveOut = (row: number, column: number, text: string): void =>
    report.at('row.ignored', sheet, row, column, { text });

  report.checked('row.ignored', Math.max(0, sheet.values.length - head.row - head.rows));
  for (let row = head.row + head.rows; row < sheet.values.length; row += 1) {
    const name = readText(sheet, row, unitColumn);
    const key = headerKey(name);
    // Below "Người lập biểu" stand the names of people; whatever has a number there may be data.
    signed = (signed && !hasNumber(sheet, row) && !repeated(row, key)) || isSigningRow(sheet, row);
    if (signed) {
      signatures.add(row);
      continue;
    }
    signatures.tell(report);
    if (isColumnNumbers(sheet, row)) continue;
    if (repeated(row, key)) continue;
    if (MAXIMA.test(key)) {
      maximumRow ??= row;
      continue;
    }
    const heading = titleOf(table, row, unitColumn, name);
    if (heading !== null) {
      if (title !== null && !title.used && title.row >= head.row) leaveOut(title.row, title.column, title.text);
      title = { row, ...heading, group: groupTitle(heading.text), used: false };
      continue;
    }
    if (name === '') continue;
    if (TOTALS.test(key)) {
      leaveOut(row, unitColumn, name);
      continue;
    }
    if (title !== null) title.used = true;
    const group = readText(sheet, groupRow.get(row) ?? row, head.columns.get('group'));
    units.push({ row, name, key: nameKey(name), group: group || (title?.group ?? '') });
  }
  signatures.tell(report);
  if (title !== null && !title.used && title.row >= head.row) leaveOut(title.row, title.column, title.text);
  return { units, maximumRow };
}

/** Where cells of a column are merged downwards: each row to the row that holds the value. */
export function mergedRows(sheet: SheetSnapshot, column: number | undefined): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const merge of sheet.merges) {
    if (column === undefined || column < merge.column || column >= merge.column + merge.columns) continue;
    const end = Math.min(merge.row + merge.rows, sheet.values.length);
    for (let row = merge.row + 1; row < end; row += 1) rows.set(row, merge.row);
  }
  return rows;
}

/** A title row: a single text, or a roman number and a text; `null` for any other row. */
function titleOf(table: Table, row: number, unitColumn: number, name: string): { column: number; text: string } | null {
  const { sheet, head } = table;
  const cells = filled(sheet, row);
  const [first, second] = cells ?? [];
  if (cells === null || first === undefined) return null;
  const numberColumn = head.columns.get('number');
  if (cells.length === 1) {
    const spread = sheet.merges.some((merge) => merge.row === row && merge.column === first.column && merge.columns > 1);
    const inUnitColumn = first.column === unitColumn;
    const title = spread || !inUnitColumn || (numberColumn !== undefined && numberColumn !== unitColumn);
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

function isRoman(text: string): boolean {
  return /^[IVXivx]+[.)]?$/.test(text) && parseCode(text) !== null;
}

/** A title right above the head counts as the group only where further blocks follow on the sheet. */
function titleAbove(table: Table): Title | null {
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
function groupTitle(text: string): string {
  return text.replace(/^([IVX]+|[A-Z]|[0-9]{1,2})[.):/-]\s*/u, '').replace(/\s*[:.]$/, '').trim();
}
