import { rate as rateOf } from '../scoring/rate';
import { ArgumentError } from './argument-error';
import { absent, cellByCell, Cells, isGiven, shown } from './cells';
import { decimalsOf, roundingOf } from './options';

/**
 * A rate in percent, rounded once. A denominator of 0 gives "-", not applicable, never 0 %.
 * @customfunction RATE
 * @param numerator What was done.
 * @param denominator Of how many.
 * @param [decimals] Decimals, 0 to 9; 2 by default.
 * @param [rounding] halfUp (default), halfEven or truncate.
 * @returns Percent.
 */
export function rate(numerator: unknown[][], denominator: unknown[][], decimals?: unknown, rounding?: unknown): unknown[][] {
  const done = new Cells('numerator', numerator);
  const whole = new Cells('denominator', denominator);
  const places = decimalsOf(decimals, 2);
  const mode = roundingOf(rounding);
  return cellByCell([done, whole], (position) => {
    const above = done.number(position);
    const below = whole.number(position);
    if (isGiven(below) && below < 0) throw new ArgumentError('value', 'negative', { argument: whole.name, cell: String(position + 1) });
    if (!isGiven(above) || !isGiven(below)) return shown(absent(above, below));
    return shown(rateOf(above, below, places, mode));
  });
}
