import type { AwardKind, Recipients, TieChoice } from '../../scoring/award';
import { headerKey } from '../fields';

/**
 * What kind of award a name means.
 * @example awardKind('Bằng khen của Bộ trưởng Bộ Nội vụ') // 'ministerCertificate'
 */
export function awardKind(name: string): AwardKind {
  const key = headerKey(name);
  if (/\bco\b.*\bthi dua\b|^co$|\bflag\b/.test(key)) return 'flag';
  if (/\bbang khen\b|\bcertificate\b/.test(key)) return /\bbo\b|\bminister/.test(key) ? 'ministerCertificate' : 'chairmanCertificate';
  return /\bgiay khen\b|\bcommendation\b/.test(key) ? 'commendation' : 'other';
}

/**
 * Whom an award is for; `null` for other words, and for both at once, as each has its own quota.
 * @example recipientsOf('Cá nhân thuộc các đơn vị') // 'individual'
 */
export function recipientsOf(text: string): Recipients | null {
  const key = headerKey(text);
  const collective = /\btap the\b|\bcollectives?\b/.test(key);
  if (/\bca nhan\b|\bindividuals?\b/.test(key)) return collective ? null : 'individual';
  return collective || /\bdon vi\b/.test(key) ? 'collective' : null;
}

/** What is done with a tie at the cut, apart from tie keys; `null` for other words. */
export function tieChoiceOf(text: string): Exclude<TieChoice, 'byKey'> | null {
  const key = headerKey(text);
  if (/\bkhong lay\b|\bbo het\b|\bloai\b|\btat ca ra\b|\ball out\b/.test(key)) return 'allOut';
  if (/\blay (ca|het|tat ca)\b|\btat ca vao\b|\ball in\b/.test(key)) return 'allIn';
  return /\b(bo|theo|so|ket qua) phieu\b|\bbieu quyet\b|^phieu( dong y)?$|\bvote\b/.test(key) ? 'byVote' : null;
}

/** Whether a group's cell means all groups. */
export function isAllGroups(text: string): boolean {
  return /^((tat ca|toan bo|moi|cac|chung)( (cac )?(nhom|khoi))?|all( groups)?|)$/.test(headerKey(text));
}

/** Whether a position is that of the head of a unit (*người đứng đầu*). */
export function isHead(position: string): boolean {
  return /^(giam doc|chu tich|cuc truong|chi cuc truong|tong giam doc|thu truong|truong ban|chanh (van phong|thanh tra)|head|director)\b/.test(headerKey(position));
}
