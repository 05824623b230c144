import { pointsToNumber, ZERO } from '../../scoring/points';
import { pointsRule } from './points-rule';

/** Points at least five times the maximum: on another scale, or without their decimal sign. */
export const pointsOtherScale = pointsRule('points.otherScale', ({ value, unit, criterion }) => ({
  value,
  maximum: pointsToNumber(criterion.maximum ?? ZERO),
  code: criterion.code,
  unit: unit.name,
}));
