import { addPoints, ZERO, type Points } from '../scoring/points';
import { ArgumentError } from './argument-error';
import { isGiven, type Cells } from './cells';

/** Points, and the maximum of what has them. */
export interface Sums {
  readonly points: Points;
  readonly maximum: Points;
  /** Components that have points. */
  readonly given: number;
  /** Components that do not apply; 0 while others lack points. */
  readonly notApplicable: number;
}

/**
 * Adds up points against their maxima. A component without a maximum and without points is none,
 * such as a heading.
 * @throws ArgumentError when a component lacks points while others have them, or lacks its maximum
 */
export function sumsOf(points: Cells, maxima: Cells): Sums {
  maxima.requireShapeOf(points);
  let sum = ZERO;
  let maximum = ZERO;
  let given = 0;
  let notApplicable = 0;
  const missing: number[] = [];
  for (let position = 0; position < points.length; position += 1) {
    const reading = points.number(position);
    const limit = maxima.number(position);
    if (isGiven(limit) && limit < 0) throw new ArgumentError('value', 'negative', { argument: maxima.name, cell: String(position + 1) });
    if (reading === 'notApplicable' || (reading === 'missing' && limit === 'notApplicable')) notApplicable += 1;
    else if (isGiven(reading)) {
      if (!isGiven(limit)) throw new ArgumentError('value', 'noMaximum', { cell: String(position + 1) });
      sum = addPoints(sum, reading);
      maximum = addPoints(maximum, limit);
      given += 1;
    } else if (isGiven(limit)) missing.push(position + 1);
  }
  const [first] = missing;
  if (given > 0 && first !== undefined) {
    throw new ArgumentError('notAvailable', 'missingPoints', { count: String(missing.length), cell: String(first) });
  }
  return { points: sum, maximum, given, notApplicable: missing.length > 0 ? 0 : notApplicable };
}
