import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Measure } from './fitted-text';
import type { SheetSizes } from './geometry';
import type { SheetLook } from './sheet-look';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

export function sizesOf(sheet: SheetSnapshot, look: SheetLook, measure: Measure): SheetSizes {
  const columnWidth = (column: number): number => Math.round((look.columnWidths.get(column) ?? 9.14) * PIXELS_PER_CHARACTER);
  return {
    columnWidth,
    rowHeight: (row) => (sheet.hiddenRows.has(row) ? 0 : Math.round((look.rowHeights.get(row) ?? 15.75) * PIXELS_PER_POINT)),
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
  };
}
