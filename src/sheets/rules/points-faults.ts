import { GIVEN, NOT_APPLICABLE } from '../../scoring/totals';
import type { Book } from '../book';
import type { Criterion } from '../criteria-set';
import { SCORE_STATE, type ScoreCells } from '../score-cells';
import { SCORE_SOURCES } from '../table-kind';

/** What may be wrong with the points of one cell. */
export type PointsFault =
  | 'points.whereNotApplicable'
  | 'points.negative'
  | 'points.aboveMaximum'
  | 'points.notAnOption';

/** The faults of all points that count, found in one pass: a cell has one fault at most, the gravest. */
export interface PointsFaults {
  /** By cell of the grid: unit × components + component. */
  readonly byCell: ReadonlyMap<number, PointsFault>;
  /** How many cells were looked at for each fault. */
  readonly looked: Readonly<Record<PointsFault, number>>;
}

export function pointsFaults({ criteria, final, sources, units }: Book): PointsFaults {
  const byCell = new Map<number, PointsFault>();
  const looked = { 'points.whereNotApplicable': 0, 'points.negative': 0, 'points.aboveMaximum': 0, 'points.notAnOption': 0 };
  if (criteria === null || final === null) return { byCell, looked };
  const { components, points, state } = final.grid;
  const cells = SCORE_SOURCES.map((source) => sources.get(source));
  const maxima = Float64Array.from(criteria.components, (position) => criteria.list[position]?.maximum ?? Infinity);
  const options = criteria.components.map((position) => optionsOf(criteria.list[position]));
  let [given, chosen, inapplicable] = [0, 0, 0];
  for (let unit = 0; unit < units.list.length; unit += 1) {
    for (let component = 0; component < components; component += 1) {
      const cell = unit * components + component;
      if (state[cell] === NOT_APPLICABLE) {
        inapplicable += 1;
        if (holdsPoints(cells[(final.from[cell] ?? 0) - 1], cell)) byCell.set(cell, 'points.whereNotApplicable');
        continue;
      }
      if (state[cell] !== GIVEN) continue;
      given += 1;
      const value = points[cell] ?? 0;
      const allowed = options[component] ?? null;
      if (allowed !== null) chosen += 1;
      if (value < 0) byCell.set(cell, 'points.negative');
      else if (value > (maxima[component] ?? Infinity)) byCell.set(cell, 'points.aboveMaximum');
      else if (allowed !== null && !allowed.includes(value)) byCell.set(cell, 'points.notAnOption');
    }
  }
  return {
    byCell,
    looked: {
      'points.whereNotApplicable': inapplicable,
      'points.negative': given,
      'points.aboveMaximum': given,
      'points.notAnOption': chosen,
    },
  };
}

/** The points that a component's options allow; `null` where it has none that tell. */
function optionsOf(criterion: Criterion | undefined): readonly number[] | null {
  const maximum = criterion?.maximum ?? Infinity;
  const options = criterion?.options.map((option) => option.points) ?? [];
  // Options that are at fault themselves tell nothing; the maximum may be reached though no option says so.
  const usable = options.length > 0 && options.every((points) => points <= maximum);
  return usable ? [...options, maximum] : null;
}

function holdsPoints(cells: ScoreCells | undefined, cell: number): boolean {
  return cells?.states[cell] === SCORE_STATE.given;
}
