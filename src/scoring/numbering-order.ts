/** Letters as lists are numbered with in Vietnam, and as computers do it. */
const ALPHABETS = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'];
/** Area numbers; more than twenty were never seen. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const SERIES: readonly (readonly string[])[] = [
  ROMAN,
  ROMAN.map((number) => number.toLowerCase()),
  ...ALPHABETS.flatMap((letters) => [[...letters], [...letters.toUpperCase()]]),
];
const FIRST = new Set(['0', '1', ...SERIES.flatMap((series) => series.slice(0, 1))]);

/**
 * The codes that may come next on the level of a code.
 * @param code in its bare form: `1.1.2`, `IV`, `b`
 * @example nextCodes('1.9') // ['1.10']
 * @example nextCodes('d') // ['đ', 'e']
 */
export function nextCodes(code: string): string[] {
  const at = code.lastIndexOf('.') + 1;
  const [above, last] = [code.slice(0, at), code.slice(at)];
  const next = /^\d+$/.test(last) ? [String(Number(last) + 1)] : SERIES.flatMap((series) => after(series, last));
  return [...new Set(next)].map((part) => above + part);
}

function after(series: readonly string[], part: string): string[] {
  const at = series.indexOf(part);
  const next = at === -1 ? undefined : series[at + 1];
  return next === undefined ? [] : [next];
}

/**
 * Whether a code may be the first of its level.
 * @example startsLevel('1.1') // true
 * @example startsLevel('IV') // false
 */
export function startsLevel(code: string): boolean {
  return FIRST.has(code.slice(code.lastIndexOf('.') + 1));
}

/**
 * The code that was typed where a cell holds a number: 1.10 becomes the number 1.1, which is
 * told by what stands before it.
 * @param code of a cell that holds a number
 * @param before the code of the row or column before
 * @param twice the code stands further up or left already, so that it cannot be meant again
 * @returns `null` where no zero was lost
 * @example withLostZero('1.1', '1.9', false) // '1.10'
 * @example withLostZero('1.1', '1.8', true) // '1.10'
 */
export function withLostZero(code: string, before: string, twice: boolean): string | null {
  const [area, number, ...rest] = code.split('.');
  const [areaBefore, numberBefore] = before.split('.');
  const [meant, last] = [Number(number) * 10, Number(numberBefore)];
  const goesOn = twice ? meant > last : meant === last + 1;
  return rest.length === 0 && area === areaBefore && goesOn ? `${code}0` : null;
}
