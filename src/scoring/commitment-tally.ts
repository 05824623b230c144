import type { Verdict } from './commitment-reason';
import { points, POINTS_PER_UNIT, type Points } from './points';
import { rate } from './rate';

/** How many commitments have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** @example countVerdicts(['met', 'met', 'council']).met // 2 */
export function countVerdicts(verdicts: Iterable<Verdict>): VerdictCounts {
  const counts = { exceeded: 0, met: 0, notMet: 0, infeasible: 0, notApplicable: 0, noData: 0, council: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

/** How commitments stand, all together. */
export interface VerdictTally {
  readonly all: number;
  readonly counts: VerdictCounts;
  /** Those that can be said to be kept or not: what does not apply, lacks data or waits is none. */
  readonly decided: number;
  /**
   * Those met or exceeded, in percent of those decided; an infeasible one was signed and is not
   * met. `null` where none is decided.
   */
  readonly share: Points | null;
}

/**
 * Counts verdicts, and the share that is met.
 * @example tallyVerdicts(['met', 'exceeded', 'notMet', 'noData']).share // 66.67 %
 */
export function tallyVerdicts(verdicts: readonly Verdict[]): VerdictTally {
  const counts = countVerdicts(verdicts);
  const met = counts.exceeded + counts.met;
  const decided = met + counts.notMet + counts.infeasible;
  const count = (whole: number): Points => points(whole * POINTS_PER_UNIT);
  return { all: verdicts.length, counts, decided, share: rate(count(met), count(decided)) };
}
