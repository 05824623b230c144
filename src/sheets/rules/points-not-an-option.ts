import { pointsToText } from '../../scoring/points';
import { pointsRule } from './points-rule';

/** The component has options, and a unit has the points of none of them. */
export const pointsNotAnOption = pointsRule('points.notAnOption', ({ value, unit, criterion }) => ({
  value,
  options: criterion.options.map(({ points }) => pointsToText(points)).join('; '),
  code: criterion.code,
  unit: unit.name,
}));
