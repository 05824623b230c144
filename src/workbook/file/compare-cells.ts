import { cellKey, type CellValue } from '../snapshot';
import type { SheetCells } from './sheet-cells';

/** What is new in a sheet. */
export interface CellDifference {
  /** Cells with another value or formula. */
  readonly keys: ReadonlySet<number>;
  /** Whether any formula came, went or changed. */
  readonly formulas: boolean;
}

/** The cells in which two states of a sheet differ. */
export function compareCells(before: SheetCells, after: SheetCells): CellDifference {
  const keys = new Set<number>();
  for (const formulas of [before.formulas, after.formulas]) {
    for (const key of formulas.keys()) {
      if (before.formulas.get(key) !== after.formulas.get(key)) keys.add(key);
    }
  }
  const formulas = keys.size > 0;
  const rows = Math.max(before.values.length, after.values.length);
  for (let row = 0; row < rows; row++) {
    const old = before.values[row] ?? [];
    const fresh = after.values[row] ?? [];
    for (let column = 0; column < Math.max(old.length, fresh.length); column++) {
      if (!sameValue(old[column], fresh[column])) keys.add(cellKey(row, column));
    }
  }
  return { keys, formulas };
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  return a.error === b.error;
}
