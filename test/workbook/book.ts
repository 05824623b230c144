import type { CellError } from '../../src/workbook/snapshot';

/** A cell of a test's workbook: a value, or a value with a formula or a number format. */
export type BookCell =
  | string
  | number
  | boolean
  | null
  | CellError
  | { readonly formula: string; readonly value: string | number }
  | { readonly value: string | number; readonly format: string };

export interface BookSheet {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly (readonly BookCell[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Addresses of blocks that can be written although the sheet is protected. */
  readonly unlocked?: readonly string[];
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  /** Counting from 0. */
  readonly hiddenRows?: readonly number[];
  /** The address of a block that one array formula fills; the formula stands in its first cell. */
  readonly array?: string;
}

/** A small workbook as a test describes it, whatever the Workbook under test runs on. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly date1904?: boolean;
  /** Sheets can be neither added nor deleted. */
  readonly structureProtected?: boolean;
}
