import { points } from './points';
import type { Points } from './points';
import { roundQuotient, roundRatio, unitOfDecimals } from './rounding';
import type { Rounding } from './rounding';

const PERCENT_IN_NANO = 100_000_000_000;
/** Of points to their maximum: the difference of two such indexes is exact. */
const LARGEST_RATIO = 45_000;
const EXACT_PLACES = 18;
const EXACT_SCALE = 10n ** BigInt(EXACT_PLACES);

/**
 * The index (*chỉ số*): points ÷ maximum × 100, rounded once from the exact quotient.
 * @returns percent, or `null` where nothing applies (a maximum of 0)
 * @throws RangeError when the maximum is negative, decimals are not from 0 to 9, or the result is out of range
 * @example indexOf(points(62_750_000_000), points(71_500_000_000), 2, 'halfUp') // 87.76 %
 */
export function indexOf(value: Points, maximum: Points, decimals: number, rounding: Rounding): Points | null {
  const unit = unitOfDecimals(decimals);
  requireMaximum(maximum);
  if (maximum === 0) return null;
  return points(roundRatio(value, PERCENT_IN_NANO / unit, maximum, rounding) * unit);
}

/**
 * Whether there is an index: something applies, and the maximum is not so near zero beside the
 * points that the index is beyond ±4,500,000 %, which says nothing and cannot be told exactly.
 * @example hasIndex(points(8), points(10)) // true
 * @example hasIndex(points(8), points(0)) // false
 */
export function hasIndex(value: Points, maximum: Points): boolean {
  return maximum > 0 && Math.abs(value) <= maximum * LARGEST_RATIO;
}

/**
 * The index before rounding, as decimal text: all of it where it ends within 18 places, else
 * 18 places, half-up.
 * @returns `null` where the maximum is 0
 * @throws RangeError when the maximum is negative
 * @example exactIndexText(points(1), points(3)) // '33.333333333333333333'
 * @example exactIndexText(points(1), points(8)) // '12.5'
 */
export function exactIndexText(value: Points, maximum: Points): string | null {
  requireMaximum(maximum);
  if (maximum === 0) return null;
  const scaled = roundQuotient(BigInt(value) * 100n * EXACT_SCALE, BigInt(maximum), 'halfUp');
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(EXACT_PLACES + 1, '0');
  const whole = digits.slice(0, -EXACT_PLACES);
  const fraction = digits.slice(-EXACT_PLACES).replace(/0+$/, '');
  const sign = scaled < 0n ? '-' : '';
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

/**
 * Compares two exact indexes by cross-multiplying: negative when a is lower than b, 0 when equal.
 * @throws RangeError unless both maxima are positive
 * @example compareRatios(points(1), points(3), points(2), points(6)) // 0
 */
export function compareRatios(aPoints: Points, aMaximum: Points, bPoints: Points, bMaximum: Points): number {
  if (!(aMaximum > 0 && bMaximum > 0)) throw new RangeError('Ratios need positive maxima');
  if (aMaximum === bMaximum) return Math.sign(aPoints - bPoints);
  const a = aPoints * bMaximum;
  const b = bPoints * aMaximum;
  // Rounding keeps order: products that differ as doubles differ in the same direction exactly.
  if (a !== b) return a < b ? -1 : 1;
  if (Number.isSafeInteger(a)) return 0;
  const difference = BigInt(aPoints) * BigInt(bMaximum) - BigInt(bPoints) * BigInt(aMaximum);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function requireMaximum(maximum: Points): void {
  if (maximum < 0) throw new RangeError('A maximum cannot be negative');
}
