import { pointsRule } from './points-rule';

/** A unit has points in a component that does not apply to its group. */
export const pointsWhereNotApplicable = pointsRule('points.whereNotApplicable', ({ value, unit, criterion }) => ({
  value,
  code: criterion.code,
  unit: unit.name,
  group: unit.group,
}));
