import { GIVEN, MISSING } from '../../scoring/totals';
import type { Book } from '../book';
import { takenFrom, type FinalPoints } from '../final-points';
import { SCORE_STATE, type Place } from '../score-cells';

/** A unit that has nothing at all of one source of points. */
export interface MissingSource {
  readonly unit: number;
  readonly source: 'appraisal' | 'survey';
  /** Of the grid: unit × components + component. */
  readonly cells: readonly number[];
  /** Where its points should stand; none where no sheet has a row for it. */
  readonly places: readonly Place[];
}

/**
 * Units that have points, but none of the appraisal or none of the survey: one gap, not one a
 * component. A single blank cell is a missing score, not a missing source.
 */
export function missingSources(book: Book): MissingSource[] {
  const { criteria, final, units } = book;
  if (criteria === null || final === null || criteria.origin !== 'criteria') return [];
  const { components, state } = final.grid;
  const gaps: MissingSource[] = [];
  for (const source of ['appraisal', 'survey'] as const) {
    const columns = criteria.components.flatMap((position, component) =>
      criteria.list[position]?.source === source && final.covered[component] === true ? [component] : [],
    );
    if (columns.length === 0) continue;
    for (let unit = 0; unit < units.list.length; unit += 1) {
      if (final.scored[unit] !== true || hasAny(state, unit * components, columns)) continue;
      const gap = units.list[unit]?.unlisted === true ? null : gapOf(book, final, unit, source, columns);
      if (gap !== null) gaps.push(gap);
    }
  }
  return gaps;
}

/** Whether points stand in any of the columns of a row of the grid. */
function hasAny(state: Uint8Array, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (state[row + column] === GIVEN) return true;
  return false;
}

function gapOf({ sources }: Book, final: FinalPoints, unit: number, source: MissingSource['source'], columns: readonly number[]): MissingSource | null {
  const { components, state } = final.grid;
  const cells = columns.map((component) => unit * components + component).filter((cell) => state[cell] === MISSING);
  const taken = cells.flatMap((cell) => {
    const from = takenFrom(final, sources, cell);
    return from === null ? [] : [{ state: from.cells.states[cell], place: from.cells.place(cell) }];
  });
  if (taken.some((one) => one.state === SCORE_STATE.bad)) return null;
  const enough = cells.length > 1 || (cells.length === 1 && taken.length === 0);
  return enough ? { unit, source, cells, places: taken.map(({ place }) => place) } : null;
}
