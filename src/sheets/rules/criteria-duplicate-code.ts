import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** Two criteria bear the same number. */
export const criteriaDuplicateCode = rule('criteria.duplicateCode', ({ book: { criteria } }, found) => {
  if (criteria === null) return;
  const first = new Map<string, string>();
  for (const criterion of criteria.list) {
    found.checked();
    const address = maximumAddress(criterion);
    const earlier = first.get(criterion.code);
    if (earlier === undefined) first.set(criterion.code, address);
    else found.add(criteria.sheet, address, { code: criterion.code, first: earlier });
  }
});
