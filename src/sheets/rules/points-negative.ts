import { pointsRule } from './points-rule';

/** A unit has less than no points. */
export const pointsNegative = pointsRule('points.negative', ({ value, unit, criterion }) => ({
  value,
  code: criterion.code,
  unit: unit.name,
}));
