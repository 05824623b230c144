import type { SheetWrite } from './plan';

/** What a line of text takes in points, in the usual font of 11 or 12 points. */
const LINE = 16;
/** In characters. */
const USUAL_WIDTH = 9;

/**
 * Heights for rows of a sheet of ours whose text wraps in merged cells: no program fits those
 * by itself.
 * @returns points by row
 * @example rowHeights(sheet) // Map { 1 => 32 }, when row 1 has a note of two lines
 */
export function rowHeights(sheet: SheetWrite): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const merge of sheet.merges) {
    const text = merge.rows > 1 ? null : wrappedText(sheet, merge.row, merge.column);
    if (text === null) continue;
    let width = 0;
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      width += sheet.columnWidths[column] ?? USUAL_WIDTH;
    }
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    heights.set(merge.row, Math.max(heights.get(merge.row) ?? 0, lines * LINE));
  }
  return heights;
}

/** The text of a cell whose look wraps; later blocks lie over earlier ones. */
function wrappedText({ blocks }: SheetWrite, row: number, column: number): string | null {
  const block = blocks.findLast((one) => one.values[row - one.row]?.[column - one.column] !== undefined);
  if (block === undefined || block.look === 'title' || block.look === 'body') return null;
  const value = block.values[row - block.row]?.[column - block.column] ?? '';
  return typeof value === 'object' ? value.formula : String(value);
}
