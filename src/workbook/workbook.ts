import type { Plan } from './plan';
import type { Snapshot } from './snapshot';

/** How work is followed and stopped. */
export interface Work {
  /** Stops what can be stopped in good order; the workbook is then as before. */
  readonly signal?: AbortSignal;
  /** `done` of `total`, in steps of the work's own choosing. */
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Called when Excel has not answered for a while, with what gives up waiting for it, and with
   * `null` when it has answered or was given up. Nothing is given up unasked.
   */
  readonly onSilence?: (giveUp: (() => void) | null) => void;
}

/** Why a workbook could not be read or written; each has its sentence in both languages. */
export const WORKBOOK_ERRORS = [
  'notSpreadsheet', // not an .xlsx package at all
  'oldFormat', // .xls, the format before 2007
  'encrypted', // opens with a password
  'macros', // .xlsm or any package with macros
  'damaged', // an .xlsx that is truncated or malformed: values.part names where
  'tooLarge', // over a limit: values.limit, values.found
  'missingFile', // values.path
  'cannotWriteFile', // values.path
  'sheetProtected', // values.sheet, values.address
  'workbookProtected', // sheets cannot be added
  'mergedInTheWay', // values.sheet, values.address: a write would land inside a merged cell
  'arrayInTheWay', // values.sheet, values.address: a write would tear an array formula or spill
  'sheetMissing', // values.sheet
  'sheetHidden', // values.sheet: it cannot be shown
  'cellEditing', // Excel is in cell edit mode
  'hostTooOld', // values.needed
  'hostBusy', // Excel answers with an error: values.code
  'noAnswer', // Excel did not answer, and the user no longer waits
  'notRestored', // writing failed or was given up, and its beginning could not be taken back: `undo` does
  'nothingToUndo',
  'changedSince', // undo refused, cells have changed since: values.sheet, values.address
  'cancelled',
] as const;
export type WorkbookErrorCode = (typeof WORKBOOK_ERRORS)[number];

/** Thrown by a {@link Workbook}; whatever it was but `notRestored`, the workbook is as before. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
  }
}

/** A change made by somebody else than us. */
export interface WorkbookChange {
  readonly sheet: string;
}

/** The port: a workbook in Excel, or in an .xlsx file. The product knows no other. */
export interface Workbook {
  /** Reads everything once. */
  snapshot(work?: Work): Promise<Snapshot>;
  /** Writes all of the plan or nothing; throws {@link WorkbookError}. */
  apply(plan: Plan, work?: Work): Promise<void>;
  /** How many applied plans can be taken back. */
  readonly undoable: number;
  /** Takes back the last applied plan: values, formulas, formats, sheets, memory. */
  undo(work?: Work): Promise<void>;
  /** Shows a cell or a block to the user. */
  select(sheet: string, address: string): Promise<void>;
  /** Tells of changes that are not ours; returns what ends the telling. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}
