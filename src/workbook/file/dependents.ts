import { cellKey, type CellRange } from '../snapshot';
import { holdsKey } from './ranges';
import { ReferenceIndex, pushAll, type Formula } from './reference-index';
import type { ReferenceSheet, ReferenceWorkbook } from './resolve-references';

/** Chains of ranges longer than this are taken to reach everything. */
const MOST_ROUNDS = 1000;

/**
 * The formula cells whose value depends on changed cells, directly or through others.
 * When a formula does not tell what it depends on, it is taken to depend on everything.
 * @param changed ranges by sheet
 * @returns keys of formula cells by sheet; cells in the changed ranges are not among them
 */
export function dependentsOf(
  workbook: ReferenceWorkbook,
  changed: ReadonlyMap<ReferenceSheet, readonly CellRange[]>,
): ReadonlyMap<ReferenceSheet, ReadonlySet<number>> {
  const index = new ReferenceIndex(workbook);
  const dirty = new Map<ReferenceSheet, Set<number>>();
  /** Takes note of formulas; returns those that were not known yet. */
  const mark = (formulas: readonly Formula[]): Formula[] =>
    formulas.filter(({ sheet, key }) => {
      const keys = dirty.get(sheet) ?? new Set();
      if (keys.has(key)) return false;
      dirty.set(sheet, keys.add(key));
      return true;
    });
  let fresh = mark(index.onAnything);
  for (const [sheet, ranges] of changed) {
    for (const range of ranges) pushAll(fresh, mark(index.touchedBy(sheet, range)));
  }
  for (let round = 0; fresh.length > 0; round++) {
    // First from cell to cell, as far as it goes; only then the ranges that hold such cells.
    for (let at = 0; at < fresh.length; at++) {
      const formula = fresh[at];
      if (formula) pushAll(fresh, mark(index.readingCell(formula.sheet, formula.key)));
    }
    const more = round < MOST_ROUNDS ? index.readingRanges(fresh) : index.readingUnreachedRanges();
    fresh = mark(more);
  }
  for (const [sheet, ranges] of changed) removeWithin(dirty.get(sheet), ranges);
  return dirty;
}

function removeWithin(keys: Set<number> | undefined, ranges: readonly CellRange[]): void {
  for (const range of ranges) {
    const { row, column, rows, columns } = range;
    if (!keys || keys.size === 0) return;
    if (rows * columns > keys.size) {
      for (const key of keys) if (holdsKey(range, key)) keys.delete(key);
      continue;
    }
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) keys.delete(cellKey(row + down, column + right));
    }
  }
}
