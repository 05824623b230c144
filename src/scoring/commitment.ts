import { POINTS_PER_UNIT } from './points';
import type { Points } from './points';

/**
 * What a unit commits itself to (*cam kết*). Of ranks the smaller is the better, and they are
 * those of the list that the commitment names.
 */
export const COMMITMENT_KINDS = [
  'maximumPoints',
  'pointsAtLeast',
  'pointsUp',
  'rateAtLeast',
  'noneLate',
  'rankUp',
  'keepRank',
  'rankWithin',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** A figure, or why there is none. */
export type Figure = Points | 'missing' | 'notApplicable';

export interface Commitment {
  readonly kind: CommitmentKind;
  /** Points, percent, places or a rank, as the kind says; nothing for `noneLate` and `keepRank`. */
  readonly target: Figure;
  readonly actual: Figure;
  /** Last time's points or rank, for `pointsUp`, `rankUp` and `keepRank`. */
  readonly previous: Figure;
}

/** `infeasible`: nobody could rise so far, as there is no rank above the first. */
export const VERDICTS = ['met', 'notMet', 'notApplicable', 'missing', 'infeasible'] as const;
export type Verdict = (typeof VERDICTS)[number];

const FIRST_RANK = POINTS_PER_UNIT;
const NO_TARGET: readonly CommitmentKind[] = ['noneLate', 'keepRank'];
const WITH_PREVIOUS: readonly CommitmentKind[] = ['pointsUp', 'rankUp', 'keepRank'];

/**
 * Whether a commitment is met.
 * @example commitmentVerdict({ kind: 'rankUp', target: 16 places, previous: rank 10, … }) // 'infeasible'
 */
export function commitmentVerdict({ kind, target, actual, previous }: Commitment): Verdict {
  const { aim, now, before } = {
    aim: NO_TARGET.includes(kind) ? NOTHING : target,
    now: actual,
    before: WITH_PREVIOUS.includes(kind) ? previous : NOTHING,
  };
  if (kind === 'rankUp' && isFigure(before) && isFigure(aim) && before - aim < FIRST_RANK) return 'infeasible';
  if ([aim, now, before].includes('notApplicable')) return 'notApplicable';
  if (!isFigure(aim) || !isFigure(now) || !isFigure(before)) return 'missing';
  return isMet(kind, aim, now, before) ? 'met' : 'notMet';
}

const NOTHING = 0;

function isFigure(figure: number | string): figure is number {
  return typeof figure === 'number';
}

function isMet(kind: CommitmentKind, target: number, actual: number, previous: number): boolean {
  switch (kind) {
    case 'maximumPoints':
    case 'pointsAtLeast':
    case 'rateAtLeast':
      return actual >= target;
    case 'pointsUp':
      return actual - previous >= target;
    case 'noneLate':
      return actual === 0;
    case 'rankUp':
      return previous - actual >= target;
    case 'keepRank':
      return actual <= previous;
    case 'rankWithin':
      return actual <= target;
  }
}
