import type { CellRange } from '../snapshot';
import type { Input } from './cells';
import { rangeOf } from './host';
import type { Part } from './host';
import type { CellBlock, SheetContent, TableContent } from './state';
import { blockParts } from './write-block';

/** About what clearing, looks, tables, merges, widths and panes of a sheet add to a request. */
const FRAME_BYTES = 50_000;

/** How a sheet of ours is to change. */
export interface SheetChange {
  readonly name: string;
  /** `null`: there is none of that name. */
  readonly from: SheetContent | null;
  /** `null`: it is to go. */
  readonly to: SheetContent | null;
  /** Names that tables of other sheets have, in lower case. */
  readonly foreignTables: ReadonlySet<string>;
}

/** Makes, replaces or deletes a sheet of ours. */
export function sheetParts(change: SheetChange, written: (held: CellBlock) => void): Part[] {
  const { name, from, to } = change;
  if (to === null) {
    return from === null ? [] : [part((context) => context.workbook.worksheets.getItem(name).delete())];
  }
  const kept = keptTables(from, to);
  return [
    part((context) => {
      if (from === null) context.workbook.worksheets.add(name);
      else clearSheet(context.workbook.worksheets.getItem(name), from, kept);
    }),
    ...to.blocks.flatMap((block) => blockParts(block, written)),
    part((context) => finishSheet(context.workbook.worksheets.getItem(name), change, to, kept)),
  ];
}

function part(queue: (context: Excel.RequestContext) => void): Part {
  return {
    bytes: FRAME_BYTES,
    queue: (context) => {
      queue(context);
      return () => undefined;
    },
  };
}

/** A table that stays, with other rows; formulas that name it go on working. */
interface KeptTable {
  readonly name: string;
  readonly from: CellRange;
  readonly to: CellRange;
}

/** A table can stay where its head does not change: Excel resizes tables, but does not move them. */
function keptTables(from: SheetContent | null, to: SheetContent): KeptTable[] {
  return (from?.tables ?? []).flatMap((old) => {
    const next = to.tables.find(({ name }) => name === old.name);
    if (from === null || next === undefined) return [];
    return headOf(from, old) === headOf(to, next) ? [{ name: old.name, from: old.range, to: next.range }] : [];
  });
}

/** Where the head of a table stands and what is in it. */
function headOf(content: SheetContent, { range }: TableContent): string {
  const names = Array.from({ length: range.columns }, (_, at) => inputAt(content.blocks, range.row, range.column + at));
  return JSON.stringify([range.row, range.column, names]);
}

function inputAt(blocks: readonly CellBlock[], row: number, column: number): Input {
  for (const { range, inputs } of blocks) {
    const input = inputs[row - range.row]?.[column - range.column];
    if (input !== undefined) return input;
  }
  return '';
}

/** Empties a sheet but for the heads of tables that stay: the head of a table cannot be empty. */
function clearSheet(sheet: Excel.Worksheet, from: SheetContent, kept: readonly KeptTable[]): void {
  const names = new Set(kept.map(({ name }) => name));
  for (const { name } of from.tables) if (!names.has(name)) sheet.tables.getItem(name).delete();
  for (const table of kept) {
    sheet.tables.getItem(table.name).clearFilters();
    if (table.to.rows < table.from.rows) resize(sheet, table);
  }
  const heads = kept.map((table) => ({ ...table.from, rows: 1 }));
  for (const { range } of from.blocks) {
    const cells = rangeOf(sheet, range);
    cells.unmerge();
    cells.clear('Formats');
    const emptied = heads.reduce((areas, head) => areas.flatMap((area) => without(area, head)), [range]);
    for (const area of emptied) rangeOf(sheet, area).clear('Contents');
    cells.format.autofitRows();
  }
  sheet.freezePanes.unfreeze();
}

function finishSheet(sheet: Excel.Worksheet, change: SheetChange, to: SheetContent, kept: readonly KeptTable[]): void {
  for (const { range, look } of to.looks) rangeOf(sheet, range).format.set(look);
  for (const table of kept) if (table.to.rows > table.from.rows) resize(sheet, table);
  const names = new Set(kept.map(({ name }) => name));
  for (const { name, range, style, banded } of to.tables) {
    if (names.has(name)) continue;
    const table = sheet.tables.add(rangeOf(sheet, range), true);
    table.name = freeName(name, change.foreignTables);
    table.style = style;
    table.showBandedRows = banded;
  }
  for (const merge of to.merges) rangeOf(sheet, merge).merge();
  to.columnWidths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  for (const { row, points } of to.rowHeights) {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  }
  freeze(sheet, to.frozenRows, to.frozenColumns);
}

function resize(sheet: Excel.Worksheet, { name, to }: KeptTable): void {
  sheet.tables.getItem(name).resize(rangeOf(sheet, to));
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A table's name must be the only one in the workbook; the user may have copied our sheet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${name}_${copy}`;
  return free;
}

/** What is left of an area without a hole: at most one area above it, below it, and at either side. */
function without(area: CellRange, hole: CellRange): CellRange[] {
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
