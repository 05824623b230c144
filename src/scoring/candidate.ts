import type { Award, Condition, ManualChange, Nominee, Recipients, TieDecision } from './award';
import type { TieKeyValue } from './tie-key';

/** A nominee with all that decides on its place. */
export interface Candidate {
  readonly nominee: Nominee;
  /** Who it is; no two candidates have the same. */
  readonly key: string;
  readonly recipients: Recipients;
  /** The name of the award it is proposed for; empty: any. */
  readonly proposedFor: string;
  /** It is an individual who heads a unit. */
  readonly head: boolean;
  /** Every band whose bound its index reaches. */
  readonly bands: readonly string[];
  /** Years running (*số năm*); `null`: not known. */
  readonly years: number | null;
  /** Why it is under review (*đang xem xét*); empty when it is not. */
  readonly review: string;
  /** Yes-votes; `null`: not counted. */
  readonly yes: number | null;
  /** Values of the tie keys, first key first. */
  readonly keys: readonly TieKeyValue[];
}

/** What the council decided on those who are tied at the cut of a list. */
export interface TieRule {
  readonly decision: TieDecision;
  /** Which of the tie keys, for `byKey`. */
  readonly key: number;
}

/** A row of *Khen thưởng*: so many places of an award for a group. */
export interface Round {
  readonly award: Award;
  readonly recipients: Recipients;
  /** Empty: all groups together. */
  readonly group: string;
  /** A whole number from 0. */
  readonly quota: number;
  /** Rounds are drawn in this order (*thứ tự ưu tiên*), the smaller first. */
  readonly priority: number;
  readonly conditions: readonly Condition[];
  /** What is best: the rank in its group, or the index, which compares groups too. */
  readonly order: 'rank' | 'index';
  /** How many are named as reserve; equals of the last are named with it. */
  readonly reserve: number;
  readonly tie: TieRule | null;
}

/** A change by hand, with the round and the candidate (by key) that it means. */
export interface Move {
  readonly round: number;
  readonly candidate: string;
  readonly change: ManualChange;
}

export interface DrawOptions {
  readonly moves: readonly Move[];
  /** Yes-votes that a nominee needs; `null`: there was no vote. */
  readonly votesNeeded: number | null;
  /** Places that a group cannot fill go to other groups of the same award. */
  readonly reallocate: boolean;
}

/** What the council should know besides the lists. */
export type Remark =
  /** Places that nobody has. */
  | { readonly remark: 'unfilled'; readonly round: number; readonly places: number }
  /** An individual heads a unit that gets an award itself, maybe for the same achievement. */
  | { readonly remark: 'headOfAwarded'; readonly nominee: Nominee; readonly award: string; readonly unitAward: string }
  /** A change by hand that was not carried out. */
  | { readonly remark: 'moveRefused'; readonly change: ManualChange; readonly because: MoveRefusal };

/** Those under review, individuals for a flag, and those who fell short in the vote cannot be moved in by hand. */
export const MOVE_REFUSALS = ['underReview', 'collectivesOnly', 'votes', 'noPlace', 'notListed', 'movedTwice'] as const;
export type MoveRefusal = (typeof MOVE_REFUSALS)[number];
