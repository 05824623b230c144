import { remembering } from '../scoring/remembering';
import { wordByWord } from '../scoring/word-by-word';

/**
 * Which column a header names. Headers are matched by meaning: without case, accents,
 * punctuation, line breaks or what stands in brackets; a few common synonyms each.
 */
export const FIELDS = [
  'number',
  'title',
  'maximum',
  'source',
  'rule',
  'appliesTo',
  'evidence',
  'explanation',
  'note',
  'unit',
  'group',
  'previousRank',
  'previousIndex',
  'excluded',
  'self',
  'appraisal',
  'survey',
  'points',
  'index',
  'rank',
  'band',
  'item',
  'value',
  'from',
  'commitment',
  'kind',
  'target',
  'numerator',
  'denominator',
  'achieved',
  'signedOn',
  'signer',
  'document',
  'verdict',
  'distance',
  'reason',
  'rankOfYear',
  'oldUnit',
  'newUnit',
] as const;
export type Field = (typeof FIELDS)[number];

const NAMES: ReadonlySet<string> = new Set(FIELDS);

export function isField(text: string): text is Field {
  return NAMES.has(text);
}

/** In this order: the first pattern that fits names the field. */
const PATTERNS: readonly (readonly [Field, RegExp])[] = [
  ['excluded', /^(ly do )?khong xep hang|^not ranked/],
  ['previousRank', /^(xep hang|thu hang|hang) (cua )?nam (truoc|lien truoc|ngoai)|^(previous|last year).*rank/],
  ['previousIndex', /^(chi so|diem)( cchc| par index)? nam (truoc|lien truoc|ngoai)|^(previous|last year).*index/],
  ['oldUnit', /^(ten )?(don vi|co quan|dia phuong|xa|phuong|xa phuong)( hanh chinh)? (cu|truoc( khi)? (sap xep|sap nhap))$|^old unit$/],
  ['newUnit', /^(ten )?(don vi|co quan|dia phuong|xa|phuong|xa phuong)( hanh chinh)? (moi|sau( khi)? (sap xep|sap nhap))$|^new unit$/],
  ['commitment', /^((noi dung|nhiem vu) )?(da )?(dang ky )?(ky )?cam ket( thuc hien)?$|^noi dung dang ky$|^commitment$/],
  ['kind', /^loai( cam ket)?$|^kind( of commitment)?$/],
  ['target', /^(chi tieu|muc tieu|muc)( da)?( dang ky)? cam ket$|^(chi tieu|muc tieu)( dang ky)?$|^target$/],
  ['numerator', /^tu so( |$)|^numerator$/],
  ['denominator', /^mau so( |$)|^denominator$/],
  ['achieved', /^ket qua (thuc hien|dat duoc)( cam ket)?$|^achieved$/],
  ['signedOn', /^ngay (thang )?(nam )?ky( cam ket)?$|^signed on$/],
  ['signer', /^(ho ten )?(nguoi|lanh dao|thu truong) ky( cam ket)?$|^signed by$/],
  ['document', /^(so )?(ky hieu |hieu )?van ban( cam ket)?$|^document( number)?$/],
  ['verdict', /^ket luan( cam ket)?$|^doi chieu( cam ket)?$|^verdict$/],
  ['distance', /^chenh lech( so voi (cam ket|chi tieu))?$|^distance$/],
  ['reason', /^dien giai( ket luan)?$|^reason$/],
  ['rankOfYear', /^(ket qua )?(xep hang|thu hang|hang)( cchc)?( nam)? (19|20)\d\d$|^rank (in )?(19|20)\d\d$/],
  ['number', /^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|ma tc|ma tctp|so hieu|no|code)$/],
  ['appliesTo', /^(nhom|khoi|doi tuong|don vi) ap dung$|^ap dung( cho| doi voi)?$|^applies to$/],
  ['source', /^nguon( diem)?$|^hinh thuc danh gia$|^(score )?source$/],
  ['rule', /^(cach|phuong phap|cong thuc) (cham|tinh)( diem)?$|^quy tac( cham)?$|^scoring rule$/],
  ['explanation', /^(y kien |noi dung )?giai trinh( |$)|^explanation/],
  ['evidence', /tai lieu kiem chung|minh chung|^tlkc|^evidence$/],
  ['maximum', /^(tong )?(so )?(d |diem )?(toi da|chuan)( cua (don vi|tieu chi))?$|^thang diem$|^max(imum)?( points| score)?$/],
  ['item', /^(muc|muc thiet lap|thong so|tham so|noi dung thiet lap|setting|item)$/],
  ['value', /^(gia tri|value)$/],
  ['from', /^(tu|tu muc|tu diem|nguong|nguong duoi|can duoi|muc toi thieu|from)$/],
  ['self', /^(tong )?(so )?(diem )?tu (cham|danh gia)( diem)?|^self/],
  [
    'survey',
    /^(tong )?(so )?(diem )?(dieu tra|dtxhh|xhh|khao sat|xa hoi hoc|danh gia xhh)|^(tong )?diem.* (xhh|xa hoi hoc|khao sat)|^survey/,
  ],
  [
    'appraisal',
    /^(tong )?(so )?(diem )?(duoc )?(tham dinh|truc tiep|hoi dong( danh gia| cham| tham dinh)?|snv danh gia|so noi vu danh gia)|^apprais/,
  ],
  ['title', /tieu chi|^linh vuc|^noi dung( danh gia| tieu chi)?$|^criteri/],
  [
    'points',
    /^tong( so)? diem( dat duoc| dat| cchc| danh gia)?$|^tong( cong)?$|^(so )?diem( so)?( dat duoc| dat| tong| tong hop| cchc)?$|^ket qua( diem)?$|^(total )?(points|score)$|^total$/,
  ],
  ['index', /^(ket qua )?chi so( cchc| par index| tong hop| cai cach hanh chinh| dat duoc)?$|^ty le( dat| phan tram)?$|^par index$|^index$/],
  ['rank', /^(ket qua )?(xep hang|thu hang|hang|xep thu|vi thu|xep thu hang)( nam nay)?$|^rank(ing)?$/],
  ['band', /^(ket qua )?(xep loai|phan loai|muc xep loai|nhom xep loai)$|^band$/],
  ['group', /^(nhom|khoi|cum|nhom don vi|khoi don vi|khoi thi dua|cum thi dua|loai don vi|group)$/],
  ['note', /^ghi chu|^dong hang|^note/],
  [
    'unit',
    /^(ten )?(don vi|co quan|dia phuong|so|bo|tinh|huyen|xa|phuong|phong|ubnd)( (hanh chinh|duoc danh gia|truc thuoc|cap (tinh|huyen|xa)))?$/,
  ],
  [
    'unit',
    /^(ten )?(cac )?(co quan|don vi|so|bo|tinh|huyen|quan|xa|phuong|phong|ubnd)( (cac|co quan|don vi|dia phuong|phong|ban|nganh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|ngang bo|va))+$|^ten (don vi|co quan|dia phuong)|^unit( name)?$/,
  ],
];

const plain = wordByWord((word) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/**
 * The bare form of a header: lower case, no accents, no brackets, no punctuation.
 * @example headerKey('Điểm\ntối đa (100)') // 'diem toi da'
 */
export const headerKey = remembering((text) => {
  if (!text.includes('(')) return plain(text);
  const outside = plain(text.replace(/\([^()]*\)/g, ' '));
  return outside === '' ? plain(text) : outside;
});

/**
 * The field a header names; `null` for one that is not known.
 * @example fieldOf('TỔNG ĐIỂM') // 'points'
 */
export const fieldOf = remembering((header): Field | null => {
  const key = headerKey(header);
  if (key === '') return /%/.test(header) ? 'index' : null;
  return PATTERNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
});
