/** Characters that show nothing or pass for a space: zero-width, soft hyphen, marks of direction, no-break spaces. */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?![\t\n\r])\p{Cc}/u;

/** What is untidy about a text, the worst of it; `null` where nothing is. */
export type Untidiness = 'hidden' | 'decomposed' | 'spaces';

/**
 * @example untidiness('Sở\u00A0Nội vụ') // 'hidden'
 * @example untidiness(' Sở Nội vụ') // 'spaces'
 */
export function untidiness(text: string): Untidiness | null {
  if (isTidy(text) || PLAIN.test(text)) return null;
  if (HIDDEN.test(text)) return 'hidden';
  if (text !== text.normalize('NFC')) return 'decomposed';
  return text === tidyText(text) ? null : 'spaces';
}

/** Words of composed letters with a single space between them. */
const PLAIN = /^[^\s\p{C}\p{M}]+(?: [^\s\p{C}\p{M}]+)*$/u;
const TIDY = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/**
 * Whether a text is of Vietnamese letters and surely tidy, as most are: they need no closer look.
 * @example isTidy('Sở Nội vụ') // true
 */
export function isTidy(text: string): boolean {
  return TIDY.test(text);
}

/**
 * The text as it shows: composed letters (NFC), nothing hidden, single spaces, none around it.
 * Lines stay lines.
 * @example tidyText(' Sở\u00A0 Nội\u200B vụ') // 'Sở Nội vụ'
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .join('\n')
    .trim();
}
