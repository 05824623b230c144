import { maximumAddress } from '../criteria-set';
import { numberingFaults } from './numbering-faults';
import { rule } from './rule';

/**
 * No sheet has a column or row for a component: told once, not for each unit, and not where
 * nobody can know its column because its number is wrong.
 */
export const componentWithoutScores = rule('component.withoutScores', ({ book: { criteria, final } }, found) => {
  if (criteria === null || final === null) return;
  const { ambiguous, orphans } = numberingFaults(criteria.rows);
  found.checked(final.covered.length);
  final.covered.forEach((covered, component) => {
    const position = criteria.components[component] ?? -1;
    const criterion = criteria.list[position];
    if (covered || criterion === undefined || ambiguous.has(criterion.code) || orphans.has(position)) return;
    found.add(criteria.sheet, maximumAddress(criterion), { code: criterion.code });
  });
});
