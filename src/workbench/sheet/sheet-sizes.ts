import type { SheetLook } from '../../workbook/file/sheet-look';
import { cellKey } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { fontOf } from './cell-css';
import type { Measure } from './fitted-text';
import type { SheetSizes } from './geometry';

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.2;
const PADDING = 6;
const MOST_HEIGHT = 546; // Excel's 409 points

/**
 * Sizes as the file has them. A row without a height of its own is as high as its texts need,
 * as Excel makes it when it opens such a file; of a merge along the row, its font alone counts.
 */
export function sizesOf(sheet: SheetSnapshot, look: SheetLook, measure: Measure): SheetSizes {
  const columnWidth = (column: number): number => look.columnWidths.get(column) ?? look.defaultColumnWidth;
  const merged = new Map(sheet.merges.map(({ row, column, rows }) => [cellKey(row, column), rows]));
  const needed = (row: number): number => {
    let most = look.defaultRowHeight;
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      const rows = merged.get(cellKey(row, column));
      if (typeof value !== 'string' || (rows ?? 1) > 1) continue;
      const style = look.style(row, column);
      const lines = style.wrap && rows === undefined ? linesOf(value, fontOf(style), columnWidth(column) - PADDING, measure) : 1;
      most = Math.max(most, Math.ceil(lines * style.font.size * PIXELS_PER_POINT * LINE_HEIGHT) + 2);
    }
    return Math.min(most, MOST_HEIGHT);
  };
  return {
    columnWidth,
    rowHeight: (row) => (sheet.hiddenRows.has(row) ? 0 : (look.rowHeights.get(row) ?? needed(row))),
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
  };
}

/** How many lines a text takes in a width, breaking between words. */
function linesOf(text: string, font: string, width: number, measure: Measure): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let taken = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const size = measure(word, font);
      if (taken > 0 && taken + size > width) {
        lines += 1;
        taken = 0;
      }
      lines += Math.max(Math.ceil(size / width) - 1, 0);
      taken += size > width ? size % width : size;
    }
  }
  return lines;
}
