import { pointsToNumber } from '../../scoring/points';
import { maximumAddress } from '../criteria-set';
import { completeFamilies, wrongMaxima } from './criteria-sums';
import { rule } from './rule';

/** A parent's maximum is not the sum of its children's, exactly. */
export const criteriaMaximumNotSum = rule('criteria.maximumNotSum', ({ book: { criteria } }, found) => {
  if (criteria === null) return;
  for (const below of completeFamilies(criteria).values()) found.checked(below.length + 1);
  for (const { position, maximum, sum } of wrongMaxima(criteria)) {
    const criterion = criteria.list[position];
    if (criterion === undefined) continue;
    const values = { code: criterion.code, maximum: pointsToNumber(maximum), sum: pointsToNumber(sum) };
    found.add(criteria.sheet, maximumAddress(criterion), values);
  }
});
