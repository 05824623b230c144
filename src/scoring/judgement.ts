import { ABSENCES, type Absence, type Comparison, type Reason, type Verdict } from './commitment-reason';
import type { Points } from './points';

/** A figure (points, percent, a count, a rank, a day), or why there is none. */
export type Figure = Points | Absence;

/** A verdict, and what it rests on; `null` where a figure is not known, or there is none. */
export interface Judgement {
  readonly verdict: Verdict;
  /** In the measure of the kind: points, percent, a count, places to rise, a rank, a day. */
  readonly target: Points | null;
  readonly actual: Points | null;
  /** Room to spare in the same measure; negative: what is missing. */
  readonly distance: Points | null;
  readonly reason: Reason;
}

/** What does not apply stands before what is the council's, and that before what is missing. */
const PRECEDENCE: readonly Verdict[] = ['notApplicable', 'council', 'noData'];

export function isFigure(figure: Figure): figure is Points {
  return typeof figure === 'number';
}

/** The verdict of a comparison: with room to spare, just met, or missed. */
export function compared(target: Points, actual: Points, distance: Points, reason: Comparison): Judgement {
  return { verdict: distance < 0 ? 'notMet' : distance === 0 ? 'met' : 'exceeded', target, actual, distance, reason };
}

/** The verdict that follows where there is nothing to compare. */
export function undecided(reason: Absence): Judgement {
  return { verdict: ABSENCES[reason.code].verdict, target: null, actual: null, distance: null, reason };
}

/** Compares where all figures are there; else the gravest of the reasons why not decides. */
export function withFigures<K extends string>(
  figures: Readonly<Record<K, Figure>>,
  compare: (known: Readonly<Record<K, Points>>) => Judgement,
): Judgement {
  if (allKnown(figures)) return compare(figures);
  const absent = Object.values<Figure>(figures).filter((figure): figure is Absence => !isFigure(figure));
  return undecided(absent.reduce((worst, other) => (gravity(other) < gravity(worst) ? other : worst)));
}

function allKnown<K extends string>(figures: Readonly<Record<K, Figure>>): figures is Readonly<Record<K, Points>> {
  return Object.values<Figure>(figures).every(isFigure);
}

function gravity(reason: Absence): number {
  return PRECEDENCE.indexOf(ABSENCES[reason.code].verdict);
}
