/**
 * What was read from a workbook in one go. A snapshot never changes and knows nothing
 * of Excel or of files; everything between it and a {@link Plan} is pure.
 */

/** A cell that holds an error value, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A cell's value. `null` is a blank cell; dates are their serial numbers, as in Excel. */
export type CellValue = string | number | boolean | null | CellError;

/** A block of cells. Row and column count from 0, so A1 is `{ row: 0, column: 0 }`. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableSnapshot {
  readonly name: string;
  /** With its header row. */
  readonly range: CellRange;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Rows from A1 on. Rows differ in length: what is not there is blank (read with {@link valueAt}). */
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  /** Formula text without its `=`, by {@link cellKey}. */
  readonly formulas: ReadonlyMap<number, string>;
  /**
   * Formula cells whose value is not to be trusted, by {@link cellKey}: never calculated,
   * or something they depend on has changed since. Always empty in Excel, which calculates.
   */
  readonly uncalculated: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  /** Rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The cell's number format code, `General` where it has none. */
  numberFormat(row: number, column: number): string;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** What the last applied plan asked to be remembered in the workbook; `null` before the first. */
  readonly memory: string | null;
  /** Serial numbers of dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Files that formulas refer to by number, `[1]` the first, as formulas in a file do. */
  readonly externalBooks?: readonly string[];
}

/** How many rows and columns every sheet of Excel has. */
export const ALL_ROWS = 1_048_576;
export const ALL_COLUMNS = 16_384;

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * ALL_COLUMNS + column;
}

/** The value of a cell; `null` where the sheet holds nothing. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** True for a cell that shows nothing: no value, or nothing but white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
