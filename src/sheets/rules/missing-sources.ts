import { MISSING, NOT_APPLICABLE } from '../../scoring/totals';
import type { Book } from '../book';
import { takenFrom } from '../final-points';
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
  const { criteria, final, sources, units } = book;
  if (criteria === null || final === null || criteria.origin !== 'criteria') return [];
  const { components, state } = final.grid;
  const bySource = (['appraisal', 'survey'] as const).map((source) => ({
    source,
    columns: criteria.components.flatMap((position, component) =>
      criteria.list[position]?.source === source && final.covered[component] === true ? [component] : [],
    ),
  }));
  return units.list.flatMap(({ unlisted }, unit): MissingSource[] => {
    if (final.scored[unit] !== true || unlisted) return [];
    return bySource.flatMap(({ source, columns }): MissingSource[] => {
      const open = (cell: number): boolean => state[cell] === MISSING || state[cell] === NOT_APPLICABLE;
      if (!columns.every((component) => open(unit * components + component))) return [];
      const cells = columns.map((component) => unit * components + component).filter((cell) => state[cell] === MISSING);
      const taken = cells.flatMap((cell) => {
        const from = takenFrom(final, sources, cell);
        return from === null ? [] : [{ state: from.cells.states[cell], place: from.cells.place(cell) }];
      });
      if (taken.some((one) => one.state === SCORE_STATE.bad)) return [];
      const enough = cells.length > 1 || (cells.length === 1 && taken.length === 0);
      return enough ? [{ unit, source, cells, places: taken.map(({ place }) => place) }] : [];
    });
  });
}
