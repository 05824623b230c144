import { rangeAddress } from '../address';
import type { CellRange } from '../snapshot';
import type { HeldCells, Input } from './cells';

/** Cells of one sheet and what they hold, or are to hold. */
export interface CellBlock {
  readonly sheet: string;
  readonly range: CellRange;
  readonly inputs: readonly (readonly Input[])[];
  /** `null` leaves the number formats as they are. */
  readonly numberFormats: HeldCells['numberFormats'] | null;
}

/** Cells that look alike, and what makes cleared cells look so. */
export interface LookRun {
  readonly range: CellRange;
  readonly look: Excel.Interfaces.RangeFormatUpdateData;
}

export interface TableContent {
  readonly name: string;
  readonly range: CellRange;
  readonly style: string;
  /** Rows are shaded in turns. */
  readonly banded: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** All that a sheet of ours holds; written onto a cleared sheet it makes the same sheet. */
export interface SheetContent {
  readonly blocks: readonly CellBlock[];
  readonly looks: readonly LookRun[];
  readonly tables: readonly TableContent[];
  readonly merges: readonly CellRange[];
  /** In points, from column A on. */
  readonly columnWidths: readonly number[];
  /** Of rows with text that wraps; not every program fits them by itself. */
  readonly rowHeights: readonly RowHeight[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/**
 * What the written places of a workbook hold, before a plan or after it. Applying writes one
 * state, taking back writes the other; both are the same work.
 */
export interface WorkbookState {
  readonly blocks: readonly CellBlock[];
  /** Sheets of ours by name; `null` where there is none of that name. */
  readonly sheets: ReadonlyMap<string, SheetContent | null>;
  /** `undefined` leaves the memory as it is. */
  readonly memory: string | null | undefined;
}

/** A block of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

export function placeKey({ sheet, range }: Place): string {
  return `${sheet}!${rangeAddress(range)}`;
}

/** Which places of a workbook are meant. */
export interface Targets {
  readonly blocks: readonly Place[];
  readonly sheets: readonly string[];
}

/** What stands in the way of writing a block, as far as Excel tells. */
export interface BlockFacts {
  /** The sheet is protected and not all of the cells are unlocked. */
  readonly locked: boolean;
  /** The sheet is protected against changes of formats. */
  readonly formatsLocked: boolean;
  readonly merges: readonly CellRange[];
  /** An array formula, or a spilled one, is among the cells. */
  readonly array: boolean;
}

export interface SheetFacts {
  readonly protected: boolean;
  readonly array: boolean;
}

/** What places hold, and what must be known to write to them. */
export interface Captured {
  readonly state: WorkbookState;
  /** By {@link placeKey}. */
  readonly blocks: ReadonlyMap<string, BlockFacts>;
  /** Sheets of ours that exist, by name. */
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  /** Sheets that hold wanted blocks and are not there. */
  readonly missing: readonly string[];
  readonly workbookProtected: boolean;
  /** Names of all tables outside the sheets of ours, in lower case. */
  readonly foreignTables: ReadonlySet<string>;
  /** The custom XML parts that keep the memory. */
  readonly memoryParts: readonly string[];
}

/** The places a state tells of. */
export function targetsOf(state: WorkbookState): Targets {
  return { blocks: state.blocks, sheets: [...state.sheets.keys()] };
}
