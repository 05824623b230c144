import { overlap } from '../../workbook/ranges';
import { isBlank, valueAt, type CellRange, type SheetSnapshot } from '../../workbook/snapshot';
import { columnFinder, isBelow, type CriteriaSet } from '../criteria-set';
import { firstFrom } from './sheet-formulas';
import { isOfCriteria } from '../table-kind';
import type { TableRange } from './table-ranges';
import type { TableRows } from './table-rows';

/** Lines of a table, rows or columns, that a formula ought to read all of or none of. */
interface Belonging {
  /** Ascending. */
  readonly lines: readonly number[];
  readonly isRead: (line: number) => boolean;
}

const NOTHING: readonly CellRange[] = [];

/** Finds components that a range leaves out: along the rows of matrices, and down criteria sheets and forms. */
export class MissedComponents {
  private readonly columns = new Map<TableRows, ColumnsOfCriteria>();
  private last: { readonly found: TableRange; readonly lines: readonly Line[] } | null = null;

  constructor(private readonly set: CriteriaSet) {}

  of(found: TableRange): readonly CellRange[] {
    const { cell, range, tables, besideData } = found;
    const { kind, sheet } = tables.table;
    if (cell.sheet !== sheet) return NOTHING;
    if (isOfCriteria(kind)) {
      const missed = missedRows(found, this.set).map(([first, last]) => ({ ...range, row: first, rows: last - first + 1 }));
      // In a form, what the survey judges is blank among what is appraised.
      return kind !== 'criteria' ? missed.filter((block) => !isBlankBlock(sheet, block)) : missed;
    }
    if (kind !== 'matrix' || range.row !== cell.row || !besideData) return NOTHING;
    const lines = this.along(found);
    return lines.length === 0 ? NOTHING : lines.map(([first, last]) => ({ ...range, column: first, columns: last - first + 1 }));
  }

  /** A formula that was filled down says the same in each row. */
  private along(found: TableRange): readonly Line[] {
    if (this.last === null || !isFilledDown(this.last.found, found)) {
      const columns = this.columns.get(found.tables) ?? columnsOf(found.tables, this.set);
      this.columns.set(found.tables, columns);
      this.last = { found, lines: missedColumns(found, columns, this.set) };
    }
    return this.last.lines;
  }
}

function isBlankBlock(sheet: SheetSnapshot, { row, rows, column }: CellRange): boolean {
  return Array.from({ length: rows }, (_, at) => valueAt(sheet, row + at, column)).every(isBlank);
}

/** Whether a formula reads in its own row just what another reads in its row. */
function isFilledDown(above: TableRange, found: TableRange): boolean {
  return (
    above.cell.shape === found.cell.shape &&
    above.cell.column === found.cell.column &&
    above.range.column === found.range.column &&
    readsOwnRow(above) &&
    readsOwnRow(found)
  );
}

function readsOwnRow({ cell, others }: TableRange): boolean {
  return others.length === 0 || others.every(({ row, rows }) => rows === 1 && row === cell.row);
}

/** Columns of components that a total, or the sum of a criterion, does not read. */
function missedColumns({ cell, range, others }: TableRange, columns: ColumnsOfCriteria, set: CriteriaSet): Line[] {
  const target = columns.heads.get(cell.column);
  if (target === undefined) return [];
  const read = [range, ...others].filter(({ row, rows }) => cell.row >= row && cell.row < row + rows);
  const holds = (column: number): boolean => read.some((one) => column >= one.column && column < one.column + one.columns);
  const belonging = belongingTo(set, target, columns.byCriterion, holds);
  return missedBeside(belonging, range.column, range.column + range.columns - 1);
}

/** Where the points of criteria stand in a matrix. */
interface ColumnsOfCriteria {
  readonly byCriterion: ReadonlyMap<number, number>;
  /** What a column is the sum of: a criterion, or all (`null`). */
  readonly heads: ReadonlyMap<number, number | null>;
}

function columnsOf({ table }: TableRows, set: CriteriaSet): ColumnsOfCriteria {
  const find = columnFinder(set);
  const byCriterion = new Map<number, number>();
  const heads = new Map<number, number | null>();
  const total = table.head.columns.get('points');
  if (total !== undefined) heads.set(total, null);
  for (const codeColumn of table.head.codes) {
    const { column } = codeColumn;
    const position = find(codeColumn);
    if (position === null) continue;
    byCriterion.set(position, column);
    heads.set(column, position);
  }
  return { byCriterion, heads };
}

/** Rows of components below the criterion in whose row the formula stands, or of all for the total. */
function missedRows({ cell, range, tables, others }: TableRange, set: CriteriaSet): Line[] {
  if (range.columns > 1) return [];
  const own = tables.rows[firstFrom(tables.places, cell.row)];
  const target = own?.row === cell.row ? own.criterion : null;
  if (target === null && tables.totalRow !== cell.row) return [];
  const rows = new Map(tables.rows.flatMap(({ criterion, row }) => (criterion === null ? [] : [[criterion, row] as const])));
  const read = [range, ...others].filter((one) => overlap(one, { ...range, row: 0, rows: Infinity }));
  const holds = (row: number): boolean => read.some((one) => row >= one.row && row < one.row + one.rows);
  const belonging = belongingTo(set, target, rows, holds);
  return missedBeside(belonging, range.row, range.row + range.rows - 1);
}

/**
 * The lines of the components below a criterion, or of all. One is read when it is, or when the
 * sum of a criterion in between is.
 * @param lines the row or column of each criterion
 */
function belongingTo(
  set: CriteriaSet,
  target: number | null,
  lines: ReadonlyMap<number, number>,
  holds: (line: number) => boolean,
): Belonging {
  const read = new Map<number, boolean>();
  for (const component of set.components) {
    const line = lines.get(component);
    if (line === undefined || component === target || (target !== null && !isBelow(set, component, target))) continue;
    let isRead = false;
    for (let at: number | null = component; at !== null && at !== target && !isRead; at = set.list[at]?.parent ?? null) {
      const sum = lines.get(at);
      isRead = sum !== undefined && holds(sum);
    }
    read.set(line, isRead);
  }
  return { lines: [...read.keys()].sort((a, b) => a - b), isRead: (line) => read.get(line) ?? false };
}

/** The first and the last of lines that follow each other. */
type Line = readonly [first: number, last: number];

/** The first and last of the lines right before and right behind a range that are not read, where the range holds more. */
function missedBeside({ lines, isRead }: Belonging, from: number, to: number): Line[] {
  const [first, end] = [firstFrom(lines, from), firstFrom(lines, to + 1)];
  let [before, behind] = [first, end];
  while (before > 0 && !isRead(lines[before - 1] ?? -1)) before -= 1;
  while (behind < lines.length && !isRead(lines[behind] ?? -1)) behind += 1;
  if (!isSlip(first - before + behind - end, end - first)) return [];
  const block = (at: number, after: number): Line[] =>
    at === after ? [] : [[lines[at] ?? 0, lines[after - 1] ?? 0]];
  return [...block(before, first), ...block(end, behind)];
}

/** Who reads most of something means all of it; who reads less may have a reason. */
export function isSlip(missed: number, read: number): boolean {
  return read >= 2 && 2 * missed <= read;
}

