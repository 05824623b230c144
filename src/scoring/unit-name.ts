import { remembering } from './remembering';
import { wordByWord } from './word-by-word';

/**
 * Names of units (*đơn vị*) as people spell them. Only kinds of places are known here, which
 * are the country's; the names themselves come from the workbook.
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Letters that look like đ: eth, and the African d. */
const D_LOOK_ALIKES: readonly [RegExp, string][] = [
  [/[\u00D0\u0189]/g, 'Đ'],
  [/[\u00F0\u0256]/g, 'đ'],
];
const QUOTES = /["'`\u00B4\u02B9-\u02BC\u2018-\u201F\u2032\u2033\u00AB\u00BB]/g;
/** White space, dashes, dots and commas part words and say nothing else. */
const SEPARATORS = /[\s\p{Pd}\u2212.,;]+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Lower case, tone marks at the end of their syllable, words and numbers parted by one space. */
const simplify = wordByWord((word) =>
  readable(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(QUOTES, '')
    .replace(WORD, (letters) => letters.replace(TONES, '') + (letters.match(TONES) ?? []).join(''))
    .replace(/(?<=[\p{L}\p{M}])(?=\d)|(?<=\d)(?=[\p{L}])/gu, ' ')
    .replace(SEPARATORS, ' ')
    .trim()
    .replace(/(?<!\d)0+(?=\d)/g, ''),
);

const KINDS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'phường', 'quận', 'huyện', 'xã', 'tỉnh'].map(
  (kind) => `${simplify(kind)} `,
);
/** How a kind is cut short in front of a name. */
const SHORT_FORMS: readonly (readonly [short: RegExp, kind: string])[] = [
  [/^t ?p (?=.)/, 'thành phố'],
  [/^t ?x (?=.)/, 'thị xã'],
  [/^t ?t (?=.)/, 'thị trấn'],
  [/^đ ?k (?=.)/, 'đặc khu'],
  [/^p (?=.)/, 'phường'],
  [/^q (?=.)/, 'quận'],
  [/^h (?=.)/, 'huyện'],
  [/^x (?=.)/, 'xã'],
];
const SHORT_KEYS = SHORT_FORMS.map(([short, kind]) => ({ short, key: `${simplify(kind)} ` }));
/** Opens every short form. */
const SHORT = /^(?:t ?[pxt]|đ ?k|[pqhx]) /;
const COMMITTEE = new RegExp(`^(?:ubnd|${simplify('ủy ban nhân dân')}) (?=.)`);

/**
 * The tidy form to show: NFC, real đ, single spaces, nothing invisible, no leading zeros.
 * @example normalName(' Phường  02 ') // 'Phường 2'
 */
export function normalName(text: string): string {
  return readable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=^|\s)0+(?=\d)/g, '');
}

/**
 * What two spellings of the same full name have in common: case, accents in NFC or NFD, where
 * the tone mark stands (Hòa, Hoà), spaces, dashes, quotes, leading zeros and short forms of the
 * kind make no difference, nor does UBND in front. Kinds do: a phường is no xã.
 * @returns a key to compare, not to show; empty for text without a name
 * @example nameKey('UBND P.02') === nameKey('Phường 2') // true
 */
export function nameKey(text: string): string {
  return text === '' ? '' : keyOf(text);
}

const keyOf = remembering((text) => {
  const key = simplify(text).replace(COMMITTEE, '');
  const shortened = SHORT.test(key) ? SHORT_KEYS.find(({ short }) => short.test(key)) : undefined;
  return shortened === undefined ? key : key.replace(shortened.short, shortened.key);
});

/**
 * The key without the kind of place. A name that is a number keeps its kind, as "Phường 2" and
 * "Quận 2" have nothing but a number in common.
 * @example looseNameKey('Phường Rạch Dừa') === looseNameKey('Rạch Dừa') // true
 */
export function looseNameKey(text: string): string {
  return withoutKind(nameKey(text));
}

/** The {@link looseNameKey} that goes with a {@link nameKey}. */
export function withoutKind(key: string): string {
  const kind = KINDS.find((candidate) => key.startsWith(candidate)) ?? '';
  const bare = key.slice(kind.length);
  return /^\d+$/.test(bare) ? key : bare;
}

function readable(text: string): string {
  let result = text.normalize('NFC').replace(INVISIBLE, '');
  for (const [lookAlike, letter] of D_LOOK_ALIKES) result = result.replace(lookAlike, letter);
  return result;
}
