import { pointsToNumber } from '../../scoring/points';
import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** By the options of a component nobody can reach its maximum. */
export const criteriaNoOptionReachesMaximum = rule(
  'criteria.noOptionReachesMaximum',
  ({ book: { criteria } }, found) => {
    for (const criterion of criteria?.list ?? []) {
      const { code, maximum, options } = criterion;
      const [first, ...rest] = options;
      if (criteria === null || maximum === null || first === undefined) continue;
      found.checked();
      const best = rest.reduce((highest, { points }) => (points > highest ? points : highest), first.points);
      if (best >= maximum) continue;
      const values = { code, best: pointsToNumber(best), maximum: pointsToNumber(maximum) };
      found.add(criteria.sheet, maximumAddress(criterion), values);
    }
  },
);
