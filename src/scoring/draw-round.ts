import type { Cut, WhyNot } from './award';
import { firmBar, ownBar } from './bars';
import type { Candidate, Round } from './candidate';
import { cutAt } from './cut';
import type { Moves } from './moves';
import { settleTie, type Omitted, type Placed } from './settle-tie';
import { compareStanding, sortedByStanding } from './standing';
import { nameKey } from './unit-name';

/** A round's list in the making. */
export interface DrawnList {
  /** The round's position. */
  readonly at: number;
  readonly round: Round;
  readonly quota: number;
  readonly entries: readonly Placed[];
  readonly cut: Cut | null;
  /** Those tied at the cut on whom there is no decision. */
  readonly open: readonly Candidate[];
  /** Those whom the council dropped from a tie. */
  readonly dropped: readonly Omitted[];
  /** Those who could have a place if there were more of them, in order. */
  readonly below: readonly Candidate[];
  /** Those who cannot. */
  readonly barred: readonly Omitted[];
}

/** What is settled so far, by the keys of candidates. */
export interface Settlement {
  readonly moves: Moves;
  readonly votesNeeded: number | null;
  /** The award that a candidate has. */
  readonly awarded: Map<string, string>;
  /** The award at whose cut a candidate is tied. */
  readonly tiedAt: Map<string, string>;
}

/** Draws up one round's list, and enters into the settlement who is on it. */
export function drawRound(at: number, round: Round, candidates: readonly Candidate[], settlement: Settlement): DrawnList {
  const { order, award, quota } = round;
  const moved = candidates.flatMap((candidate): Placed[] => {
    const move = settlement.moves.into.get(candidate.key);
    return move?.at === at ? [{ candidate, why: { why: 'manual', change: move.change } }] : [];
  });
  const placed = new Set(moved.map(({ candidate }) => candidate));
  const judged = candidates
    .filter((candidate) => !placed.has(candidate) && takesPart(candidate, round))
    .map((candidate) => ({ candidate, why: barOf(at, round, candidate, settlement) }));
  const eligible = sortedByStanding(order, judged.flatMap(({ candidate, why }) => (why === null ? [candidate] : [])));
  const drawn = cutAt(eligible, (a, b) => compareStanding(order, a, b), quota - moved.length);
  const tie = settleTie(drawn.tied, drawn.free, round.tie);
  const inOrder = drawn.within.map((candidate): Placed => ({ candidate, why: { why: 'order' } }));
  const entries = [...moved, ...inOrder, ...tie.taken];
  for (const { candidate } of entries) settlement.awarded.set(candidate.key, award.name);
  for (const { key } of tie.open) settlement.tiedAt.set(key, award.name);
  const barred = judged.flatMap(({ candidate, why }) => (why === null ? [] : [{ candidate, why }]));
  return { at, round, quota, entries, cut: tie.cut, open: tie.open, dropped: tie.dropped, below: drawn.below, barred };
}

function takesPart({ recipients, proposedFor, nominee }: Candidate, round: Round): boolean {
  const inGroup = round.group === '' || nameKey(nominee.group) === nameKey(round.group);
  return recipients === round.recipients && inGroup && (proposedFor === '' || proposedFor === round.award.name);
}

function barOf(at: number, round: Round, candidate: Candidate, { moves, votesNeeded, awarded, tiedAt }: Settlement): WhyNot | null {
  const { key } = candidate;
  const change = moves.outOf(at, key);
  if (change !== undefined) return { why: 'manual', change };
  const firm = firmBar(round, candidate, votesNeeded);
  if (firm !== null) return firm;
  return elsewhere(candidate, { moves, awarded, tiedAt }) ?? ownBar(round, candidate);
}

type Elsewhere = Extract<WhyNot, { readonly why: 'otherAward' | 'tiedElsewhere' }>;

/** Where a candidate has an award, or is in line for one. */
export function elsewhere({ key }: Candidate, { moves, awarded, tiedAt }: Omit<Settlement, 'votesNeeded'>): Elsewhere | null {
  const award = awarded.get(key) ?? moves.into.get(key)?.round.award.name;
  if (award !== undefined) return { why: 'otherAward', award };
  const tied = tiedAt.get(key);
  return tied === undefined ? null : { why: 'tiedElsewhere', award: tied };
}
