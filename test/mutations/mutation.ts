import { textOf } from '../../src/sheets/cell';
import { cellAddress } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { cleanBook, put, type Draft } from '../sheets/rules/clean-book';
import type { Random } from './random';

/** A clean workbook with one fault, and all that is to be found in it. */
export interface Mutant {
  readonly book: Draft;
  readonly finds: readonly string[];
}

/** Injects a fault of one kind, in a random place. */
export type Mutation = (random: Random) => Mutant;

/** A workbook after some of its cells were changed. */
export function mutant(changes: Readonly<Record<string, CellValue>>, finds: string | readonly string[], book = cleanBook()): Mutant {
  for (const [address, value] of Object.entries(changes)) put(book, address, value);
  return { book, finds: typeof finds === 'string' ? [finds] : finds };
}

/** A cell with points in a matrix of the clean workbook. */
export interface ScoreCell {
  readonly at: string;
  readonly value: number;
  readonly code: string;
  readonly maximum: number;
  readonly row: number;
  readonly column: number;
}

const SUBTOTAL = '1.1';
/** What the printed subtotal adds up. */
const PARTS = ['1.1.1', '1.1.2'];
const LETTERS: Readonly<Record<string, string>> = { '3.1.a': 'a', '3.1.b': 'b' };

/** The cells of a matrix that hold points of components; without those of the printed sum, where told. */
export function scoreCells(sheet: string, parts: 'all' | 'unsummed' = 'all'): ScoreCell[] {
  const book = cleanBook();
  const maxima = new Map(book['Tiêu chí']?.rows.map(([code, , maximum]) => [code, maximum]));
  const [head = [], ...rows] = book[sheet]?.rows ?? [];
  return rows.flatMap((cells, at) =>
    cells.flatMap((value, column): ScoreCell[] => {
      const code = textOf(head[column] ?? null);
      const maximum = maxima.get(LETTERS[code] ?? code);
      if (column === 0 || typeof value !== 'number' || typeof maximum !== 'number' || code === SUBTOTAL) return [];
      if (parts === 'unsummed' && PARTS.includes(code)) return [];
      return [{ at: `${sheet}!${cellAddress(at + 1, column)}`, value, code, maximum, row: at + 1, column }];
    }),
  );
}

export const APPRAISED = 'Điểm thẩm định';
export const SURVEYED = 'Điểm ĐTXHH';
export const SELF = 'Điểm tự chấm';
