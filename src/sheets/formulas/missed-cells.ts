import { overlap } from '../../workbook/ranges';
import type { CellRange } from '../../workbook/snapshot';
import type { Book } from '../book';
import { isSlip, MissedComponents } from './missed-components';
import { firstFrom } from './sheet-formulas';
import { isOfCriteria } from '../table-kind';
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

/**
 * Finds ranges that miss the first or the last rows or columns of what they are over: rows of
 * units, columns of components, components below a criterion.
 */
export function missedCells(ranges: readonly TableRange[], { criteria }: Book): Missed[] {
  const rowsByPart = new Map<TableRows, RowsByPart>();
  const components = criteria === null ? null : new MissedComponents(criteria);
  const missed: Missed[] = [];
  for (const found of ranges) {
    const { tables, range } = found;
    const overUnits = range.rows > 1 && !isOfCriteria(tables.table.kind);
    const cells = overUnits ? missedUnits(found, rowsByPart) : (components?.of(found) ?? []);
    if (cells.length > 0) missed.push({ found, cells });
  }
  if (missed.length === 0) return missed;
  const fixed = fixedRanges(ranges);
  return missed.filter((one) => !isReadElsewhere(one, fixed));
}

/** The rows of data of a table by their part. */
type RowsByPart = ReadonlyMap<string, readonly number[]>;

function partsOf({ rows }: TableRows): RowsByPart {
  const parts = new Map<string, number[]>();
  for (const { part, row } of rows) {
    const list = parts.get(part);
    if (list === undefined) parts.set(part, [row]);
    else list.push(row);
  }
  return parts;
}

/** Rows of the groups that the range begins and ends in, but does not hold. */
function missedUnits(found: TableRange, rowsByPart: Map<TableRows, RowsByPart>): CellRange[] {
  const { range, tables, sliding, others, call } = found;
  const { places, rows, table } = tables;
  if (sliding && !WHOLE.test(call)) return [];
  if (!table.head.labels.some(({ column }) => column >= range.column && column < range.column + range.columns)) return [];
  const from = firstFrom(places, range.row);
  const to = firstFrom(places, range.row + range.rows) - 1;
  const [first, last] = [rows[from], rows[to]];
  if (first === undefined || last === undefined || to - from < 1) return [];
  const parts = rowsByPart.get(tables) ?? partsOf(tables);
  rowsByPart.set(tables, parts);
  // What is ranked or looked up may stand outside of the range.
  const beside = WHOLE.test(call) ? others.filter(({ rows: height }) => height > 1) : others;
  const isRead = (row: number): boolean => beside.some((other) => overlap(other, { ...range, row, rows: 1 }));
  const [opening, closing] = [parts.get(first.part) ?? [], parts.get(last.part) ?? []];
  const before = isRead(opening[firstFrom(opening, first.row) - 1] ?? -1) ? 0 : firstFrom(opening, first.row);
  const behind = firstFrom(closing, last.row + 1);
  const left = isRead(closing[behind] ?? -1) ? 0 : closing.length - behind;
  if (before + left === 0 || (!sliding && !isSlip(before + left, to - from + 1))) return [];
  const block = (list: readonly number[], at: number, count: number): CellRange[] =>
    count === 0 ? [] : [{ ...range, row: list[at] ?? 0, rows: (list[at + count - 1] ?? 0) - (list[at] ?? 0) + 1 }];
  return [...block(opening, 0, before), ...block(closing, behind, left)];
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
