import type { WrittenValue } from '../plan';
import type { CellValue } from '../snapshot';

/** What is typed into a cell to make it hold something; empty text empties it. */
export type Input = string | number | boolean;

/** What cells hold, as needed to write it back. */
export interface HeldCells {
  readonly inputs: readonly (readonly Input[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Asks for what {@link heldCells} and {@link cellValue} read. */
export function loadCells(range: Excel.Range): Excel.Range {
  return range.load('values, valueTypes, formulas, numberFormat');
}

/** A cell's value; Excel gives errors as text and blank cells as empty text, told by the type. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A cell's formula with its `=`, or `null`. Text that begins with `=` is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** What the loaded cells hold. */
export function heldCells(range: Excel.Range): HeldCells {
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  const types: string[][] = range.valueTypes;
  const numberFormats = formats.map((row) => row.map(String));
  const inputs = values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulaOf(formulas[r]?.[c], value);
      if (formula !== null) return formula;
      const held = cellValue(value, types[r]?.[c]);
      if (held === null) return '';
      if (typeof held === 'object') return held.error;
      return typeof held === 'string' ? typedText(held, numberFormats[r]?.[c] ?? '') : held;
    }),
  );
  return { inputs, numberFormats };
}

/** What makes a cell of that number format hold the value. */
export function inputOf(value: WrittenValue, numberFormat: string): Input {
  if (value === null) return '';
  if (typeof value === 'object') return `=${value.formula}`;
  return typeof value === 'string' ? typedText(value, numberFormat) : value;
}

/** Excel reads what it is given as if it were typed: any of these might become another thing than text. */
const MIGHT_NOT_STAY_TEXT = /^\s*[-=+@#']|\p{N}|^\s*(?:true|false)\s*$/iu;

/**
 * Text as it must be typed to stay that text: behind an apostrophe, which Excel takes off again.
 * Cells of the format `@` need it only where Excel would take off an apostrophe or see a formula.
 * @example typedText('1.1', 'General') // "'1.1"
 * @example typedText('1.1', '@') // '1.1'
 */
export function typedText(text: string, numberFormat: string): string {
  const escape = numberFormat === '@' ? /^['=]/.test(text) : MIGHT_NOT_STAY_TEXT.test(text);
  return escape ? `'${text}` : text;
}
