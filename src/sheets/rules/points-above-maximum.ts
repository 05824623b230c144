import { pointsToNumber, ZERO } from '../../scoring/points';
import { pointsRule } from './points-rule';

/** A unit has more points than the maximum of the component. */
export const pointsAboveMaximum = pointsRule('points.aboveMaximum', ({ value, unit, criterion }) => ({
  value,
  maximum: pointsToNumber(criterion.maximum ?? ZERO),
  code: criterion.code,
  unit: unit.name,
}));
