import type { TieChoice } from '../../scoring/award';
import type { Refusal, RefusalCode } from '../../sheets/awards/refusal';
import type { TieKey } from '../../sheets/settings';
import type { JournalPlan } from './journal';

export type { Refusal } from '../../sheets/awards/refusal';
export type { ListName } from '../../sheets/awards/round-rows';

/** The plan of a decision; or why there is none. */
export type Decision = (JournalPlan & { readonly refused: null }) | Refusal;

/** Who answers for a decision, why, and when; never without reason and name. */
export interface Answer {
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 in UTC, such as `2026-11-22T08:30:00Z`. */
  readonly at: string;
}

/** What the council decided on those who are tied at the cut of a shortlist. */
export interface CouncilDecision extends Answer {
  readonly choice: TieChoice;
  /** What tells them apart; for `byKey`. */
  readonly key?: TieKey;
}

export function refusal(refused: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { refused, values };
}

/** What is missing of who answers for a decision, and why. */
export function incomplete({ reason, by }: { readonly reason: string; readonly by: string }): Refusal | null {
  if (reason.trim() === '') return refusal('noReason');
  return by.trim() === '' ? refusal('noName') : null;
}
