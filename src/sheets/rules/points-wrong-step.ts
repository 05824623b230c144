import { pointsToNumber, ZERO } from '../../scoring/points';
import { pointsRule } from './points-rule';

/** Points that are no multiple of the step that the settings declare; a survey has none. */
export const pointsWrongStep = pointsRule('points.wrongStep', ({ value, unit, criterion, book }) => ({
  value,
  step: pointsToNumber(book.settings.step ?? ZERO),
  code: criterion.code,
  unit: unit.name,
}));
