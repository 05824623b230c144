import { isPoints, pointsToNumber, ZERO } from '../../scoring/points';
import { placeText, SCORE_STATE } from '../score-cells';
import { rule } from './rule';

/** A unit gave itself less than no points, or more than the maximum; self-scores do not count, but they are published. */
export const selfOutOfRange = rule('self.outOfRange', ({ book: { criteria, sources, snapshot, units } }, found) => {
  const self = sources.get('self');
  if (criteria === null || self === undefined) return;
  const { length } = criteria.components;
  const maxima = criteria.components.map((position) => criteria.list[position]?.maximum ?? Infinity);
  let given = 0;
  for (let cell = 0; cell < self.states.length; cell += 1) {
    if (self.states[cell] !== SCORE_STATE.given) continue;
    given += 1;
    const value = self.points[cell] ?? 0;
    const maximum = maxima[cell % length] ?? Infinity;
    if (value >= 0 && value <= maximum) continue;
    const criterion = criteria.list[criteria.components[cell % length] ?? -1];
    const { sheet, address } = placeText(snapshot, self.place(cell));
    found.add(sheet, address, {
      value: pointsToNumber(isPoints(value) ? value : ZERO),
      maximum: pointsToNumber(criterion?.maximum ?? ZERO),
      code: criterion?.code ?? '',
      unit: units.list[Math.floor(cell / length)]?.name ?? '',
    });
  }
  found.checked(given);
});
