import type { TieChoice } from '../../../scoring/award';
import type { TieKey } from '../../../sheets/settings';

export const TIE_CHOICES: readonly TieChoice[] = ['allIn', 'allOut', 'byKey', 'byVote'];
export const TIE_KEYS = ['survey', 'appraisal', 'points', 'exactIndex', 'previousRank', 'previousIndex', 'code'] as const;

/** How a tie is decided, as it is being chosen. */
export interface TieWay {
  readonly choice: TieChoice;
  readonly key: (typeof TIE_KEYS)[number];
  /** The code of the criterion, where that is the key. */
  readonly code: string;
}

/**
 * The key that decides; `null` where none is wanted, and for a criterion whose code is not given yet.
 * @example tieKeyOf({ choice: 'byKey', key: 'code', code: ' 1.2 ' }) // { key: 'code', code: '1.2' }
 */
export function tieKeyOf({ choice, key, code }: TieWay): TieKey | null {
  if (choice !== 'byKey') return null;
  if (key !== 'code') return { key };
  return code.trim() === '' ? null : { key, code: code.trim() };
}
