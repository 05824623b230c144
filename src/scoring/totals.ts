import { sumPoints } from './points';
import type { Points } from './points';

/** What {@link ScoreGrid.state} says of a cell. Blank is missing, never zero. */
export const GIVEN = 0;
export const MISSING = 1;
export const NOT_APPLICABLE = 2;

/** Points of every unit in every component, row by row: unit × components + component. */
export interface ScoreGrid {
  readonly units: number;
  readonly components: number;
  /** Counts of 10⁻⁹ points; only read where the state is `GIVEN`. */
  readonly points: Float64Array;
  /** `GIVEN`, `MISSING` or `NOT_APPLICABLE`. */
  readonly state: Uint8Array;
}

export interface ComponentInfo {
  /** Not negative. */
  readonly maximum: Points;
  /** Which area it belongs to, from 0. */
  readonly area: number;
}

/** Sums in counts of 10⁻⁹ points. */
export interface Totals {
  /** By unit. */
  readonly points: Float64Array;
  /** By unit: the sum of the maxima of the components that apply to it. */
  readonly maximum: Float64Array;
  /** By unit and area: unit × areas + area. */
  readonly areaPoints: Float64Array;
  /** By unit and area: unit × areas + area. */
  readonly areaMaximum: Float64Array;
  /** By unit: how many components have no points though they apply. */
  readonly missing: Int32Array;
}

/** Neighbouring components of one area. */
interface Stretch {
  readonly area: number;
  readonly from: number;
  to: number;
  maximum: number;
}

/**
 * Adds up points and maxima by unit and area in one pass. A component that does not apply to
 * a unit leaves its maximum; a missing one adds nothing, keeps the maximum and is counted.
 * @param areas how many areas there are
 * @throws RangeError when sizes do not fit, an area is not known, a cell holds no exact number
 *   of points, or the magnitudes of a unit's points add up to more than a number holds exactly
 */
export function totalsOf(grid: ScoreGrid, components: readonly ComponentInfo[], areas: number): Totals {
  const { units, components: columns, state } = grid;
  if (components.length !== columns || state.length !== units * columns) {
    throw new RangeError('The grid has another size than units × components');
  }
  const maxima = Float64Array.from(components, (component) => component.maximum);
  const stretches = stretchesOf(components, areas);
  const totals = {
    points: new Float64Array(units),
    maximum: new Float64Array(units),
    areaPoints: new Float64Array(units * areas),
    areaMaximum: new Float64Array(units * areas),
    missing: new Int32Array(units),
  };
  for (let unit = 0; unit < units; unit += 1) addUnit(grid, unit, stretches, maxima, areas, totals);
  return totals;
}

function addUnit(
  { components, points, state }: ScoreGrid,
  unit: number,
  stretches: readonly Stretch[],
  maxima: Float64Array,
  areas: number,
  totals: Totals,
): void {
  const row = unit * components;
  let total = 0;
  let totalMaximum = 0;
  let magnitude = 0;
  let missing = 0;
  for (const { area, from, to, maximum } of stretches) {
    let sum = 0;
    let applying = maximum;
    const end = row + to;
    for (let cell = row + from; cell < end; cell += 1) {
      const cellState = state[cell];
      if (cellState === GIVEN) {
        const value = at(points, cell);
        sum += value;
        magnitude += Math.abs(value);
      } else if (cellState === MISSING) missing += 1;
      else applying -= at(maxima, cell - row);
    }
    const place = unit * areas + area;
    totals.areaPoints[place] = at(totals.areaPoints, place) + sum;
    totals.areaMaximum[place] = at(totals.areaMaximum, place) + applying;
    total += sum;
    totalMaximum += applying;
  }
  // While magnitudes add up to a safe integer, every sum on the way was exact.
  if (!Number.isSafeInteger(magnitude)) throw new RangeError(`The points of unit ${unit} cannot be added exactly`);
  totals.points[unit] = total;
  totals.maximum[unit] = totalMaximum;
  totals.missing[unit] = missing;
}

function stretchesOf(components: readonly ComponentInfo[], areas: number): Stretch[] {
  sumPoints(components.map((component) => component.maximum)); // all sums of maxima are exact then
  const stretches: Stretch[] = [];
  components.forEach(({ area, maximum }, column) => {
    if (!(Number.isInteger(area) && area >= 0 && area < areas)) throw new RangeError(`There is no area ${area}`);
    const last = stretches.at(-1);
    if (last?.area === area) {
      last.to = column + 1;
      last.maximum += maximum;
    } else stretches.push({ area, from: column, to: column + 1, maximum });
  });
  return stretches;
}

/** Reads a number that has to be there. */
function at(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`There is no number at ${index}`);
  return value;
}
