import type { Condition } from './award';
import type { Candidate } from './candidate';

/**
 * The conditions that a candidate does not meet; what is not known is not met.
 * @example failedConditions(candidateOfRank4, [{ kind: 'rankWithin', rank: 3 }]) // [{ kind: 'rankWithin', rank: 3 }]
 */
export function failedConditions(candidate: Candidate, conditions: readonly Condition[]): Condition[] {
  return conditions.filter((condition) => !meets(candidate, condition));
}

function meets({ nominee, bands, years }: Candidate, condition: Condition): boolean {
  switch (condition.kind) {
    case 'bandAtLeast':
      return bands.includes(condition.band);
    case 'indexAtLeast':
      return nominee.index !== null && nominee.index >= condition.index;
    case 'rankWithin':
      return nominee.rank !== null && nominee.rank <= condition.rank;
    case 'commitmentsMet': {
      const { commitments } = nominee;
      return commitments !== null && commitments.signed > 0 && commitments.met >= (condition.count ?? commitments.signed);
    }
    case 'yearsAtLeast':
      return years !== null && years >= condition.years;
  }
}
