/** Characters that change a text without being seen, or that look like others. */
export type HiddenCharacter =
  | 'space'
  | 'noBreakSpace'
  | 'otherSpace'
  | 'tab'
  | 'lineBreak'
  | 'zeroWidth'
  | 'byteOrderMark'
  | 'softHyphen'
  | 'invisible'
  | 'partedAccent'
  | 'wide';

/** A piece of a text: seen as it is, or a character that has to be named to be seen. */
export type VisiblePart =
  | { readonly text: string }
  | { readonly hidden: HiddenCharacter; readonly text: string };

const NAMED: ReadonlyMap<string, HiddenCharacter> = new Map([
  ['\u00A0', 'noBreakSpace'],
  ['\t', 'tab'],
  ['\n', 'lineBreak'],
  ['\r', 'lineBreak'],
  ['\r\n', 'lineBreak'],
  ['\u200B', 'zeroWidth'],
  ['\u200C', 'zeroWidth'],
  ['\u200D', 'zeroWidth'],
  ['\uFEFF', 'byteOrderMark'],
  ['\u00AD', 'softHyphen'],
]);

/**
 * A text in pieces, so that what cannot be seen in it can be shown. Single spaces between words
 * are as they should be; spaces at the ends and further ones are not. Accents that are characters
 * of their own are found where they would join the letter before them.
 * @example visibleParts(' 8,5') // [{ hidden: 'space', text: ' ' }, { text: '8,5' }]
 */
export function visibleParts(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let plain = '';
  const endPlain = (): void => {
    if (plain !== '') parts.push({ text: plain });
    plain = '';
  };
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const [before, after] = [text[index - 1], text[index + sign.length]];
    const hidden = sign === ' ' ? spaceBetween(before, after) : hiddenIn(sign);
    if (hidden === null) plain += sign;
    else {
      endPlain();
      parts.push({ hidden, text: sign });
    }
  }
  endPlain();
  return parts;
}

/** A character with the accents that follow it. */
const SIGN = /\r\n|\P{M}\p{M}*|\p{M}+/gu;

function spaceBetween(before: string | undefined, after: string | undefined): HiddenCharacter | null {
  return [before, after].some((beside) => beside === undefined || beside === ' ') ? 'space' : null;
}

function hiddenIn(sign: string): HiddenCharacter | null {
  const named = NAMED.get(sign);
  if (named !== undefined) return named;
  if (/^\p{Zs}$/u.test(sign)) return 'otherSpace';
  if (/^[\p{Cf}\p{Cc}]$/u.test(sign)) return 'invisible';
  if (sign !== sign.normalize('NFC')) return 'partedAccent';
  return /^[\uFF01-\uFF5E]$/u.test(sign) ? 'wide' : null;
}
