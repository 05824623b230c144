import { pointsToNumber, sumPoints } from '../../scoring/points';
import { maximumAddress } from '../criteria-set';
import { wrongMaxima } from './criteria-sums';
import { numberingFaults } from './numbering-faults';
import { rule } from './rule';

/**
 * The areas' maxima do not add up to the declared total: of the sheet's own total row, else of
 * the settings' scale. Where an area whose own maximum is wrong, or a row without its parent,
 * accounts for that, it alone is told.
 */
export const criteriaTotalNotScale = rule('criteria.totalNotScale', ({ book: { criteria, settings } }, found) => {
  if (criteria === null || criteria.origin === 'matrix') return;
  const maxima = criteria.areas.flatMap((position) => criteria.list[position]?.maximum ?? []);
  if (maxima.length < criteria.areas.length) return;
  found.checked(maxima.length + 1);
  const sum = sumPoints(maxima);
  const { declaredTotal } = criteria;
  const scale = declaredTotal?.points ?? settings.scale;
  if (sum === scale) return;
  const { orphans } = numberingFaults(criteria.rows);
  const fromBelow = new Map(wrongMaxima(criteria).map((wrong) => [wrong.position, wrong.sum]));
  const mended = criteria.areas
    .filter((position) => !orphans.has(position))
    .flatMap((position) => fromBelow.get(position) ?? criteria.list[position]?.maximum ?? []);
  if (sumPoints(mended) === scale) return;
  const address = declaredTotal === null ? '' : maximumAddress(declaredTotal);
  found.add(criteria.sheet, address, { sum: pointsToNumber(sum), scale: pointsToNumber(scale) });
});
