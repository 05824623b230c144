import { indexOf } from './percent';
import { points } from './points';
import type { Points } from './points';
import { roundQuotient, unitOfDecimals } from './rounding';
import type { Rounding } from './rounding';

const PERCENT_IN_NANO = 100_000_000_000n;

/**
 * A rate in percent: numerator ÷ denominator × 100, rounded once.
 * @returns `null` where the denominator is 0: not applicable, which is not 0 %
 * @throws RangeError when the denominator is negative or the result is out of range
 * @example rate(points(329), points(355)) // 92.68 %
 * @example rate(points(329), points(355), 2, 'truncate') // 92.67 %
 */
export function rate(
  numerator: Points,
  denominator: Points,
  decimals = 2,
  rounding: Rounding = 'halfUp',
): Points | null {
  return indexOf(numerator, denominator, decimals, rounding);
}

/**
 * The share that is done of all there is, in percent. For the share of what was aimed at,
 * see {@link shareOfTarget}: the two are not to be mixed up.
 * @returns `null` where there is nothing to be done
 * @example shareOfWhole(points(3425), points(6191), 1) // 55.3 %
 */
export function shareOfWhole(
  done: Points,
  whole: Points,
  decimals = 2,
  rounding: Rounding = 'halfUp',
): Points | null {
  return rate(done, whole, decimals, rounding);
}

/**
 * The share that is done of a target, in percent, where the target is itself a share of the
 * whole: 100 when the target is just met, more when it is passed.
 * @param targetShare the target, in percent of the whole
 * @returns `null` where there is nothing to be done, or the target is 0 %
 * @throws RangeError when whole or target is negative, or the result is out of range
 * @example shareOfTarget(points(3425), points(6191), points(50_000_000_000), 1) // 110.6 %
 */
export function shareOfTarget(
  done: Points,
  whole: Points,
  targetShare: Points,
  decimals = 2,
  rounding: Rounding = 'halfUp',
): Points | null {
  if (whole < 0 || targetShare < 0) throw new RangeError('Whole and target cannot be negative');
  if (whole === 0 || targetShare === 0) return null;
  const unit = unitOfDecimals(decimals);
  const numerator = BigInt(done) * PERCENT_IN_NANO * PERCENT_IN_NANO;
  const divisor = BigInt(whole) * BigInt(targetShare) * BigInt(unit);
  return points(Number(roundQuotient(numerator, divisor, rounding)) * unit);
}
