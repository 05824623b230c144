/**
 * Points (*điểm*) as exact decimals. A value is an integer count of 10⁻⁹ points in a plain
 * number: sums are exact up to nine million points and as fast as floats, and two equal
 * decimals are always `===`.
 */
declare const pointsBrand: unique symbol;

/** An integer count of 10⁻⁹ points. Compare with `<` and `===`; never divide. */
export type Points = number & { readonly [pointsBrand]: true };

export const POINTS_PER_UNIT = 1_000_000_000;

const DECIMALS = 9;
const PLAIN_DECIMAL = /^-?\d+(?:\.\d{1,9}0*)?$/;

/** True for every integer that a number holds exactly. */
export function isPoints(value: number): value is Points {
  return Number.isSafeInteger(value);
}

/**
 * Takes a count of 10⁻⁹ points.
 * @throws RangeError when it is not an integer, or beyond ±9,007,199 points.
 * @example points(8_500_000_000) // 8.5 points
 */
export function points(nano: number): Points {
  const value = nano + 0; // -0 becomes 0
  if (!isPoints(value)) throw new RangeError(`Not an exact number of points: ${nano}e-9`);
  return value;
}

export const ZERO: Points = points(0);

/** What may be read from a cell, up or down. */
export const LARGEST: Points = points(9_000_000 * POINTS_PER_UNIT);

/** What numbers that are added up may come to in all: sums and differences of such sums are exact. */
const SUMMABLE = 2_000_000 * POINTS_PER_UNIT;

/**
 * What each of so many numbers may be, up or down, for everything that is added up from them to be exact.
 * @example largestOf(100) // 20,000 points
 */
export function largestOf(count: number): Points {
  return points(Math.floor(SUMMABLE / Math.max(count, 1)));
}

/**
 * Reads plain decimal text: digits, at most one dot between digits, a leading minus.
 * Gives `null` for anything else, for more than nine decimals that are not closing zeros,
 * and beyond ±9,000,000 ({@link LARGEST}).
 * @example parsePoints('-0.25') // -250_000_000
 * @example parsePoints('1e-3') // null
 */
export function parsePoints(text: string): Points | null {
  if (!PLAIN_DECIMAL.test(text)) return null;
  const dot = text.indexOf('.');
  const fraction = dot === -1 ? '' : text.slice(dot + 1, dot + 1 + DECIMALS);
  const size = Math.abs(Number.parseInt(text, 10)) * POINTS_PER_UNIT + Number(fraction.padEnd(DECIMALS, '0'));
  if (size > LARGEST) return null;
  return points(text.startsWith('-') ? -size : size);
}

/**
 * Takes a cell's number as Excel shows it, that is to 15 significant digits. `exact` is false
 * when more than nine decimals had to be rounded away (half-up). Gives `null` for what is not
 * finite or beyond ±9,000,000 ({@link LARGEST}).
 * @example pointsFromNumber(80.27000000000001) // { points: 80_270_000_000, exact: true }
 * @example pointsFromNumber(1 / 3) // { points: 333_333_333, exact: false }
 */
export function pointsFromNumber(value: number): { points: Points; exact: boolean } | null {
  const nano = plainPoints(value);
  if (!Number.isNaN(nano)) return { points: points(nano), exact: true };
  if (!Number.isFinite(value)) return null;
  const text = Math.abs(value).toExponential(14); // 8.02700000000000e+1
  const digits = Number(text.slice(0, 16).replace('.', ''));
  const shift = Number(text.slice(17)) - 14 + DECIMALS; // the size is digits × 10^shift nano points
  const size = shift < 0 ? dropDigits(digits, -shift) : { nano: digits * 10 ** shift, exact: true };
  if (size.nano > LARGEST) return null;
  return { points: points(value < 0 ? -size.nano : size.nano), exact: size.exact };
}

/**
 * The count of 10⁻⁹ points of a number that is the nearest one to a decimal of at most 15
 * digits, nine of them behind the dot, and so stands for it; `NaN` for all others, which
 * {@link pointsFromNumber} looks at more closely. Makes nothing: it is for millions of cells.
 * @example plainPoints(8.5) // 8_500_000_000
 * @example plainPoints(1 / 3) // NaN
 */
export function plainPoints(value: number): number {
  const nano = Math.round(value * POINTS_PER_UNIT);
  return Math.abs(nano) < 1e15 && nano / POINTS_PER_UNIT === value ? nano + 0 : Number.NaN;
}

/** Rounds the last `count` digits of an integer below 10¹⁵ away, half-up. */
function dropDigits(digits: number, count: number): { nano: number; exact: boolean } {
  if (count > 15) return { nano: 0, exact: false };
  const divisor = 10 ** count;
  const rest = digits % divisor;
  const whole = (digits - rest) / divisor;
  return { nano: 2 * rest < divisor ? whole : whole + 1, exact: rest === 0 };
}

/**
 * The canonical decimal text: a dot, no closing zeros, no exponent.
 * @example pointsToText(points(8_500_000_000)) // '8.5'
 */
export function pointsToText(value: Points): string {
  const size = Math.abs(value);
  const nano = size % POINTS_PER_UNIT;
  const whole = String((size - nano) / POINTS_PER_UNIT);
  const sign = value < 0 ? '-' : '';
  if (nano === 0) return sign + whole;
  return `${sign}${whole}.${String(nano).padStart(DECIMALS, '0').replace(/0+$/, '')}`;
}

/**
 * The double that is nearest to the decimal, as a cell or JSON holds it.
 * @example pointsToNumber(points(80_270_000_000)) // 80.27
 */
export function pointsToNumber(value: Points): number {
  return value / POINTS_PER_UNIT;
}

/** @throws RangeError when the sum is beyond ±9,007,199 points. */
export function addPoints(a: Points, b: Points): Points {
  return points(a + b);
}

/** @throws RangeError when the difference is beyond ±9,007,199 points. */
export function subtractPoints(a: Points, b: Points): Points {
  return points(a - b);
}

/**
 * Adds up; nothing to add is 0.
 * @throws RangeError when the sum, or a sum on the way to it, is beyond ±9,007,199 points.
 */
export function sumPoints(list: Iterable<Points>): Points {
  let sum = ZERO;
  for (const value of list) sum = addPoints(sum, value);
  return sum;
}
