import { maximumAddress } from '../criteria-set';
import { rule } from './rule';

/** No sheet has a column or row for a component: told once, not for each unit. */
export const componentWithoutScores = rule('component.withoutScores', ({ book: { criteria, final } }, found) => {
  if (criteria === null || final === null) return;
  found.checked(final.covered.length);
  final.covered.forEach((covered, component) => {
    const criterion = criteria.list[criteria.components[component] ?? -1];
    if (covered || criterion === undefined) return;
    found.add(criteria.sheet, maximumAddress(criterion), { code: criterion.code });
  });
});
