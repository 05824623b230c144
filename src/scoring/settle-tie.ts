import type { Cut, TieDecision, WhyIn, WhyNot } from './award';
import type { Candidate, TieRule } from './candidate';
import { cutAt } from './cut';
import { points, POINTS_PER_UNIT } from './points';
import { partsByKey, type TieKeyValue } from './tie-key';

/** A candidate who has a place. */
export interface Placed {
  readonly candidate: Candidate;
  readonly why: WhyIn;
}

/** A candidate who has none. */
export interface Omitted {
  readonly candidate: Candidate;
  readonly why: WhyNot;
}

/** What became of those who were tied at a cut. */
export interface Settled {
  readonly taken: readonly Placed[];
  readonly dropped: readonly Omitted[];
  /** Those on whom there is no decision. */
  readonly open: readonly Candidate[];
  /** How it is recorded; `null` where nobody was tied. */
  readonly cut: Cut | null;
}

/**
 * Carries out what the council decided on a tie. A key or a vote that does not tell all of them
 * apart leaves those who are still tied to the council.
 * @param free places left for them
 * @param rule `null`: nothing is decided yet
 */
export function settleTie(tied: readonly Candidate[], free: number, rule: TieRule | null): Settled {
  if (tied.length === 0) return { taken: [], dropped: [], open: [], cut: null };
  if (rule === null) return { taken: [], dropped: [], open: tied, cut: recorded(tied, free, null) };
  const { decision } = rule;
  const taken = (list: readonly Candidate[]): Placed[] => list.map((candidate) => ({ candidate, why: { why: 'tie', decision } }));
  const dropped = (list: readonly Candidate[]): Omitted[] => list.map((candidate) => ({ candidate, why: { why: 'tie', decision } }));
  const closed = recorded(tied, free, decision);
  if (decision.choice === 'allIn') return { taken: taken(tied), dropped: [], open: [], cut: closed };
  if (decision.choice === 'allOut') return { taken: [], dropped: dropped(tied), open: [], cut: closed };
  const parts = partsByKey(tied, (candidate) => (decision.choice === 'byVote' ? votesOf(candidate) : candidate.keys[rule.key]));
  const keyed = parts.flatMap((part, at) => part.map((candidate) => ({ candidate, at })));
  const told = cutAt(keyed, (a, b) => a.at - b.at, free);
  const open = told.tied.map(({ candidate }) => candidate);
  return {
    taken: taken(told.within.map(({ candidate }) => candidate)),
    dropped: dropped(told.below.map(({ candidate }) => candidate)),
    open,
    cut: open.length === 0 ? closed : recorded(open, told.free, null),
  };
}

function recorded(tied: readonly Candidate[], free: number, decision: TieDecision | null): Cut {
  return { tied: tied.map(({ nominee }) => nominee), free, decision };
}

function votesOf({ yes }: Candidate): TieKeyValue {
  return { value: yes === null ? null : points(yes * POINTS_PER_UNIT), better: 'higher' };
}
