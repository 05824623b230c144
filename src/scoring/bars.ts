import type { WhyNot } from './award';
import type { Candidate, Round } from './candidate';
import { failedConditions } from './conditions';
import { standing } from './standing';

/** What bars a candidate from a round even if it is moved in by hand. */
export type FirmBar = Extract<WhyNot, { readonly why: 'collectivesOnly' | 'underReview' | 'votes' }>;

/**
 * A flag is for collectives; who is under review, or fell short in the vote, gets nothing.
 * @returns `null` where nothing of the kind is known
 */
export function firmBar({ award }: Round, { recipients, review, yes }: Candidate, votesNeeded: number | null): FirmBar | null {
  if (award.kind === 'flag' && recipients === 'individual') return { why: 'collectivesOnly' };
  if (review !== '') return { why: 'underReview', text: review };
  if (votesNeeded !== null && yes !== null && yes < votesNeeded) return { why: 'votes', yes, needed: votesNeeded };
  return null;
}

/** What else bars a candidate, unless the council moves it in by hand. */
export function ownBar(round: Round, candidate: Candidate): WhyNot | null {
  if (standing(round.order, candidate) === null) return { why: 'notRanked' };
  const failed = failedConditions(candidate, round.conditions);
  return failed.length > 0 ? { why: 'conditions', failed } : null;
}
