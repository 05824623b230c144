import type { Look, SheetWrite, WrittenValue } from './plan';
import { cellKey } from './snapshot';
import type { CellRange } from './snapshot';

/** What a line of text takes in points, in the usual font of 11 or 12 points. */
const LINE = 16;
/** In characters. */
const USUAL_WIDTH = 9;
/** Characters of the looks whose text wraps, in those that widths are counted in. */
const WRAPPED: Readonly<Partial<Record<Look, number>>> = { head: 1.1, note: 0.95, text: 1 };

/**
 * Heights for rows of several lines of a sheet of ours: not every program fits them by itself,
 * and none does for merged cells.
 * @returns points by row
 * @example rowHeights(sheet) // Map { 1 => 32 }, when row 1 has a note of two lines
 */
export function rowHeights({ blocks, merges, columnWidths }: SheetWrite): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Map(merges.map((merge) => [cellKey(merge.row, merge.column), merge]));
  for (const { row: top, column: left, values, look } of blocks) {
    const size = WRAPPED[look];
    if (size === undefined) continue;
    for (const [down, cells] of values.entries()) {
      const row = top + down;
      for (const [right, value] of cells.entries()) {
        const column = left + right;
        const cell = merged.get(cellKey(row, column)) ?? { row, column, rows: 1, columns: 1 };
        const lines = cell.rows > 1 ? 1 : countLines(textOf(value), widthOf(cell, columnWidths) / size);
        if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE));
      }
    }
  }
  return heights;
}

function textOf(value: WrittenValue): string {
  return typeof value === 'object' ? (value?.formula ?? '') : String(value);
}

function widthOf({ column: first, columns }: CellRange, widths: readonly number[]): number {
  let width = 0;
  for (let column = first; column < first + columns; column++) width += widths[column] ?? USUAL_WIDTH;
  return width;
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
