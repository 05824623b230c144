import { pointsToNumber } from '../../scoring/points';
import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** An option gives more points than the maximum of its component. */
export const criteriaOptionAboveMaximum = rule('criteria.optionAboveMaximum', ({ book: { criteria } }, found) => {
  for (const { code, maximum, options } of criteria?.list ?? []) {
    if (criteria === null || maximum === null) continue;
    found.checked(options.length);
    for (const option of options.filter(({ points }) => points > maximum)) {
      found.add(criteria.sheet, maximumAddress(option), {
        option: option.label,
        points: pointsToNumber(option.points),
        maximum: pointsToNumber(maximum),
        code,
      });
    }
  }
});
