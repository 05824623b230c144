import { compareRatios, indexOf } from './percent';
import { placesOf, runsOf } from './places';
import type { Place, Split } from './places';
import type { Points } from './points';
import type { Rounding } from './rounding';
import { partsByKey, type TieKeyValue } from './tie-key';

/** `competition` ranks 1, 1, 3; `dense` ranks 1, 1, 2. */
export const TIES = ['competition', 'dense'] as const;
export type Ties = (typeof TIES)[number];

export interface Contender {
  readonly points: Points;
  /** Positive: what nothing applies to cannot be ranked. */
  readonly maximum: Points;
  /** Ranks are counted in each group on its own. */
  readonly group: string;
  /** The tie keys, first key first, the same keys for every contender. */
  readonly keys: readonly TieKeyValue[];
}

export interface RankOptions {
  /** Decimals of the index, 0 to 9. */
  readonly decimals: number;
  readonly rounding: Rounding;
  /** Ranks follow the rounded index, or the exact one. */
  readonly rankBy: 'rounded' | 'exact';
  readonly ties: Ties;
}

/** Contenders that one tie key told apart from this one. */
export interface Break {
  /** Which of the contender's keys, from 0. */
  readonly key: number;
  /** Positions in the list of contenders, ascending. */
  readonly from: readonly number[];
}

export interface Ranking {
  /** Percent, rounded. */
  readonly index: Points;
  readonly rank: number;
  /** Positions of all on this rank, its own among them, ascending. */
  readonly tied: readonly number[];
  /**
   * Where others have the same index (as it is ranked by) but another rank: one entry for each
   * key that decided, in their order, with those it set apart.
   */
  readonly breaks: readonly Break[];
}

/**
 * Ranks by index, best first, each group on its own. Contenders with the same index are told
 * apart by their tie keys, in order; a key for which one of those still tied has no value
 * decides nothing among them. The order of the contenders makes no difference.
 * @returns the rankings in the order of the contenders; those on one rank share theirs
 * @throws RangeError when a maximum is not positive, or contenders disagree on what is better in a key
 * @example
 * rankContenders(unitsWithPoints90And90And80, options).map((ranking) => ranking.rank) // [1, 1, 3]
 */
export function rankContenders(contenders: readonly Contender[], options: RankOptions): Ranking[] {
  const placings = contenders.map((contender, position) => {
    const index = indexOf(contender.points, contender.maximum, options.decimals, options.rounding);
    if (index === null) throw new RangeError('What nothing applies to cannot be ranked');
    return { position, contender, index };
  });
  const compare = options.rankBy === 'exact' ? byExactIndex : byIndex;
  const rankings = new Array<Ranking>(contenders.length);
  for (const group of groupsOf(placings)) {
    let rank = 1;
    for (const equals of runsOf(group.sort(compare), compare)) {
      for (const place of placesAmong(equals)) {
        const tied = positionsOf(place.members);
        const breaks = place.splits.map(breakOf);
        let shared: Ranking | null = null;
        for (const { position, index } of place.members) rankings[position] = shared ??= { index, rank, tied, breaks };
        rank += options.ties === 'dense' ? 1 : place.members.length;
      }
    }
  }
  return rankings;
}

/** A contender that is to be put on its place. */
interface Placing {
  readonly position: number;
  readonly contender: Contender;
  readonly index: Points;
}

function positionsOf(placings: readonly Placing[]): number[] {
  return placings.map(({ position }) => position);
}

function breakOf({ key, tied, part }: Split<Placing>): Break {
  const own = new Set(part);
  return { key, from: positionsOf(tied.filter((placing) => !own.has(placing))) };
}

function groupsOf(placings: readonly Placing[]): Iterable<Placing[]> {
  const groups = new Map<string, Placing[]>();
  for (const placing of placings) {
    const group = groups.get(placing.contender.group);
    if (group === undefined) groups.set(placing.contender.group, [placing]);
    else group.push(placing);
  }
  return groups.values();
}

function byIndex(a: Placing, b: Placing): number {
  return b.index - a.index;
}

function byExactIndex(a: Placing, b: Placing): number {
  return compareRatios(b.contender.points, b.contender.maximum, a.contender.points, a.contender.maximum);
}

function placesAmong(equals: readonly Placing[]): readonly Place<Placing>[] {
  if (equals.length === 1) return [{ members: equals, splits: [] }];
  const keys = equals.reduce((most, { contender }) => Math.max(most, contender.keys.length), 0);
  return placesOf(equals, keys, (tied, key) => partsByKey(tied, ({ contender }) => contender.keys[key]));
}
