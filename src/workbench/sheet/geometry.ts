import type { SheetSnapshot } from '../../workbook/snapshot';

/** Sizes of a sheet as its file has them, in pixels; what is hidden has the size 0. */
export interface SheetSizes {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The rows (or the columns) of a sheet that are shown, in order: a position in the grid each. */
export interface Shown {
  /** The row of the sheet at each position. */
  readonly indexes: readonly number[];
  /** In pixels, by position. */
  readonly sizes: readonly number[];
  /** How many positions, from the first on, stay in sight. */
  readonly frozen: number;
}

export interface Geometry {
  readonly rows: Shown;
  readonly columns: Shown;
}

/** Blank rows and columns after the last used ones, to write into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 5;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

export function geometryOf(sheet: SheetSnapshot, sizes: SheetSizes): Geometry {
  const rowCount = Math.max(sheet.values.length + SPARE_ROWS, LEAST_ROWS);
  const columnCount = Math.max(usedColumns(sheet) + SPARE_COLUMNS, LEAST_COLUMNS);
  return {
    rows: shown(rowCount, (row) => sizes.rowHeight(row), sizes.frozenRows),
    columns: shown(columnCount, (column) => sizes.columnWidth(column), sizes.frozenColumns),
  };
}

/** How many columns hold something, from A on. */
export function usedColumns(sheet: SheetSnapshot): number {
  return sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
}

function shown(count: number, sizeOf: (index: number) => number, frozen: number): Shown {
  const indexes: number[] = [];
  const sizes: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (size <= 0) continue;
    indexes.push(index);
    sizes.push(size);
  }
  return { indexes, sizes, frozen: positionOf(indexes, frozen) };
}

/**
 * The position of a row (or column) of the sheet; of the next one shown where it is hidden.
 * @example positionOf([0, 1, 4, 5], 2) // 2
 */
export function positionOf(indexes: readonly number[], index: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((indexes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
