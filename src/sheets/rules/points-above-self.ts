import { isPoints, pointsToNumber, ZERO } from '../../scoring/points';
import { pointsRule } from './points-rule';

/** The appraisal gives a unit more than it gave itself. */
export const pointsAboveSelf = pointsRule('points.aboveSelf', ({ value, unit, criterion, book, cell }) => {
  const self = book.sources.get('self')?.points[cell];
  return {
    value,
    self: pointsToNumber(self !== undefined && isPoints(self) ? self : ZERO),
    code: criterion.code,
    unit: unit.name,
  };
});
