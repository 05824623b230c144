export interface DecisionOptions {
  /** Cells of the user's that may be replaced, as `sheet!address`; a sheet of ours as `sheet!`. */
  readonly overwrite: ReadonlySet<string>;
  /** The language of what is written into the workbook. */
  readonly language: 'vi' | 'en';
}
