import { COMMITMENT_KINDS, type CommitmentKind } from '../../scoring/commitment';
import type { Verdict } from '../../scoring/commitment-reason';
import { readNumberText } from '../cell';
import { headerKey } from '../fields';
import { fold } from './fold';

/** In this order: the first that fits the words. */
const KINDS: readonly (readonly [RegExp, CommitmentKind])[] = [
  [/ty le|ti le|^rate/, 'rateAtLeast'],
  [/(giu|duy tri) .*(hang|bac|vi tri)|khong .*tut hang|^keep.* rank/, 'keepRank'],
  [/(tang|len|vuot|nang|cai thien) .*(hang|bac)|^rank up/, 'rankUp'],
  [/(^| )(top|nhom|trong) |^within/, 'rankWithin'],
  [/dung( thoi)? han|dung hen|tre han|qua han|^on time/, 'onTime'],
  [/thoi han|truoc ngay|^by date|^deadline/, 'byDate'],
  [/diem toi da|^maximum points/, 'maximumPoints'],
  [/(tang|them|nang) .*(chi so|diem)|^index up/, 'indexUp'],
  [/chi so|diem|^index/, 'indexAtLeast'],
  [/danh gia|^by hand|^manual/, 'manual'],
];

/**
 * The kind that the words of the column *Loại* mean; `null` for other words.
 * @example commitmentKind('Tăng hạng') // 'rankUp'
 */
export function commitmentKind(text: string): CommitmentKind | null {
  const key = headerKey(text);
  const id = COMMITMENT_KINDS.find((kind) => kind.toLowerCase() === key);
  return id ?? KINDS.find(([words]) => words.test(key))?.[1] ?? null;
}

/**
 * Whether a rate is one of what was aimed at, instead of one of all there is.
 * @example isShareOfTarget('Tỷ lệ so với chỉ tiêu') // true
 */
export function isShareOfTarget(text: string): boolean {
  return /(so voi|cua|tren|hoan thanh) (muc |so )?(chi tieu|ke hoach|muc tieu)|of (the )?target/.test(headerKey(text));
}

const OTHER_INDEX = /(?<![\p{L}\d])(?:sipas|pci|papi|pgi|ddci|dti|h[aà]i l[oò]ng)(?![\p{L}\d])/iu;

/**
 * The index that a text is about where it is another than the one that the workbook scores.
 * @example otherIndexIn('Chỉ số SIPAS đạt 90%') // 'SIPAS'
 */
export function otherIndexIn(text: string): string | null {
  if (/cchc|cai cach hanh chinh|par index/u.test(fold(text))) return null;
  return OTHER_INDEX.exec(text.normalize('NFC'))?.[0] ?? null;
}

const JUDGED: readonly (readonly [RegExp, Verdict])[] = [
  [/^(da )?(hoan thanh )?vuot( muc| chi tieu| cam ket)?$|^exceeded$/, 'exceeded'],
  [/^(khong|chua) (dat|hoan thanh)( cam ket)?$|^not met$|^khong$|^no$/, 'notMet'],
  [/^(da )?(dat|hoan thanh)( cam ket)?$|^met$|^co$|^yes$/, 'met'],
  [/^khong kha thi$|^not feasible$/, 'infeasible'],
  [/^cho hoi dong( quyet dinh)?$|^for the council$/, 'council'],
];

/**
 * The verdict that somebody wrote in words; `null` for anything else.
 * @example judgedVerdict('Không đạt') // 'notMet'
 */
export function judgedVerdict(text: string): Verdict | null {
  if (readNumberText(text) === 'notApplicable') return 'notApplicable';
  const key = headerKey(text);
  return JUDGED.find(([words]) => words.test(key))?.[1] ?? null;
}
