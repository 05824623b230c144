import { compareRatios, indexOf } from './percent';
import { points, type Points } from './points';
import type { RankOptions } from './rank';
import { unitOfDecimals } from './rounding';
import type { Ratio } from './tie-key';

/** Added points are told in steps of a hundredth, as points are given. */
const STEP = unitOfDecimals(2);

/**
 * The fewest points to be added, in hundredths, for the index to be as high as wanted.
 * @param own points so far, of the unit's own maximum
 * @returns 0 where it is that high; `null` where not even the maximum is enough
 * @example neededForIndex({ points: points(62e9), maximum: points(80e9) }, points(80e9), 2, 'halfUp') // 2 points
 */
export function neededForIndex(own: Ratio, index: Points, { decimals, rounding }: Pick<RankOptions, 'decimals' | 'rounding'>): Points | null {
  return fewestAdded(own, (reached) => (indexOf(reached, own.maximum, decimals, rounding) ?? 0) >= index);
}

/**
 * The fewest points to be added, in hundredths, for the rank to be as good as wanted while all
 * others stay as they are. To have the same index as another is enough; tie keys may yet decide.
 * @param others the others of the group, {@link bestFirst}
 * @returns 0 where it is that good; `null` where not even the maximum is enough
 */
export function neededForRank(own: Ratio, others: readonly Ratio[], rank: number, options: RankOptions): Points | null {
  const isAbove = aboveBy(options);
  const rival = (options.ties === 'dense' ? firstsOf(others, isAbove) : others)[rank - 1];
  return fewestAdded(own, (reached) => rival === undefined || !isAbove(rival, { points: reached, maximum: own.maximum }));
}

/** Sorts by the index that ranks follow, the best first. */
export function bestFirst<T extends Ratio>(list: readonly T[], { rankBy, decimals, rounding }: RankOptions): T[] {
  if (rankBy === 'exact') return [...list].sort((a, b) => compareRatios(b.points, b.maximum, a.points, a.maximum));
  const indexes = new Map(list.map((one) => [one, Number(indexOf(one.points, one.maximum, decimals, rounding))]));
  return [...list].sort((a, b) => Number(indexes.get(b)) - Number(indexes.get(a)));
}

/** Under 1, 1, 2 those with the same index stand for one. */
function firstsOf(sorted: readonly Ratio[], isAbove: (a: Ratio, b: Ratio) => boolean): Ratio[] {
  let last: Ratio | null = null;
  return sorted.filter((one) => {
    const apart = last === null || isAbove(last, one);
    last = one;
    return apart;
  });
}

function aboveBy({ rankBy, decimals, rounding }: RankOptions): (a: Ratio, b: Ratio) => boolean {
  if (rankBy === 'exact') return (a, b) => compareRatios(a.points, a.maximum, b.points, b.maximum) > 0;
  const shown = (one: Ratio): number => Number(indexOf(one.points, one.maximum, decimals, rounding));
  return (a, b) => shown(a) > shown(b);
}

/** Searches for the least; what is enough stays enough with more. */
function fewestAdded({ points: reached, maximum }: Ratio, isEnough: (points: Points) => boolean): Points | null {
  const withSteps = (steps: number): Points => points(Math.max(reached, Math.min(reached + steps * STEP, maximum)));
  let [low, high] = [0, Math.max(0, Math.ceil((maximum - reached) / STEP))];
  if (!isEnough(withSteps(high))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(withSteps(middle))) high = middle;
    else low = middle + 1;
  }
  return points(withSteps(low) - reached);
}
