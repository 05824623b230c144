import { withLostZero } from '../scoring/numbering-order';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import { isBlank, valueAt } from '../workbook/snapshot';
import { fieldOf, headerKey, isField, type Field } from './fields';
import { codeUnder, headerCode, pathUnder, withHeadings, type Header } from './header-code';

/** The head of a table: one to three rows of headers. */
export interface Head {
  readonly row: number;
  readonly rows: 1 | 2 | 3;
  /** The column of each field; the first where a field is named twice. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns headed by the code of a criterion, such as `1.1.2`. */
  readonly codes: readonly CodeColumn[];
  /** Columns of the sum of what stands below a heading with a code, such as *Cộng* under *I. Thể chế*. */
  readonly sums: readonly CodeColumn[];
  /** Every column that has a header, from the left. */
  readonly labels: readonly ColumnLabel[];
}

/** A column's header, and what it was taken for. */
export interface ColumnLabel {
  readonly column: number;
  /** As in the sheet; headers above each other with ` / ` between them. */
  readonly label: string;
  /** By which a user's own mapping knows the column again. */
  readonly key: string;
  /** A field, or the code of a criterion; `null` for a column that is not read. */
  readonly holds: string | null;
  /** The user said so. */
  readonly told: boolean;
}

/** What the user said columns hold, by the key of their header. */
export type ToldColumns = Readonly<Record<string, string | null>>;

export interface CodeColumn {
  readonly column: number;
  readonly code: string;
  /** The code with those of the headings above it, such as `II.2` for 2; the same as the code where there are none. */
  readonly path: string;
}

/** How far down the first head of a sheet is looked for. */
export const HEAD_ROWS = 30;

/** Headers wider than this many columns are not read; the criteria sets of practice have about 100. */
const MAX_COLUMNS = 2000;

/**
 * Reads the headers of a row, taking merged cells as filled all over. Rows below are read with
 * it where merged cells reach into them, or divide the first.
 * @param told what the user said columns hold; it goes before what their headers say
 */
export function readHead(sheet: SheetSnapshot, row: number, told: ToldColumns = {}): Head {
  const rows = headRows(sheet, row);
  const merges = sheet.merges.filter((merge) => merge.row <= row + rows - 1 && merge.row + merge.rows > row);
  const widths = Array.from({ length: rows }, (_, below) => sheet.values[row + below]?.length ?? 0);
  const width = Math.min(MAX_COLUMNS, Math.max(...widths, sheet.values[row + 1]?.length ?? 0));
  const seen = new Map<string, number>();
  const labels: ColumnLabel[] = [];
  const sums: CodeColumn[] = [];
  const headings = new Map<number, string>();
  const paths = new Map<number, string>();
  let [lastCode, lastHeadings] = ['', ''];
  for (let column = 0; column < width; column += 1) {
    const headers = columnHeaders(sheet, merges, row, rows, column);
    if (headers.length === 0) continue;
    const texts = headers.map(({ text }) => text);
    const { code, headings: above } = codeUnder(headers);
    const label = texts.join(' / ');
    const bare = label.toLowerCase().replace(/\s+/g, ' ');
    const before = seen.get(bare) ?? 0;
    seen.set(bare, before + 1);
    const key = before === 0 ? bare : `${bare} #${before + 1}`;
    const isTold = Object.hasOwn(told, key);
    // Beside the criteria under a heading with a code stand subtotals and percentages of it.
    const meaning = code ?? (before > 0 || above.length > 0 ? null : columnField(texts));
    const under = above.join(' ');
    headings.set(column, under);
    // Under another heading numbers may start anew.
    if (under !== lastHeadings) [lastHeadings, lastCode] = [under, ''];
    const twice = labels.some((label) => label.holds === meaning && headings.get(label.column) === under);
    const restored = isNumber(sheet, row + rows - 1, column) ? withLostZero(meaning ?? '', lastCode, twice) : null;
    const holds = isTold ? (told[key] ?? null) : (restored ?? meaning);
    if (holds !== null && !isField(holds)) lastCode = holds;
    const last = above.at(-1);
    if (holds === null && !isTold && last !== undefined && texts.slice(1).some((text) => SUM.test(headerKey(text)))) {
      const path = pathUnder(last, above.slice(0, -1));
      sums.push({ column, code: path, path });
    }
    if (holds !== null && !isTold) paths.set(column, pathUnder(holds, above));
    labels.push({ column, label, key, holds, told: isTold });
  }
  const distinct = withHeadings(labels, paths);
  return { row, rows, ...columnsOf(distinct, paths), sums, labels: distinct };
}

const SUM = /^(cong|tong)( so| cong)?( diem)?( (linh vuc|nhom|muc|tieu chi))?( [ivx\d ]+)?$/;

/** Where two columns say the same, the one that the user named goes before, then the first. */
function columnsOf(
  labels: readonly ColumnLabel[],
  paths: ReadonlyMap<number, string>,
): Pick<Head, 'columns' | 'codes'> {
  const columns = new Map<Field, number>();
  const codes: CodeColumn[] = [];
  for (const { column, holds } of [...labels].sort((a, b) => Number(b.told) - Number(a.told))) {
    if (holds === null) continue;
    if (!isField(holds)) codes.push({ column, code: holds, path: paths.get(column) ?? holds });
    else if (!columns.has(holds)) columns.set(holds, column);
  }
  return { columns, codes: codes.sort((a, b) => a.column - b.column) };
}

/** Codes such as 1.1 may stand as numbers, and then 1.10 does not. */
function isNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === 'number';
}

function headRows(sheet: SheetSnapshot, row: number): 1 | 2 | 3 {
  const starting = sheet.merges.filter(
    (merge) => merge.row === row && merge.rows <= 3 && !isBlank(valueAt(sheet, merge.row, merge.column)),
  );
  if (starting.some((merge) => merge.rows === 3)) return 3;
  return starting.some((merge) => merge.rows === 2 || dividedBelow(sheet, merge)) ? 2 : 1;
}

/** A header over several columns that have headers of their own in the next row. */
function dividedBelow(sheet: SheetSnapshot, merge: CellRange): boolean {
  if (merge.columns < 2) return false;
  let headers = 0;
  for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
    const below = valueAt(sheet, merge.row + 1, column);
    if (typeof below === 'string' && (fieldOf(below) !== null || headerCode(below) !== null)) headers += 1;
    if (typeof below === 'number' && headerCode(String(below)) !== null) headers += 1;
  }
  return headers >= 1;
}

function columnHeaders(
  sheet: SheetSnapshot,
  merges: readonly CellRange[],
  row: number,
  rows: number,
  column: number,
): Header[] {
  const headers: Header[] = [];
  for (let at = row; at < row + rows; at += 1) {
    const merge = merges.find((range) => holds(range, at, column));
    const value = merge ? valueAt(sheet, merge.row, merge.column) : valueAt(sheet, at, column);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value).normalize('NFC').replace(/\p{Cf}/gu, '').trim();
    const divided = merge !== undefined && at < row + rows - 1 && codesBelow(sheet, merge, row + rows);
    if (text !== '' && text !== headers.at(-1)?.text) headers.push({ text, divided });
  }
  return headers;
}

/** Whether columns under a header have codes of their own. */
function codesBelow(sheet: SheetSnapshot, merge: CellRange, end: number): boolean {
  if (merge.columns < 2) return false;
  for (let row = merge.row + merge.rows; row < end; row += 1) {
    for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
      const below = valueAt(sheet, row, column);
      if ((typeof below === 'string' || typeof below === 'number') && headerCode(String(below)) !== null) return true;
    }
  }
  return false;
}

function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

/**
 * The lowest header decides; where it says nothing, the headers read together, then the one
 * above. Under the header of a source of points ("Thẩm định") "Điểm đạt" means that source's
 * points, and its own maximum or percentage is none of the unit's.
 */
function columnField(labels: readonly string[]): Field | null {
  const [upper, lower] = [labels[0], labels.at(-1)];
  if (upper === undefined || lower === undefined) return null;
  const above = labels.length > 1 ? fieldOf(upper) : null;
  const field = fieldOf(lower) ?? fieldOf(labels.join(' ')) ?? above;
  if (above === 'self' || above === 'appraisal' || above === 'survey') {
    if (field === 'points') return above;
    if (field === 'maximum' || field === 'index' || field === 'rank') return null;
  }
  return field;
}
