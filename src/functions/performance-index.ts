import { indexOf } from '../scoring/percent';
import { Cells, NOT_APPLICABLE, shown } from './cells';
import { decimalsOf, roundingOf } from './options';
import { sumsOf } from './sums';

/**
 * The index: points as a percentage of the maxima that apply. Not-applicable components leave the maximum; a missing one is an error.
 * @customfunction INDEX
 * @param points Points of the components, or a total.
 * @param maxima Maxima of the same components.
 * @param [decimals] Decimals, 0 to 9; 2 by default.
 * @param [rounding] halfUp (default), halfEven or truncate.
 * @returns The index in percent; "-" when nothing applies.
 */
export function index(points: unknown[][], maxima: unknown[][], decimals?: unknown, rounding?: unknown): string | number {
  const sums = sumsOf(new Cells('points', points), new Cells('maxima', maxima));
  const percent = indexOf(sums.points, sums.maximum, decimalsOf(decimals, 2), roundingOf(rounding));
  if (sums.given > 0) return shown(percent);
  return sums.notApplicable > 0 ? NOT_APPLICABLE : '';
}
