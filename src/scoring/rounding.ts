import { points } from './points';
import type { Points } from './points';

/** `halfUp` takes ties away from zero, `halfEven` to the even neighbour; `truncate` drops digits. */
export const ROUNDINGS = ['halfUp', 'halfEven', 'truncate'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** How many 10⁻⁹ one unit of the last decimal is, by number of decimals. */
const UNITS = [1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 1e2, 1e1, 1];

/**
 * One unit of the last decimal, in 10⁻⁹.
 * @throws RangeError unless `decimals` is an integer from 0 to 9.
 * @example unitOfDecimals(2) // 10_000_000
 */
export function unitOfDecimals(decimals: number): number {
  const unit = UNITS[decimals];
  if (unit === undefined) throw new RangeError(`Decimals are from 0 to 9, not ${decimals}`);
  return unit;
}

/**
 * Rounds to a number of decimals.
 * @throws RangeError unless `decimals` is an integer from 0 to 9, and when the result is out of range.
 * @example roundPoints(points(95_435_000_000), 2, 'halfUp') // 95_440_000_000, that is 95.44
 */
export function roundPoints(value: Points, decimals: number, rounding: Rounding): Points {
  const unit = unitOfDecimals(decimals);
  return points(roundRatio(value, 1, unit, rounding) * unit);
}

/**
 * `value × factor ÷ divisor`, rounded to an integer, exactly: in plain numbers where the product
 * is a safe integer, else in BigInt. The result is exact while it is a safe integer.
 * @param value any safe integer
 * @param factor a positive safe integer
 * @param divisor a positive safe integer
 * @example roundRatio(329, 10_000, 355, 'halfUp') // 9268
 */
export function roundRatio(value: number, factor: number, divisor: number, rounding: Rounding): number {
  const product = value * factor;
  if (!Number.isSafeInteger(product)) {
    return Number(roundQuotient(BigInt(value) * BigInt(factor), BigInt(divisor), rounding));
  }
  // Correct for safe integers: a quotient below an integer never rounds up to it.
  const quotient = Math.trunc(product / divisor);
  const rest = Math.abs(product - quotient * divisor);
  const comparison = Math.sign(rest - (divisor - rest));
  if (!goesAway(comparison, quotient % 2 !== 0, rounding)) return quotient;
  return quotient + (product < 0 ? -1 : 1);
}

/**
 * `numerator ÷ divisor`, rounded to an integer, for integers of any size.
 * @throws RangeError when the divisor is not positive.
 * @example roundQuotient(-25n, 10n, 'halfUp') // -3n
 */
export function roundQuotient(numerator: bigint, divisor: bigint, rounding: Rounding): bigint {
  if (divisor <= 0n) throw new RangeError('The divisor must be positive');
  const quotient = numerator / divisor;
  const rest = numerator - quotient * divisor;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  const comparison = twice < divisor ? -1 : twice === divisor ? 0 : 1;
  if (!goesAway(comparison, quotient % 2n !== 0n, rounding)) return quotient;
  return quotient + (numerator < 0n ? -1n : 1n);
}

/** Whether the truncated quotient moves one away from zero; `comparison` is of the rest with half. */
function goesAway(comparison: number, odd: boolean, rounding: Rounding): boolean {
  if (rounding === 'truncate') return false;
  if (comparison !== 0) return comparison > 0;
  return rounding === 'halfUp' || odd;
}
