import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** A criterion whose number names a parent that is not there; the columns of a matrix need none. */
export const criteriaOrphan = rule('criteria.orphan', ({ book: { criteria } }, found) => {
  if (criteria === null || criteria.origin === 'matrix') return;
  for (const criterion of criteria.list) {
    found.checked();
    if (criterion.missingParent === null) continue;
    const values = { code: criterion.code, parent: criterion.missingParent };
    found.add(criteria.sheet, maximumAddress(criterion), values);
  }
});
