import { runsOf } from './places';

/** A sorted list, cut where its places end. */
export interface CutList<T> {
  readonly within: readonly T[];
  /** Equals for whom there are too few places, though there are some: nobody is chosen here. */
  readonly tied: readonly T[];
  /** Places that were not filled. */
  readonly free: number;
  readonly below: readonly T[];
}

/**
 * Fills places from a sorted list; equals are all within, all tied, or all below.
 * @param places a whole number from 0
 * @example cutAt([90, 80, 80, 70], (a, b) => b - a, 2) // { within: [90], tied: [80, 80], free: 1, below: [70] }
 */
export function cutAt<T>(sorted: readonly T[], compare: (a: T, b: T) => number, places: number): CutList<T> {
  const within: T[] = [];
  for (const equals of runsOf(sorted, compare)) {
    const free = places - within.length;
    if (equals.length > free) {
      const tied = free > 0 ? equals : [];
      return { within, tied, free, below: sorted.slice(within.length + tied.length) };
    }
    within.push(...equals);
  }
  return { within, tied: [], free: places - within.length, below: [] };
}
