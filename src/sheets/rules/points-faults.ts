import type { Points } from '../../scoring/points';
import { GIVEN, NOT_APPLICABLE } from '../../scoring/totals';
import type { Book } from '../book';
import type { CriteriaSet, Criterion } from '../criteria-set';
import { isOtherScale } from '../other-scale';
import { SCORE_STATE, type ScoreCells } from '../score-cells';
import { SCORE_SOURCES } from '../table-kind';

/** What may be wrong with the points of one cell. */
export const POINTS_FAULTS = [
  'points.whereNotApplicable',
  'points.negative',
  'points.otherScale',
  'points.aboveMaximum',
  'points.notAnOption',
  'points.wrongStep',
  'points.aboveSelf',
] as const;
export type PointsFault = (typeof POINTS_FAULTS)[number];

/** The faults of all points that count, found in one pass: a cell has one fault at most, the gravest. */
export interface PointsFaults {
  /** By cell of the grid: unit × components + component. */
  readonly byCell: ReadonlyMap<number, PointsFault>;
  /** How many cells were looked at for each fault. */
  readonly looked: Readonly<Record<PointsFault, number>>;
}

const NOTHING: PointsFaults['looked'] = {
  'points.whereNotApplicable': 0,
  'points.negative': 0,
  'points.otherScale': 0,
  'points.aboveMaximum': 0,
  'points.notAnOption': 0,
  'points.wrongStep': 0,
  'points.aboveSelf': 0,
};

const SURVEY = SCORE_SOURCES.indexOf('survey') + 1;

export function pointsFaults({ criteria, final, sources, units, settings }: Book): PointsFaults {
  const byCell = new Map<number, PointsFault>();
  if (criteria === null || final === null) return { byCell, looked: NOTHING };
  const { components, points, state } = final.grid;
  const cells = SCORE_SOURCES.map((source) => sources.get(source));
  const self = sources.get('self');
  const maxima = Float64Array.from(criteria.components, (position) => criteria.list[position]?.maximum ?? Infinity);
  const options = criteria.components.map((position) => optionsOf(criteria.list[position]));
  const steps = stepsOf(criteria, options, settings.step);
  // Components of which only the range of points is to be looked at.
  const plain = Uint8Array.from(options, (allowed, component) => (allowed === null && (steps[component] ?? 0) === 0 && self === undefined ? 1 : 0));
  let [given, chosen, stepped, judged, inapplicable] = [0, 0, 0, 0, 0];
  for (let unit = 0; unit < units.list.length; unit += 1) {
    // What applies to a unit without a group is not known.
    const grouped = units.list[unit]?.group !== '';
    for (let component = 0; component < components; component += 1) {
      const cell = unit * components + component;
      if (state[cell] === NOT_APPLICABLE) {
        inapplicable += 1;
        if (grouped && holdsPoints(cells[(final.from[cell] ?? 0) - 1], cell)) byCell.set(cell, 'points.whereNotApplicable');
        continue;
      }
      if (state[cell] !== GIVEN) continue;
      given += 1;
      const value = points[cell] ?? 0;
      const maximum = maxima[component] ?? Infinity;
      if (plain[component] === 1 && value >= 0 && value <= maximum) continue;
      const allowed = options[component] ?? null;
      const step = final.from[cell] === SURVEY ? 0 : (steps[component] ?? 0);
      const compared = self !== undefined && final.from[cell] !== SURVEY && holdsPoints(self, cell);
      if (allowed !== null) chosen += 1;
      if (step > 0) stepped += 1;
      if (compared) judged += 1;
      if (value < 0) byCell.set(cell, 'points.negative');
      else if (value > maximum) byCell.set(cell, isOtherScale(value, maximum) ? 'points.otherScale' : 'points.aboveMaximum');
      else if (allowed !== null && !allowed.includes(value)) byCell.set(cell, 'points.notAnOption');
      else if (step > 0 && value % step !== 0) byCell.set(cell, 'points.wrongStep');
      else if (compared && isBelow(self.points[cell], value)) byCell.set(cell, 'points.aboveSelf');
    }
  }
  const looked = {
    'points.whereNotApplicable': inapplicable,
    'points.negative': given,
    'points.otherScale': given,
    'points.aboveMaximum': given,
    'points.notAnOption': chosen,
    'points.wrongStep': stepped,
    'points.aboveSelf': judged,
  };
  return { byCell, looked };
}

/** A self-score below zero is at fault itself. */
function isBelow(self: number | undefined, value: number): boolean {
  return self !== undefined && self >= 0 && self < value;
}

/** The points that a component's options allow; `null` where it has none that tell. */
function optionsOf(criterion: Criterion | undefined): readonly number[] | null {
  const maximum = criterion?.maximum ?? Infinity;
  const options = criterion?.options.map((option) => option.points) ?? [];
  // Options that are at fault themselves tell nothing; the maximum may be reached though no option says so.
  const usable = options.length > 0 && options.every((points) => points <= maximum);
  return usable ? [...options, maximum] : null;
}

/** The step that counts for each component; 0 where none does: options and surveys have their own. */
function stepsOf(set: CriteriaSet, options: readonly (readonly number[] | null)[], step: Points | null): readonly number[] {
  return set.components.map((position, component) =>
    step === null || options[component] !== null || set.list[position]?.source === 'survey' ? 0 : step,
  );
}

function holdsPoints(cells: ScoreCells | undefined, cell: number): boolean {
  return cells?.states[cell] === SCORE_STATE.given;
}
