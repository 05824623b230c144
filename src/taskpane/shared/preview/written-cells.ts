import type { WritePreview } from '../../../council/outcome';

/** How many cells get another value. */
export function writtenCells(outcome: { readonly writes: readonly WritePreview[] }): number {
  return outcome.writes.reduce((sum, write) => sum + write.cells, 0);
}
