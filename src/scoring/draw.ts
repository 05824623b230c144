import type { Omission, Place, Shortlist, WhyNot } from './award';
import type { Candidate, DrawOptions, Remark, Round } from './candidate';
import { drawRound, elsewhere, type DrawnList, type Settlement } from './draw-round';
import { readMoves } from './moves';
import { runsOf } from './places';
import { leftOver, reallocate } from './reallocate';
import type { Omitted } from './settle-tie';
import { compareStanding, inOrder } from './standing';
import { nameKey } from './unit-name';

export interface Draw {
  /** In the order in which the rounds were drawn. */
  readonly shortlists: readonly Shortlist[];
  /** The round of each shortlist. */
  readonly rounds: readonly number[];
  readonly remarks: readonly Remark[];
}

/**
 * Draws up the shortlists (*danh sách đề nghị khen thưởng*): round after round by priority, the
 * best of those who qualify. Nobody is on two lists; equals for whom there are too few places
 * are chosen by the council alone; every candidate has its reason. The order of the candidates
 * makes no difference.
 * @example drawShortlists(rounds, candidates, { moves: [], votesNeeded: null, reallocate: false }).shortlists
 */
export function drawShortlists(rounds: readonly Round[], candidates: readonly Candidate[], options: DrawOptions): Draw {
  const { votesNeeded } = options;
  const moves = readMoves(options.moves, rounds, candidates, votesNeeded);
  const settlement: Settlement = { moves, votesNeeded, awarded: new Map(), tiedAt: new Map() };
  const lists = awardsInOrder(rounds).flatMap((award) => {
    const drawn = award.map(({ at, round }) => drawRound(at, round, candidates, settlement));
    return options.reallocate ? reallocate(drawn, settlement) : drawn;
  });
  const unfilled = lists.flatMap((list): Remark[] => {
    const places = leftOver(list);
    return places === 0 ? [] : [{ remark: 'unfilled', round: list.at, places }];
  });
  return {
    shortlists: lists.map((list) => shortlistOf(list, settlement)),
    rounds: lists.map(({ at }) => at),
    remarks: [...moves.refused, ...unfilled, ...headsOfAwarded(lists)],
  };
}

interface Numbered {
  readonly at: number;
  readonly round: Round;
}

/** The rounds by priority, those of one award and one kind of recipients that follow each other together. */
function awardsInOrder(rounds: readonly Round[]): Numbered[][] {
  const numbered = rounds.map((round, at): Numbered => ({ at, round }));
  const ordered = numbered.sort((a, b) => a.round.priority - b.round.priority || a.at - b.at);
  const same = ({ round: a }: Numbered, { round: b }: Numbered): boolean => a.award.name === b.award.name && a.recipients === b.recipients;
  return runsOf(ordered, (a, b) => (same(a, b) ? 0 : 1));
}

/** Individuals who head a unit that has an award itself: maybe two awards for one achievement. */
function headsOfAwarded(lists: readonly DrawnList[]): Remark[] {
  const placed = lists.flatMap(({ entries, round }) => entries.map(({ candidate }) => ({ candidate, award: round.award.name })));
  const units = placed.filter(({ candidate }) => candidate.recipients === 'collective');
  const awardOf = new Map(units.map(({ candidate, award }) => [nameKey(candidate.nominee.name), award]));
  return placed.flatMap(({ candidate: { nominee, head }, award }): Remark[] => {
    const unitAward = head ? awardOf.get(nameKey(nominee.unit)) : undefined;
    return unitAward === undefined ? [] : [{ remark: 'headOfAwarded', nominee, award, unitAward }];
  });
}

function shortlistOf({ round, quota, entries, cut, dropped, below, barred }: DrawnList, settlement: Settlement): Shortlist {
  const { award, recipients, group, conditions, order, reserve } = round;
  const next = below.map((candidate): Omitted => ({ candidate, why: whyBelow(candidate, award.name, settlement) }));
  const waiting = next.filter(({ why }) => why.why === 'belowCut');
  const inReserve = reserveSize(waiting, order, reserve);
  const placed = next.filter(({ why }) => why.why !== 'belowCut');
  return {
    award,
    recipients,
    group,
    quota,
    conditions,
    entries: inOrder(order, entries, candidateOf).map(({ candidate, why }): Place => ({ nominee: candidate.nominee, why })),
    cut,
    reserve: omissions(waiting.slice(0, inReserve)),
    left: omissions([...dropped, ...waiting.slice(inReserve), ...placed, ...inOrder(order, barred, candidateOf)]),
  };
}

/** So many as are wanted, and those who are equal to the last of them. */
function reserveSize(waiting: readonly Omitted[], order: Round['order'], wanted: number): number {
  let size = 0;
  for (const equals of runsOf(waiting, (a, b) => compareStanding(order, a.candidate, b.candidate))) {
    if (size >= wanted) break;
    size += equals.length;
  }
  return size;
}

/** Who is below the cut here may have the same award from a list that was drawn later. */
function whyBelow(candidate: Candidate, award: string, settlement: Settlement): WhyNot {
  const other = elsewhere(candidate, settlement);
  return other !== null && other.award === award ? other : { why: 'belowCut' };
}

function omissions(list: readonly Omitted[]): Omission[] {
  return list.map(({ candidate, why }) => ({ nominee: candidate.nominee, why }));
}

function candidateOf({ candidate }: { readonly candidate: Candidate }): Candidate {
  return candidate;
}
