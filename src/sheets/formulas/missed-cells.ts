import { overlap } from '../../workbook/ranges';
import type { CellRange } from '../../workbook/snapshot';
import type { Book } from '../book';
import { criterionFinder, isBelow, type CriteriaSet } from '../criteria-set';
import { firstFrom } from './sheet-formulas';
import type { TableRange } from './table-ranges';
import type { TableRows } from './table-rows';

/** A range that leaves out cells beside it that belong to what it covers. */
export interface Missed {
  readonly found: TableRange;
  /** What is left out, before the range or behind it. */
  readonly cells: readonly CellRange[];
}

/** These look through all of their range: one that slides from row to row is never meant. */
const WHOLE = /^(RANK|RANK\.(EQ|AVG)|(_XLFN\.)?RANK\.(EQ|AVG)|PERCENTRANK.*|LARGE|SMALL|VLOOKUP|LOOKUP|(_XLFN\.)?X?(LOOKUP|MATCH))$/;

/** Lines of a table, rows or columns, that a formula ought to read all of or none of. */
interface Belonging {
  /** Ascending. */
  readonly lines: readonly number[];
  readonly isRead: (line: number) => boolean;
}

/**
 * Finds ranges that miss the first or the last rows or columns of what they are over: rows of
 * units, columns of components, components below a criterion.
 */
export function missedCells(ranges: readonly TableRange[], { criteria }: Book): Missed[] {
  const rowsByPart = new Map<TableRows, ReadonlyMap<string, readonly number[]>>();
  const missed: Missed[] = [];
  for (const found of ranges) {
    const { tables, range, cell } = found;
    const ofUnits = tables.table.kind !== 'criteria' && tables.table.kind !== 'form';
    const parts = rowsByPart.get(tables) ?? partsOf(tables);
    rowsByPart.set(tables, parts);
    const along = cell.sheet === tables.table.sheet && range.rows === 1 && range.row === cell.row;
    const cells = !ofUnits
      ? criteria === null ? [] : missedComponents(found, criteria)
      : range.rows > 1
        ? missedUnits(found, parts)
        : along && criteria !== null ? missedColumns(found, criteria) : [];
    if (cells.length > 0) missed.push({ found, cells });
  }
  if (missed.length === 0) return missed;
  const fixed = fixedRanges(ranges);
  return missed.filter((one) => !isReadElsewhere(one, fixed));
}

function partsOf({ rows }: TableRows): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  for (const { part, row } of rows) {
    const list = parts.get(part);
    if (list === undefined) parts.set(part, [row]);
    else list.push(row);
  }
  return parts;
}

/** Rows of the groups that the range begins and ends in, but does not hold. */
function missedUnits(found: TableRange, parts: ReadonlyMap<string, readonly number[]>): CellRange[] {
  const { range, tables, sliding, others, call } = found;
  const { places, rows, table } = tables;
  if (sliding && !WHOLE.test(call)) return [];
  if (!table.head.labels.some(({ column }) => column >= range.column && column < range.column + range.columns)) return [];
  const from = firstFrom(places, range.row);
  const to = firstFrom(places, range.row + range.rows) - 1;
  const [first, last] = [rows[from], rows[to]];
  if (first === undefined || last === undefined || to - from < 1) return [];
  // What is ranked or looked up may stand outside of the range.
  const beside = WHOLE.test(call) ? others.filter(({ rows: height }) => height > 1) : others;
  const isRead = (row: number): boolean => beside.some((other) => overlap(other, { ...range, row, rows: 1 }));
  const [opening, closing] = [parts.get(first.part) ?? [], parts.get(last.part) ?? []];
  const before = isRead(opening[firstFrom(opening, first.row) - 1] ?? -1) ? 0 : firstFrom(opening, first.row);
  const behind = firstFrom(closing, last.row + 1);
  const left = isRead(closing[behind] ?? -1) ? 0 : closing.length - behind;
  if (before + left === 0 || (!sliding && !isSlip(before + left, to - from + 1))) return [];
  const block = (list: readonly number[], at: number, count: number): CellRange[] =>
    count === 0 ? [] : blockOfRows(list[at] ?? 0, list[at + count - 1] ?? 0, range);
  return [...block(opening, 0, before), ...block(closing, behind, left)];
}

/** Columns of components that a total, or the sum of a criterion, does not read. */
function missedColumns({ cell, range, tables, others }: TableRange, set: CriteriaSet): CellRange[] {
  const { table, places } = tables;
  if (table.kind !== 'matrix' || places[firstFrom(places, cell.row)] !== cell.row) return [];
  const find = criterionFinder(set);
  const columns = new Map<number, number>();
  for (const { column, code } of table.head.codes) {
    const position = find(code);
    if (position !== null) columns.set(position, column);
  }
  const target = [...columns].find(([, column]) => column === cell.column)?.[0] ?? null;
  if (target === null && table.head.columns.get('points') !== cell.column) return [];
  const read = [range, ...others].filter(({ row, rows }) => cell.row >= row && cell.row < row + rows);
  const holds = (column: number): boolean => read.some((one) => column >= one.column && column < one.column + one.columns);
  const belonging = belongingTo(set, target, columns, holds);
  return missedBeside(belonging, range.column, range.column + range.columns - 1).map(([first, last]) => ({
    ...range,
    column: first,
    columns: last - first + 1,
  }));
}

/** Rows of components below the criterion in whose row the formula stands, or of all for the total. */
function missedComponents({ cell, range, tables, others }: TableRange, set: CriteriaSet): CellRange[] {
  if (cell.sheet !== tables.table.sheet || range.columns > 1) return [];
  const own = tables.rows[firstFrom(tables.places, cell.row)];
  const target = own?.row === cell.row ? own.criterion : null;
  if (target === null && tables.totalRow !== cell.row) return [];
  const rows = new Map(tables.rows.flatMap(({ criterion, row }) => (criterion === null ? [] : [[criterion, row] as const])));
  const read = [range, ...others].filter((one) => overlap(one, { ...range, row: 0, rows: Infinity }));
  const holds = (row: number): boolean => read.some((one) => row >= one.row && row < one.row + one.rows);
  const belonging = belongingTo(set, target, rows, holds);
  return missedBeside(belonging, range.row, range.row + range.rows - 1).flatMap(([first, last]) => blockOfRows(first, last, range));
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

/** The first and last of the lines right before and right behind a range that are not read, where the range holds more. */
function missedBeside({ lines, isRead }: Belonging, from: number, to: number): (readonly [number, number])[] {
  const [first, end] = [firstFrom(lines, from), firstFrom(lines, to + 1)];
  let [before, behind] = [first, end];
  while (before > 0 && !isRead(lines[before - 1] ?? -1)) before -= 1;
  while (behind < lines.length && !isRead(lines[behind] ?? -1)) behind += 1;
  if (!isSlip(first - before + behind - end, end - first)) return [];
  const block = (at: number, after: number): (readonly [number, number])[] =>
    at === after ? [] : [[lines[at] ?? 0, lines[after - 1] ?? 0]];
  return [...block(before, first), ...block(end, behind)];
}

/** Who reads most of something means all of it; who reads less may have a reason. */
function isSlip(missed: number, read: number): boolean {
  return read >= 2 && 2 * missed <= read;
}

function blockOfRows(first: number, last: number, range: CellRange): CellRange[] {
  return [{ ...range, row: first, rows: last - first + 1 }];
}

/** Blocks that other formulas of the same sort are over are left out on purpose. */
function isReadElsewhere({ found, cells }: Missed, ranges: readonly TableRange[]): boolean {
  if (found.sliding) return false;
  return cells.every((missed) =>
    ranges.some(
      ({ call, tables, range }) =>
        call === found.call && tables === found.tables && overlap(range, missed) && !overlap(range, found.range),
    ),
  );
}

/** Ranges that stay where they are, each once. */
function fixedRanges(ranges: readonly TableRange[]): TableRange[] {
  const distinct = new Map<string, TableRange>();
  for (const found of ranges) {
    const { row, column, rows, columns } = found.range;
    if (!found.sliding) distinct.set(`${found.call} ${found.tables.table.sheet.name} ${row} ${column} ${rows} ${columns}`, found);
  }
  return [...distinct.values()];
}
