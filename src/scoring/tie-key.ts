import { compareRatios } from './percent';
import { runsOf } from './places';
import { points, POINTS_PER_UNIT, type Points } from './points';

/** Points of a maximum, compared exactly: the index before rounding. */
export interface Ratio {
  readonly points: Points;
  /** Positive. */
  readonly maximum: Points;
}

/** What a contender brings to a tie key; `null` where it has no such value. */
export interface TieKeyValue {
  readonly value: Points | Ratio | null;
  /** The same for every contender. */
  readonly better: 'higher' | 'lower';
}

const ONE = points(POINTS_PER_UNIT);

/**
 * The parts that a tie key makes of what is tied, best first; a single part when one of them
 * lacks a value.
 * @throws RangeError when those that are tied disagree on what is better
 * @example partsByKey(unitsWithSurvey30And25And30, surveyOf).map((part) => part.length) // [2, 1]
 */
export function partsByKey<T>(tied: readonly T[], keyOf: (item: T) => TieKeyValue | undefined): readonly (readonly T[])[] {
  const keyed: { item: T; ratio: Ratio; better: 'higher' | 'lower' }[] = [];
  for (const item of tied) {
    const { value, better } = keyOf(item) ?? { value: null, better: 'higher' };
    if (value === null) return [tied];
    keyed.push({ item, ratio: typeof value === 'number' ? { points: value, maximum: ONE } : value, better });
  }
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number => {
    if (a.better !== b.better) throw new RangeError('What is tied disagrees on what is better in a key');
    const order = compareRatios(a.ratio.points, a.ratio.maximum, b.ratio.points, b.ratio.maximum);
    return a.better === 'lower' ? order : -order;
  };
  return runsOf(keyed.sort(compare), compare).map((run) => run.map(({ item }) => item));
}
