import type { Points } from './points';

/**
 * What kinds of award (*khen thưởng*) there are. A flag is a title of emulation and goes to
 * collectives alone; the others are forms of commendation.
 */
export const AWARD_KINDS = [
  'flag', // cờ thi đua
  'ministerCertificate', // bằng khen của Bộ
  'chairmanCertificate', // bằng khen của Chủ tịch UBND tỉnh
  'commendation', // giấy khen
  'other',
] as const;
export type AwardKind = (typeof AWARD_KINDS)[number];

export interface Award {
  readonly kind: AwardKind;
  /** As the council names it. */
  readonly name: string;
  /** Its code in the award system; empty where the council gave none. */
  readonly code: string;
}

/** *Tập thể*, *cá nhân*. */
export const RECIPIENTS = ['collective', 'individual'] as const;
export type Recipients = (typeof RECIPIENTS)[number];

/** What is known of an individual, in the workbook's own words; empty where it says nothing. */
export interface Person {
  readonly gender: string;
  readonly born: string;
  readonly position: string;
  readonly achievement: string;
}

/** How many of the commitments (*cam kết*) that were signed are met. */
export interface Kept {
  readonly met: number;
  readonly signed: number;
}

/** A unit, or an individual of a unit, that an award may go to. */
export interface Nominee {
  /** The unit's name, or the individual's. */
  readonly name: string;
  /** For a unit, its own name. */
  readonly unit: string;
  /** The unit's group; empty where the workbook knows none. */
  readonly group: string;
  /** The unit's, in percent; `null` without one. */
  readonly index: Points | null;
  readonly rank: number | null;
  readonly band: string | null;
  /** `null` where none were compared. */
  readonly commitments: Kept | null;
  /** `null` for a unit. */
  readonly person: Person | null;
}

/** What a nominee has to reach (*điều kiện*). */
export type Condition =
  | { readonly kind: 'bandAtLeast'; readonly band: string }
  | { readonly kind: 'indexAtLeast'; readonly index: Points }
  | { readonly kind: 'rankWithin'; readonly rank: number }
  | { readonly kind: 'commitmentsMet'; /** `null`: all that were signed. */ readonly count: number | null }
  | { readonly kind: 'yearsAtLeast'; readonly years: number };

/** What the council may do with those that are tied across the cut. */
export const TIE_CHOICES = ['allIn', 'allOut', 'byKey', 'byVote'] as const;
export type TieChoice = (typeof TIE_CHOICES)[number];

export interface TieDecision {
  readonly choice: TieChoice;
  /** For `byKey`: the tie key, as the workbook names it. */
  readonly keyName?: string;
  /** In the council's words. */
  readonly reason: string;
}

/** A nominee moved in or out by hand; never without reason and name. */
export interface ManualChange {
  readonly move: 'in' | 'out';
  readonly nominee: string;
  readonly award: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
}

/** Why a nominee has its place. */
export type WhyIn =
  | { readonly why: 'order' }
  | { readonly why: 'tie'; readonly decision: TieDecision }
  | { readonly why: 'reallocated'; readonly from: string }
  | { readonly why: 'manual'; readonly change: ManualChange };

/** Why a nominee has no place. */
export type WhyNot =
  | { readonly why: 'belowCut' }
  | { readonly why: 'tiedAtCut'; readonly free: number; readonly tied: number }
  | { readonly why: 'tie'; readonly decision: TieDecision }
  | { readonly why: 'conditions'; readonly failed: readonly Condition[] }
  | { readonly why: 'underReview'; readonly text: string }
  | { readonly why: 'notRanked' }
  | { readonly why: 'otherAward'; readonly award: string }
  /** Tied at the cut of an award that comes before, which the council has yet to decide. */
  | { readonly why: 'tiedElsewhere'; readonly award: string }
  | { readonly why: 'collectivesOnly' }
  | { readonly why: 'votes'; readonly yes: number; readonly needed: number }
  | { readonly why: 'manual'; readonly change: ManualChange };

export interface Place {
  readonly nominee: Nominee;
  readonly why: WhyIn;
}

export interface Omission {
  readonly nominee: Nominee;
  readonly why: WhyNot;
}

/** Equals for whom there are too few places: the council decides, nobody is chosen here. */
export interface Cut {
  readonly tied: readonly Nominee[];
  /** Places left for them. */
  readonly free: number;
  /** `null` until the council has decided; what it decided is carried out in the lists. */
  readonly decision: TieDecision | null;
}

/** Who is to get an award in a group (*danh sách đề nghị*). Every nominee stands in it once. */
export interface Shortlist {
  readonly award: Award;
  readonly recipients: Recipients;
  /** Empty: all groups together. */
  readonly group: string;
  readonly quota: number;
  readonly conditions: readonly Condition[];
  /** In order. */
  readonly entries: readonly Place[];
  readonly cut: Cut | null;
  /** Those next in order. */
  readonly reserve: readonly Omission[];
  /** The others, those just below the cut first. */
  readonly left: readonly Omission[];
}
