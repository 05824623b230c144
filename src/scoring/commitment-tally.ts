import { VERDICTS, type Verdict } from './commitment-reason';
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

/** How many there are in all. */
export function countAll(counts: VerdictCounts): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** Those that can be said to be kept or not: what does not apply, lacks data or waits is none. */
export function countDecided({ exceeded, met, notMet, infeasible }: VerdictCounts): number {
  return exceeded + met + notMet + infeasible;
}

/**
 * The share of commitments that are met or exceeded, in percent of those that are decided; an
 * infeasible one was signed and is not met.
 * @returns `null` where none is decided
 * @example shareMet(countVerdicts(['met', 'exceeded', 'notMet', 'noData'])) // 66.67 %
 */
export function shareMet(counts: VerdictCounts): Points | null {
  const count = (whole: number): Points => points(whole * POINTS_PER_UNIT);
  return rate(count(counts.exceeded + counts.met), count(countDecided(counts)));
}
