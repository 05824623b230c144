import { absence } from '../../scoring/commitment-reason';
import type { CriterionFigures } from '../../scoring/commitment';
import { hasIndex, indexOf } from '../../scoring/percent';
import { isFigure, type Figure } from '../../scoring/judgement';
import { isPoints, sumPoints, type Points } from '../../scoring/points';
import { GIVEN, NOT_APPLICABLE } from '../../scoring/totals';
import type { Book } from '../book';
import { criterionFinder, isBelow } from '../criteria-set';
import { takenFrom } from '../final-points';
import { placeText } from '../score-cells';

/** What the listed criteria of a unit reached, component by component, and the cells they stand in. */
export interface CriteriaReached {
  readonly criteria: readonly CriterionFigures[];
  readonly cells: readonly string[];
}

/**
 * The components under the listed codes, or all; `null` where the workbook has no points by
 * criterion for the unit.
 */
export function criteriaFigures(book: Book, unit: number, codes: readonly string[]): CriteriaReached | null {
  const { criteria: set, final } = book;
  if (set === null || final === null) return null;
  const find = criterionFinder(set);
  const found = codes.map((code) => ({ code, position: find(code) }));
  const wanted = set.components.flatMap((position, component) => {
    const listed = codes.length === 0 || found.some((one) => one.position !== null && isBelow(set, position, one.position));
    const criterion = set.list[position];
    return listed && criterion !== undefined ? [{ criterion, component }] : [];
  });
  const unknown = found.filter(({ position }) => position === null);
  const cells: string[] = [];
  const criteria = wanted.map(({ criterion, component }): CriterionFigures => {
    const at = unit * set.components.length + component;
    const taken = takenFrom(final, book.sources, at);
    if (taken !== null) {
      const { sheet, address } = placeText(book.snapshot, taken.cells.place(at));
      cells.push(`${sheet}!${address}`);
    }
    const maximum = criterion.maximum ?? absence('noTarget', {});
    return { code: criterion.code, points: pointsOf(final.grid.state[at], final.grid.points[at]), maximum };
  });
  const none = unknown.map(({ code }): CriterionFigures => {
    const why = absence('criterionUnknown', { code });
    return { code, points: why, maximum: why };
  });
  return { criteria: [...criteria, ...none], cells };
}

function pointsOf(state: number | undefined, value: number | undefined): Figure {
  if (state === GIVEN && value !== undefined && isPoints(value)) return value;
  return state === NOT_APPLICABLE ? absence('saysNotApplicable', {}) : absence('noActual', {});
}

/** The index of listed criteria, of the maxima that apply; absent while one of them misses points. */
export function criteriaIndex({ criteria }: CriteriaReached, { decimals, rounding }: Book['settings']): Figure {
  const applying = criteria.filter(({ points }) => isFigure(points) || points.code !== 'saysNotApplicable');
  const [reached, maxima]: [Points[], Points[]] = [[], []];
  for (const { points, maximum } of applying) {
    if (!isFigure(points)) return points;
    if (!isFigure(maximum)) return maximum;
    reached.push(points);
    maxima.push(maximum);
  }
  const [sum, maximum] = [sumPoints(reached), sumPoints(maxima)];
  if (maximum === 0) return absence('nothingApplies', {});
  return (hasIndex(sum, maximum) ? indexOf(sum, maximum, decimals, rounding) : null) ?? absence('unreadable', {});
}
