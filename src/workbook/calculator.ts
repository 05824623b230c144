import type { CellError } from './snapshot';

/** Functions of the product are called `CCHC.…` in formulas. */
export const NAMESPACE = 'CCHC';

/** A value in a formula or a cell; `null` is a blank cell. */
export type Scalar = string | number | boolean | null;

/** Cells row by row, all rows equally long. */
export type Block = readonly (readonly Scalar[])[];

/** What a function is called with: a block or a single value; `undefined` where it was left out. */
export type FunctionArgument = Block | Scalar | undefined;

/** What a function puts into cells: as many as the block has. */
export type ResultBlock = readonly (readonly (string | number)[])[];

/** What a function gives. */
export type FunctionResult =
  | { readonly values: ResultBlock }
  /** What is wrong, in each language by its code. */
  | { readonly error: string; readonly sentences: Readonly<Record<string, string>> };

/**
 * The functions of the product, for a Workbook whose program calculates nothing.
 * @param name without the namespace, in capitals, such as `RANKS`
 */
export type Calculator = (name: string, args: readonly FunctionArgument[]) => FunctionResult;

/** Why a formula with functions of the product has an error for its value. */
export type FormulaProblem =
  | { readonly kind: 'function'; readonly error: string; readonly sentences: Readonly<Record<string, string>> }
  /** A cell that the formula reads holds an error, which is passed on. */
  | { readonly kind: 'input'; readonly error: string; readonly sheet: string; readonly address: string }
  /** The results need cells that hold something else: the first of them. */
  | { readonly kind: 'spill'; readonly error: '#SPILL!'; readonly address: string }
  /** The results need more rows or columns than a sheet has. */
  | { readonly kind: 'edge'; readonly error: '#SPILL!' }
  /** The formula depends on itself. */
  | { readonly kind: 'circle'; readonly error: '#VALUE!' };

/** The value of a cell whose formula has a problem. */
export function errorOf({ error }: FormulaProblem): CellError {
  return { error };
}
