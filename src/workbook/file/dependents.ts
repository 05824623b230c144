import { ReferenceIndex, pushAll, type SheetCell } from './reference-index';
import type { ReferenceSheet, ReferenceWorkbook } from '../formula/resolve';

/** Chains of ranges longer than this are taken to reach everything. */
const MOST_ROUNDS = 1000;

/**
 * The formula cells whose value depends on changed cells, directly or through others.
 * When a formula does not tell what it depends on, it is taken to depend on everything.
 * @param changed keys of cells by sheet
 * @returns keys of formula cells by sheet; the changed cells are not among them
 */
export function dependentsOf(
  workbook: ReferenceWorkbook,
  changed: ReadonlyMap<ReferenceSheet, ReadonlySet<number>>,
): ReadonlyMap<ReferenceSheet, ReadonlySet<number>> {
  const index = new ReferenceIndex(workbook);
  const reached = new Map([...changed].map(([sheet, keys]) => [sheet, new Set(keys)]));
  /** Takes note of cells; returns those that were not known yet. */
  const mark = (cells: readonly SheetCell[]): SheetCell[] =>
    cells.filter(({ sheet, key }) => {
      const keys = reached.get(sheet) ?? new Set();
      if (keys.has(key)) return false;
      reached.set(sheet, keys.add(key));
      return true;
    });
  let fresh: SheetCell[] = [];
  for (const [sheet, keys] of changed) for (const key of keys) fresh.push({ sheet, key });
  pushAll(fresh, mark(index.onAnything));
  for (let round = 0; fresh.length > 0; round++) {
    // First from cell to cell, as far as it goes; only then the ranges that hold such cells.
    for (let at = 0; at < fresh.length; at++) {
      const cell = fresh[at];
      if (cell) pushAll(fresh, mark(index.readingCell(cell)));
    }
    const more = round < MOST_ROUNDS ? index.readingRanges(fresh) : index.readingUnreachedRanges();
    fresh = mark(more);
  }
  for (const [sheet, keys] of changed) for (const key of keys) reached.get(sheet)?.delete(key);
  return reached;
}
