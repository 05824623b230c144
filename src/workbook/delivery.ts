/** A file to be handed to the user. */
export interface DeliveredFile {
  /** With `/` between folder and name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * How files reach the user. `newWorkbook`: opened in Excel as an unsaved workbook, for .xlsx alone.
 * `none`: this Excel lets an add-in hand over no such file; the screen offers another way.
 */
export type DeliveryWay = 'download' | 'newWorkbook' | 'none';

/** What became of the files. */
export type Delivered =
  /** Handed to the browser as one file; several are packed into one .zip. */
  | { readonly way: 'download'; readonly file: string; readonly count: number }
  | { readonly way: 'newWorkbook'; readonly names: readonly string[] }
  | { readonly way: 'none'; readonly names: readonly string[] };

/** The port by which files leave the product; each place where it runs has its own. */
export interface Delivery {
  /** What the workbook at hand is called, for papers to name it; empty where it has no name. */
  workbookName(): Promise<string>;
  /**
   * The way that a file of that name takes here.
   * @example delivery.wayOf('to-trinh.docx') // 'download'
   */
  wayOf(name: string): DeliveryWay;
  /**
   * Hands the files over, and tells what happened to each: one result a way. At the user's click
   * only, as browsers refuse downloads that nobody asked for.
   * @param archive what several files are called together, without `.zip`
   * @throws WorkbookError `hostBusy`, `noAnswer`
   */
  deliver(files: readonly DeliveredFile[], archive: string): Promise<readonly Delivered[]>;
}
