import { POINTS_PER_UNIT, type Points } from './points';

/** How the council votes (*bỏ phiếu*); what share is asked for is the council's own rule. */
export interface VoteRules {
  /** Percent of the base that must agree. */
  readonly share: Points;
  /** More than the share is needed, not just as much. */
  readonly above: boolean;
  /** All members (*tổng số thành viên*), or those present (*thành viên có mặt*). */
  readonly base: 'members' | 'present';
  /** Percent of all members that must be present; `null`: no rule. */
  readonly quorum: Points | null;
}

/** Whole numbers from 0; no more are present than there are members. */
export interface Attendance {
  readonly members: number;
  readonly present: number;
}

/** Votes for one nominee. */
export interface Ballot {
  readonly nominee: string;
  readonly award: string;
  /** `null`: not counted, or not voted on. */
  readonly yes: number | null;
  readonly passed: boolean;
}

/** A vote as it went. */
export interface Vote extends Attendance {
  readonly rules: VoteRules;
  /** Yes-votes that a nominee needs. */
  readonly needed: number;
  readonly quorate: boolean;
  readonly ballots: readonly Ballot[];
}

const WHOLE = 100n * BigInt(POINTS_PER_UNIT);

/**
 * How many yes-votes a nominee needs; exact, at least 1.
 * @example votesNeeded({ share: points(90_000_000_000), above: false, base: 'members', quorum: null }, { members: 11, present: 10 }) // 10
 */
export function votesNeeded({ share, above, base }: VoteRules, attendance: Attendance): number {
  const wanted = BigInt(share) * BigInt(attendance[base]);
  const whole = wanted / WHOLE;
  const votes = above || wanted % WHOLE > 0n ? whole + 1n : whole;
  return Math.max(1, Number(votes));
}

/**
 * Whether enough members are present to decide.
 * @example isQuorate({ share: points(50_000_000_000), above: true, base: 'present', quorum: null }, { members: 9, present: 2 }) // true
 */
export function isQuorate({ quorum }: VoteRules, { members, present }: Attendance): boolean {
  return quorum === null || BigInt(present) * WHOLE >= BigInt(quorum) * BigInt(members);
}
