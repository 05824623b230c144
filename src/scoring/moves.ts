import type { ManualChange } from './award';
import { firmBar } from './bars';
import type { Candidate, Move, MoveRefusal, Remark, Round } from './candidate';
import { sortedByStanding } from './standing';

/** A candidate moved into a round's list. */
export interface MovedIn {
  readonly at: number;
  readonly round: Round;
  readonly candidate: Candidate;
  readonly change: ManualChange;
}

/** What was changed by hand, as far as it is carried out. */
export interface Moves {
  /** By the keys of candidates: each is moved into one list at most. */
  readonly into: ReadonlyMap<string, MovedIn>;
  /** Why a candidate is moved out of a round's list. */
  readonly outOf: (at: number, key: string) => ManualChange | undefined;
  readonly refused: readonly Remark[];
}

/**
 * Sorts the changes by hand out. Refused, and told, are those that mean nobody, contradict each
 * other, or cannot be carried out.
 */
export function readMoves(
  moves: readonly Move[],
  rounds: readonly Round[],
  candidates: readonly Candidate[],
  votesNeeded: number | null,
): Moves {
  const known = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const into = new Map<string, MovedIn>();
  const out = new Map<string, ManualChange>();
  const refused: Remark[] = [];
  const refuse = (change: ManualChange, because: MoveRefusal): void => {
    refused.push({ remark: 'moveRefused', change, because });
  };
  for (const { round: at, candidate: key, change } of moves) {
    const [round, candidate] = [rounds[at], known.get(key)];
    const place = placeKey(at, key);
    if (round === undefined || candidate?.recipients !== round.recipients) refuse(change, 'notListed');
    else if (into.has(key) || out.has(place)) refuse(change, 'movedTwice');
    else if (change.move === 'out') out.set(place, change);
    else {
      const bar = firmBar(round, candidate, votesNeeded);
      if (bar === null) into.set(key, { at, round, candidate, change });
      else refuse(change, bar.why);
    }
  }
  for (const { candidate, change } of withoutPlace([...into.values()])) {
    refuse(change, 'noPlace');
    into.delete(candidate.key);
  }
  return { into, outOf: (at, key) => out.get(placeKey(at, key)), refused };
}

/** Where more are moved into a list than it has places: those who stand last. */
function withoutPlace(moved: readonly MovedIn[]): MovedIn[] {
  const byRound = new Map<Round, MovedIn[]>();
  for (const one of moved) byRound.set(one.round, [...(byRound.get(one.round) ?? []), one]);
  return [...byRound].flatMap(([{ order, quota }, list]) => {
    const last = new Set(sortedByStanding(order, list.map(({ candidate }) => candidate)).slice(quota));
    return list.filter(({ candidate }) => last.has(candidate));
  });
}

function placeKey(at: number, key: string): string {
  return `${at} ${key}`;
}
