import { nameKey } from '../scoring/unit-name';
import { cellAddress } from '../workbook/address';
import { isBlank, valueAt } from '../workbook/snapshot';
import { readNumberText, readText } from './cell';
import { readCriteriaRows, type CriteriaRows } from './criteria-rows';
import { fieldOf } from './fields';
import type { ColumnLabel } from './head';
import { SCORES, type Table } from './recognise';
import type { Report } from './report';
import type { NameCell, Units } from './units';

/** A table of criteria in which each unit has a column of points. */
export interface ColumnTable {
  readonly table: Table;
  /** Position of its sheet in the snapshot. */
  readonly sheetIndex: number;
  readonly rows: CriteriaRows;
  readonly columns: readonly UnitColumn[];
}

/** The column of a unit, by its name in the head. */
export interface UnitColumn {
  readonly column: number;
  readonly name: string;
  readonly key: string;
  /** From the headings above the names; empty where they tell no units apart. */
  readonly group: string;
  readonly cell: NameCell;
}

/** A table of units in columns, with the units that they were found to mean: `null` for a column that is not used. */
export interface PlacedColumns extends ColumnTable {
  readonly units: readonly (number | null)[];
}

/** What may stand beside the units: sums, shares, other years. With its marks, as *Số* and *Sở* are told apart by them alone. */
const NO_UNIT =
  /^(tổng|cộng|tổng (cộng|số|điểm).*|tb|((điểm|số) .*)?(trung bình|bình quân|(cao|thấp|lớn|nhỏ) nhất).*|chênh lệch.*|t[ỷỉ] (lệ|trọng).*|(trọng số|hệ số|thang điểm|kết quả|mục tiêu|chỉ tiêu|kế hoạch|thực hiện|quý|tháng|đợt|lần)( .*)?|điểm( .*)?|số .*|năm( \d.*)?|bước.*|total.*|average.*|mean|min|max|weight.*|[0-9(].*)$/u;
/** So many columns of numbers are taken for units; a single one may be anything. */
const ENOUGH = 2;

/**
 * A table of criteria with its head as one of units in columns: *points* are the columns that
 * the user said are, and those of numbers that no header gives another meaning. A column that
 * nobody has points in yet is one where it stands among others.
 */
export function withUnitColumns(table: Table): Table {
  const rows = componentRows(table);
  const open = table.head.labels.filter((label) => isOpen(table, label));
  const candidates = open.filter((label) => !NO_UNIT.test(nameIn(table, label).toLowerCase()) && holdsNoText(table, rows, label));
  const scored = candidates.filter((label) => isScored(table, rows, label)).map(({ column }) => column);
  const isAmong = (column: number): boolean => column > Math.min(...scored) && column < Math.max(...scored);
  const units = new Set(candidates.filter((label) => numbersIn(table, rows, label) > 0 || isAmong(label.column)));
  const labels = table.head.labels.map((label): ColumnLabel => (open.includes(label) ? { ...label, holds: units.has(label) ? 'points' : null } : label));
  return { ...table, kind: 'unitColumns', source: sourceOf(table, units), head: { ...table.head, labels } };
}

/**
 * Whether several columns of a table of criteria are units': most of its components have a number
 * in them. A column that itself is named for a source, such as *Tự chấm*, is that of a unit's form.
 */
export function hasUnitColumns(table: Table): boolean {
  if (table.kind !== 'criteria' && table.kind !== 'form') return false;
  if (table.head.labels.some((label) => SOURCES.has(label.holds ?? '') && !isOpen(table, label))) return false;
  const rows = componentRows(table);
  const units = withUnitColumns(table).head.labels.filter(({ holds, told }) => holds === 'points' && !told);
  return units.filter((label) => isScored(table, rows, label)).length >= ENOUGH;
}

/**
 * Tables of criteria whose columns are units', as such: where the user said so, or where nothing
 * else in the workbook has points.
 */
export function tellUnitColumns<T extends { readonly table: Table }>(found: readonly T[]): T[] {
  const likely = new Set(found.filter(({ table }) => (table.mapping?.kind ?? null) === null && hasUnitColumns(table)));
  const others = found.some((one) => !likely.has(one) && SCORED.has(one.table.kind));
  return found.map((one) => {
    const isTold = one.table.kind === 'unitColumns';
    return isTold || (likely.has(one) && !others) ? { ...one, table: withUnitColumns(one.table) } : one;
  });
}

const SCORED: ReadonlySet<string> = new Set(['matrix', 'summary', 'form']);

/** Reads which units the columns of a table are. */
export function readColumnTable(table: Table, sheetIndex: number): ColumnTable {
  const labels = table.head.labels.filter(({ holds }) => holds === 'points');
  const headings = labels.map(({ label }) => headingOf(label));
  const grouped = new Set(headings).size > 1;
  const columns = labels.map((label, at): UnitColumn => {
    const name = nameIn(table, label);
    const cell = { sheet: table.sheet, row: nameRow(table, label), column: label.column };
    return { column: label.column, name, key: nameKey(name), group: grouped ? (headings[at] ?? '') : '', cell };
  });
  return { table, sheetIndex, rows: readCriteriaRows(table), columns };
}

/** Finds the unit of each column; one that stands twice in the head is reported. */
export function placeColumns(table: ColumnTable, units: Units, report: Report): PlacedColumns {
  const first = new Map<number, string>();
  units.countRows(table.columns.length, report);
  const positions = table.columns.map((column) => {
    const { sheet, row } = column.cell;
    const unit = units.find(column, column.cell, report);
    if (unit === null) return null;
    const before = first.get(unit);
    if (before === undefined) {
      first.set(unit, `${sheet.name}!${cellAddress(row, column.column)}`);
      return unit;
    }
    const entry = units.list[unit];
    if (entry !== undefined) entry.duplicate = true;
    report.at('unit.duplicate', sheet, row, column.column, { unit: column.name, first: before });
    return null;
  });
  return { ...table, units: positions };
}

/** The rows that have no criteria below them. */
function componentRows(table: Table): number[] {
  const { numbered } = readCriteriaRows(table);
  const parents = new Set(numbered.map(({ parent }) => parent));
  return numbered.flatMap(({ row }, position) => (parents.has(position) ? [] : [row]));
}

/** Whether nobody and no header of its own says what the column holds; a heading over several may say whose points they are. */
function isOpen(table: Table, label: ColumnLabel): boolean {
  if (label.told) return false;
  return label.holds === null || (POINTS.has(label.holds) && fieldOf(nameIn(table, label)) === null);
}

const SOURCES: ReadonlySet<string> = new Set(SCORES);
const POINTS: ReadonlySet<string> = new Set([...SCORES, 'points']);

function isScored(table: Table, rows: readonly number[], label: ColumnLabel): boolean {
  return numbersIn(table, rows, label) * 2 > rows.length;
}

/** How many components have something that is read as points. */
function numbersIn({ sheet }: Table, rows: readonly number[], { column }: ColumnLabel): number {
  return rows.filter((row) => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'number' || (typeof value === 'string' && isReadable(value));
  }).length;
}

function holdsNoText({ sheet }: Table, rows: readonly number[], { column }: ColumnLabel): boolean {
  return rows.every((row) => {
    const value = valueAt(sheet, row, column);
    return typeof value !== 'string' || isBlank(value) || isReadable(value);
  });
}

function isReadable(text: string): boolean {
  const read = readNumberText(text);
  return typeof read === 'number' || read === 'notApplicable' || read === 'ambiguous';
}

/** Whose points: as the sheet's name says, else the heading over all of the units. */
function sourceOf(table: Table, units: ReadonlySet<ColumnLabel>): Table['source'] {
  const [only, ...others] = new Set([...units].map(({ holds }) => holds));
  const told = SCORES.find((field) => field === only);
  return table.source === 'final' && (table.mapping?.source ?? null) === null && told !== undefined && others.length === 0 ? told : table.source;
}

/** The lowest row of the head in which the column has a text. */
function nameRow({ sheet, head }: Table, { column }: ColumnLabel): number {
  for (let row = head.row + head.rows - 1; row > head.row; row -= 1) if (readText(sheet, row, column) !== '') return row;
  return head.row;
}

function nameIn(table: Table, label: ColumnLabel): string {
  return readText(table.sheet, nameRow(table, label), label.column);
}

/** What stands above the name; nothing where that says whose points they are. */
function headingOf(label: string): string {
  const heading = label.split(' / ').slice(0, -1).join(' / ').replace(/\s+/g, ' ');
  return fieldOf(heading) === null ? heading : '';
}
