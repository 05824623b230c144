/** A list to be exported: one table, without a title, for programs and people alike. */

export type ListValue = string | number | null;

export interface ListColumn {
  /** The member's name in JSON. */
  readonly key: string;
  readonly head: string;
  /** Text stays text, even where it looks like a number or a formula. */
  readonly kind: 'text' | 'number';
  /** Decimals of a number. */
  readonly decimals?: number;
  /** In characters. */
  readonly width: number;
}

export interface List {
  /** The sheet's name in a workbook. */
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListValue[])[];
}
