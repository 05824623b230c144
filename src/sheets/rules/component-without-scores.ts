import { maximumAddress } from '../criteria-set';
import { misnumbered } from './misnumbered';
import { numberingFaults } from './numbering-faults';
import { rule } from './rule';

/**
 * No sheet has a column or row for a component: told once, not for each unit, and not where
 * nobody can know its column because its number is wrong.
 */
export const componentWithoutScores = rule('component.withoutScores', ({ book: { criteria, final, unitTables } }, found) => {
  if (criteria === null || final === null) return;
  const { ambiguous, orphans } = numberingFaults(criteria.rows);
  const { components } = misnumbered(criteria, unitTables);
  found.checked(final.covered.length);
  final.covered.forEach((covered, component) => {
    const position = criteria.components[component] ?? -1;
    const criterion = criteria.list[position];
    // A row with neither title nor maximum is told to be empty.
    if (criterion?.title === '' && criterion.maximum === null) return;
    if (covered || components.has(position) || criterion === undefined || ambiguous.has(criterion.code) || orphans.has(position)) return;
    found.add(criteria.sheet, maximumAddress(criterion), { code: criterion.code });
  });
});
