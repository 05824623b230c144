import type { CellRange } from './snapshot';

/** What a cell is given. `null` empties it. */
export type WrittenValue = string | number | boolean | null | WrittenFormula;

export interface WrittenFormula {
  /** Without its `=`. */
  readonly formula: string;
  /** What it gives, where that is known: files keep it beside the formula. */
  readonly value?: string;
}

/** A block of values into a sheet that is the user's; styles of the cells stay as they are. */
export interface BlockWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Row by row, all rows equally long. */
  readonly values: readonly (readonly WrittenValue[])[];
  /**
   * Given to those cells of the block whose format is `General`, and to text cells (`@`) that
   * get a number, which would become text there; others keep theirs.
   */
  readonly numberFormat?: string;
}

/** How a block of a sheet of ours looks; `text` wraps, `link` leads elsewhere. */
export type Look = 'title' | 'note' | 'head' | 'body' | 'text' | 'link';

export interface LaidBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly WrittenValue[])[];
  readonly look: Look;
  /** One a column of the block; `General` where none is given. Codes and names have `@`. */
  readonly numberFormats?: readonly string[];
}

/** A proper Excel Table; its head stands in the first row of the range, in text, each once. */
export interface TableWrite {
  /** Unique in the workbook; letters, digits, `_`. */
  readonly name: string;
  readonly range: CellRange;
}

/** A whole sheet of ours: made when there is none of that name, else its content replaced. */
export interface SheetWrite {
  readonly name: string;
  readonly blocks: readonly LaidBlock[];
  readonly tables: readonly TableWrite[];
  readonly merges: readonly CellRange[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Everything one run writes. It is applied whole or not at all, and undone whole. */
export interface Plan {
  readonly blocks: readonly BlockWrite[];
  readonly sheets: readonly SheetWrite[];
  /** Kept in the workbook and handed back as `Snapshot.memory`; `undefined` leaves what is kept. */
  readonly memory?: string;
}
