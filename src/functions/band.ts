import { bandOf, type BandBound } from '../scoring/bands';
import { POINTS_PER_UNIT } from '../scoring/points';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells, isGiven, shown } from './cells';
import { boundIn } from './bound-in';

/**
 * The band of an index: the one with the highest lower bound that the index reaches; blank below all bounds.
 * @customfunction BAND
 * @param index The index in percent.
 * @param bands Two columns: the names of the bands and their lower bounds in percent.
 * @returns The name of the band.
 */
export function band(index: unknown[][], bands: unknown[][]): unknown[][] {
  const indexes = new Cells('index', index);
  const bounds = boundsOf(new Cells('bands', bands));
  return cellByCell([indexes], (position) => {
    const value = indexes.number(position);
    if (!isGiven(value)) return shown(value);
    // Bounds of a column that shows percentages arrive as 0.9 for 90 %.
    if (value > POINTS_PER_UNIT && bounds.every(({ from }) => from <= POINTS_PER_UNIT)) throw new ArgumentError('value', 'bandShares');
    return bandOf(value, bounds) ?? '';
  });
}

function boundsOf(cells: Cells): BandBound[] {
  if (cells.columns !== 2) throw new ArgumentError('value', 'twoColumns', { argument: cells.name });
  const bounds = Array.from({ length: cells.rows }, (_, row) => boundIn(cells, row)).filter((bound) => bound !== null);
  if (bounds.length === 0) throw new ArgumentError('value', 'noBands');
  return bounds.map(({ name, number }) => ({ name, from: number }));
}
