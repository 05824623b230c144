import { addPoints, pointsToNumber, ZERO } from '../scoring/points';
import { Cells, isGiven, NOT_APPLICABLE } from './cells';
import { sumsOf } from './sums';

/**
 * Adds points exactly. Blank cells are passed over, unless maxima are given: then a component with a maximum and without points is an error. Gives "-" when nothing applies.
 * @customfunction TOTAL
 * @param points Points of the components.
 * @param [maxima] Maxima of the same components, to find missing points.
 * @returns The sum.
 */
export function total(points: unknown[][], maxima?: unknown[][]): string | number {
  const cells = new Cells('points', points);
  const limits = Cells.optional('maxima', maxima);
  if (limits !== null) {
    const sums = sumsOf(cells, limits);
    if (sums.given > 0) return pointsToNumber(sums.points);
    return sums.notApplicable > 0 ? NOT_APPLICABLE : '';
  }
  let sum = ZERO;
  let given = 0;
  let notApplicable = 0;
  for (let position = 0; position < cells.length; position += 1) {
    const reading = cells.number(position);
    if (isGiven(reading)) {
      sum = addPoints(sum, reading);
      given += 1;
    } else if (reading === 'notApplicable') notApplicable += 1;
  }
  if (given > 0) return pointsToNumber(sum);
  return notApplicable > 0 ? NOT_APPLICABLE : '';
}
