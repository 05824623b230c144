import { codeKey, parseCode } from '../scoring/numbering';
import { withLostZero } from '../scoring/numbering-order';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import { isBlank, valueAt } from '../workbook/snapshot';
import { fieldOf, isField, type Field } from './fields';

/** The head of a table: one or two rows of headers. */
export interface Head {
  readonly row: number;
  readonly rows: 1 | 2;
  /** The column of each field; the first where a field is named twice. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns headed by the code of a criterion, such as `1.1.2`. */
  readonly codes: readonly CodeColumn[];
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
}

/** How far down the first head of a sheet is looked for. */
export const HEAD_ROWS = 30;

/** Headers wider than this many columns are not read; the criteria sets of practice have about 100. */
const MAX_COLUMNS = 2000;

/**
 * Reads the headers of a row, taking merged cells as filled all over. Two rows are read
 * where merged cells reach into the second, or divide the first.
 * @param told what the user said columns hold; it goes before what their headers say
 */
export function readHead(sheet: SheetSnapshot, row: number, told: ToldColumns = {}): Head {
  const rows = headRows(sheet, row);
  const merges = sheet.merges.filter((merge) => merge.row <= row + rows - 1 && merge.row + merge.rows > row);
  const width = Math.min(MAX_COLUMNS, Math.max(sheet.values[row]?.length ?? 0, sheet.values[row + 1]?.length ?? 0));
  const seen = new Map<string, number>();
  const labels: ColumnLabel[] = [];
  let lastCode = '';
  for (let column = 0; column < width; column += 1) {
    const texts = columnLabels(sheet, merges, row, rows, column);
    if (texts.length === 0) continue;
    const label = texts.join(' / ');
    const bare = label.toLowerCase().replace(/\s+/g, ' ');
    const before = seen.get(bare) ?? 0;
    seen.set(bare, before + 1);
    const key = before === 0 ? bare : `${bare} #${before + 1}`;
    const isTold = Object.hasOwn(told, key);
    const meaning = before > 0 && !isCodeHeader(texts) ? null : headerMeaning(texts);
    const twice = labels.some((label) => label.holds === meaning);
    const restored = isNumber(sheet, row + rows - 1, column) ? withLostZero(meaning ?? '', lastCode, twice) : null;
    const holds = isTold ? (told[key] ?? null) : (restored ?? meaning);
    if (holds !== null && !isField(holds)) lastCode = holds;
    labels.push({ column, label, key, holds, told: isTold });
  }
  return { row, rows, ...columnsOf(labels), labels };
}

/** Where two columns say the same, the one that the user named goes before, then the first. */
function columnsOf(labels: readonly ColumnLabel[]): Pick<Head, 'columns' | 'codes'> {
  const columns = new Map<Field, number>();
  const codes: CodeColumn[] = [];
  for (const { column, holds } of [...labels].sort((a, b) => Number(b.told) - Number(a.told))) {
    if (holds === null) continue;
    if (!isField(holds)) codes.push({ column, code: holds });
    else if (!columns.has(holds)) columns.set(holds, column);
  }
  return { columns, codes: codes.sort((a, b) => a.column - b.column) };
}

/** Codes such as 1.1 may stand as numbers, and then 1.10 does not. */
function isNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === 'number';
}

function isCodeHeader(texts: readonly string[]): boolean {
  return texts.some((text) => headerCode(text) !== null);
}

/** The code of a criterion that heads a column, else its field. */
function headerMeaning(texts: readonly string[]): string | null {
  return texts.map(headerCode).find((code) => code !== null) ?? columnField(texts);
}

function headRows(sheet: SheetSnapshot, row: number): 1 | 2 {
  const reaches = sheet.merges.some(
    (merge) =>
      merge.row === row &&
      merge.rows <= 2 &&
      !isBlank(valueAt(sheet, merge.row, merge.column)) &&
      (merge.rows === 2 || dividedBelow(sheet, merge)),
  );
  return reaches ? 2 : 1;
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

function columnLabels(
  sheet: SheetSnapshot,
  merges: readonly CellRange[],
  row: number,
  rows: number,
  column: number,
): string[] {
  const labels: string[] = [];
  for (let at = row; at < row + rows; at += 1) {
    const merge = merges.find((range) => holds(range, at, column));
    const value = merge ? valueAt(sheet, merge.row, merge.column) : valueAt(sheet, at, column);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const label = String(value).normalize('NFC').replace(/\p{Cf}/gu, '').trim();
    if (label !== '' && label !== labels.at(-1)) labels.push(label);
  }
  return labels;
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

/** A header such as `1.1.2`, `TC 1.1.2` or `1.1.2 Ban hành kế hoạch`; `null` when it starts with no code. */
function headerCode(label: string): string | null {
  const first = /^(?:(?:TCTP|TC|Tiêu chí|Mã)\s*)?([0-9IVX]{1,4}(?:\.(?:[0-9]{1,3}|[a-zđ](?![a-zđ])))*|[a-zđ](?=\)?$))[.)]?(?=$|[\s:–-])/iu.exec(label)?.[1];
  // A bare number is an area's; years, points and percentages head no column of ours.
  if (first === undefined || (/^[0-9]+$/.test(first) && Number(first) > 20)) return null;
  const code = parseCode(first);
  return code === null ? null : codeKey(first);
}
