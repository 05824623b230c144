import { pointsToNumber, sumPoints } from '../../scoring/points';
import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** The areas' maxima do not add up to the declared total: of the sheet's own total row, else of the settings' scale. */
export const criteriaTotalNotScale = rule('criteria.totalNotScale', ({ book: { criteria, settings } }, found) => {
  if (criteria === null || criteria.origin === 'matrix') return;
  const maxima = criteria.areas.flatMap((position) => criteria.list[position]?.maximum ?? []);
  if (maxima.length < criteria.areas.length) return;
  found.checked(maxima.length + 1);
  const sum = sumPoints(maxima);
  const { declaredTotal } = criteria;
  const scale = declaredTotal?.points ?? settings.scale;
  if (sum === scale) return;
  const address = declaredTotal === null ? '' : maximumAddress(declaredTotal);
  found.add(criteria.sheet, address, { sum: pointsToNumber(sum), scale: pointsToNumber(scale) });
});
