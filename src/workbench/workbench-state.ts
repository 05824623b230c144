import type { FileWorkbook } from '../workbook/file/file-workbook';
import type { CellRange, Snapshot } from '../workbook/snapshot';
import type { WorkbookError } from '../workbook/workbook';
import type { SampleName } from './samples';
import type { Watched } from './watched';

/** Where a workbook can come from. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample'; readonly name: SampleName };

/** The workbook on the page. */
export interface OpenDocument {
  readonly name: string;
  readonly workbook: FileWorkbook;
  /** The same for the panel. */
  readonly forPanel: Watched;
}

/** What is being opened, and how far. */
export interface Opening {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

/** What could not be done; its sentence is made where it is shown. */
export type PageProblem =
  | { readonly kind: 'workbook'; readonly error: WorkbookError }
  | { readonly kind: 'sample'; readonly name: string }
  | { readonly kind: 'formula'; readonly address: string }
  | { readonly kind: 'severalFiles' }
  | { readonly kind: 'unexpected'; readonly message: string };

/** A block somebody asked to be shown; another object for each time. */
export interface Jump {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface WorkbenchState {
  readonly document: OpenDocument | null;
  readonly snapshot: Snapshot | null;
  /** The name of the sheet on screen. */
  readonly sheet: string;
  readonly jump: Jump | null;
  readonly unsaved: boolean;
  readonly opening: Opening | null;
  /** What waits for the user to give up unsaved changes. */
  readonly waiting: Source | null;
  readonly problem: PageProblem | null;
}

export const NOTHING_OPEN: WorkbenchState = {
  document: null,
  snapshot: null,
  sheet: '',
  jump: null,
  unsaved: false,
  opening: null,
  waiting: null,
  problem: null,
};

export function sourceName(source: Source): string {
  return source.kind === 'file' ? source.file.name : source.name;
}
