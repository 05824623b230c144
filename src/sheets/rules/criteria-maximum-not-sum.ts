import { pointsToNumber, sumPoints, type Points } from '../../scoring/points';
import { maximumAddress, type Criterion } from '../criteria-set';
import { rule } from './rule';

/**
 * A parent's maximum is the sum of its children's, exactly. Where children apply to some
 * groups only, the sum must hold for all of them together or for the children of one group.
 */
export const criteriaMaximumNotSum = rule('criteria.maximumNotSum', ({ book: { criteria } }, found) => {
  if (criteria === null) return;
  const children = new Map<number, Criterion[]>();
  for (const criterion of criteria.list) {
    if (criterion.parent === null) continue;
    const siblings = children.get(criterion.parent) ?? [];
    siblings.push(criterion);
    children.set(criterion.parent, siblings);
  }
  for (const [position, below] of children) {
    const parent = criteria.list[position];
    if (parent === undefined || parent.maximum === null || below.some(({ maximum }) => maximum === null)) continue;
    found.checked(below.length + 1);
    if (sums(below).includes(parent.maximum)) continue;
    found.add(criteria.sheet, maximumAddress(parent), {
      code: parent.code,
      maximum: pointsToNumber(parent.maximum),
      sum: pointsToNumber(sumFor(below, null)),
    });
  }
});

/** The sums that count: of all children, and of those that apply to each group. */
function sums(children: readonly Criterion[]): Points[] {
  const groups = new Set(children.flatMap((child) => [...(child.appliesTo ?? [])]));
  return [sumFor(children, null), ...[...groups].map((group) => sumFor(children, group))];
}

function sumFor(children: readonly Criterion[], group: string | null): Points {
  const applying = children.filter(({ appliesTo }) => group === null || appliesTo === null || appliesTo.has(group));
  return sumPoints(applying.flatMap(({ maximum }) => (maximum === null ? [] : [maximum])));
}
