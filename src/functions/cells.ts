import { pointsFromNumber, pointsToNumber, type Points } from '../scoring/points';
import { readNumberText } from '../sheets/cell';
import { ArgumentError } from './argument-error';

/** What a cell says: a number, nothing, or that it does not apply. Blank is never zero. */
export type Reading = Points | 'missing' | 'notApplicable';

/** What a function puts into a cell. */
export type Result = number | string;

/** How "does not apply" is written; every function, and the rest of the product, reads it as that. */
export const NOT_APPLICABLE = '-';

/** The cells of one argument, row by row; a single one stands for as many as the others have. */
export class Cells {
  private readonly list: readonly unknown[];
  readonly rows: number;
  readonly columns: number;

  /** @param argument a block of cells, or one value as Excel hands over a single cell or a constant */
  constructor(
    readonly name: string,
    argument: unknown,
  ) {
    const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
    this.list = rows.flat();
    this.rows = rows.length;
    this.columns = rows.length === 0 ? 0 : this.list.length / rows.length;
  }

  /** An argument that was left out arrives as `null`. */
  static optional(name: string, argument: unknown): Cells | null {
    return argument === null || argument === undefined ? null : new Cells(name, argument);
  }

  get length(): number {
    return this.list.length;
  }

  /** @throws ArgumentError unless the other has the same rows and columns. */
  requireShapeOf(other: Cells): void {
    if (this.rows === other.rows && this.columns === other.columns) return;
    throw new ArgumentError('value', 'shape', { argument: this.name, other: other.name });
  }

  /** @throws ArgumentError for text that is no number, truth values and errors. */
  number(position: number): Reading {
    const value = this.value(position);
    if (value === null || value === undefined) return 'missing';
    const where = { argument: this.name, cell: String(position + 1), text: this.text(position) };
    const read = typeof value === 'number' ? pointsFromNumber(value)?.points : typeof value === 'string' ? readNumberText(value) : undefined;
    if (read === 'blank') return 'missing';
    if (read === 'ambiguous') throw new ArgumentError('value', 'ambiguous', where);
    if (read === 'tooLarge') throw new ArgumentError('value', 'tooLarge');
    if (read === undefined || read === 'unreadable') throw new ArgumentError('value', 'notNumber', where);
    return read;
  }

  /** Truth values as Excel writes them; nothing for rich data. */
  text(position: number): string {
    const value = this.value(position);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
  }

  private value(position: number): unknown {
    return this.list[this.length === 1 ? 0 : position];
  }
}

/**
 * Works cell by cell through arguments of the same shape, or of one cell.
 * @throws ArgumentError when two of several cells have different shapes
 */
export function cellByCell(args: readonly Cells[], work: (position: number) => Result): Result[][] {
  const [largest, ...others] = args.filter(({ length }) => length !== 1);
  if (largest === undefined) return [[work(0)]];
  for (const other of others) other.requireShapeOf(largest);
  return block(largest, Array.from({ length: largest.length }, (_, position) => work(position)));
}

/** Puts a list into the rows and columns of an argument. */
export function block({ rows, columns }: Cells, list: readonly Result[]): Result[][] {
  return Array.from({ length: rows }, (_, row) => list.slice(row * columns, (row + 1) * columns));
}

/** What a reading looks like in a cell: blank stays blank. */
export function shown(reading: Reading | null): Result {
  if (reading === 'missing') return '';
  return reading === 'notApplicable' || reading === null ? NOT_APPLICABLE : pointsToNumber(reading);
}

/** The reading that a result has to follow when a figure is absent; what is missing may still come. */
export function absent(...readings: readonly Reading[]): 'missing' | 'notApplicable' | null {
  if (readings.includes('notApplicable')) return 'notApplicable';
  return readings.includes('missing') ? 'missing' : null;
}

export function isGiven(reading: Reading): reading is Points {
  return typeof reading === 'number';
}
