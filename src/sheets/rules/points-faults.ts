import type { Points } from '../../scoring/points';
import { GIVEN, NOT_APPLICABLE } from '../../scoring/totals';
import type { Book } from '../book';
import type { FinalPoints } from '../final-points';
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

/** These are looked for in all points. */
const OF_ALL = ['points.negative', 'points.otherScale', 'points.aboveMaximum'] as const;

const SURVEY = SCORE_SOURCES.indexOf('survey') + 1;

export function pointsFaults(book: Book): PointsFaults {
  const { criteria, final, units } = book;
  if (criteria === null || final === null) return { byCell: new Map(), looked: NOTHING };
  const finder = new FaultFinder(book, criteria, final);
  // What applies to a unit without a group is not known.
  units.list.forEach(({ group }, unit) => finder.look(unit, group !== ''));
  return finder;
}

class FaultFinder implements PointsFaults {
  readonly byCell = new Map<number, PointsFault>();
  readonly looked = { ...NOTHING };
  private readonly cells: readonly (ScoreCells | undefined)[];
  private readonly self: ScoreCells | undefined;
  private readonly maxima: Float64Array;
  private readonly options: readonly (readonly number[] | null)[];
  private readonly steps: readonly number[];
  /** Components of which only the range of points is to be looked at. */
  private readonly plain: Uint8Array;

  constructor(
    { sources, settings }: Book,
    criteria: CriteriaSet,
    private readonly final: FinalPoints,
  ) {
    this.cells = SCORE_SOURCES.map((source) => sources.get(source));
    this.self = sources.get('self');
    this.maxima = Float64Array.from(criteria.components, (position) => criteria.list[position]?.maximum ?? Infinity);
    this.options = criteria.components.map((position) => optionsOf(criteria.list[position]));
    this.steps = stepsOf(criteria, this.options, settings.step);
    this.plain = Uint8Array.from(this.options, (allowed, component) =>
      allowed === null && this.steps[component] === 0 && this.self === undefined ? 1 : 0,
    );
  }

  /** Looks at the points of a unit. */
  look(unit: number, grouped: boolean): void {
    const { final, maxima, plain, looked } = this;
    const { components, points, state } = final.grid;
    let given = 0;
    for (let component = 0; component < components; component += 1) {
      const cell = unit * components + component;
      if (state[cell] === NOT_APPLICABLE) this.lookAtInapplicable(cell, grouped);
      if (state[cell] !== GIVEN) continue;
      given += 1;
      const value = points[cell] ?? 0;
      const maximum = maxima[component] ?? Infinity;
      if (plain[component] !== 1 || value < 0 || value > maximum) this.lookAt(cell, component, value, maximum);
    }
    for (const fault of OF_ALL) looked[fault] += given;
  }

  private lookAtInapplicable(cell: number, grouped: boolean): void {
    this.looked['points.whereNotApplicable'] += 1;
    const cells = this.cells[(this.final.from[cell] ?? 0) - 1];
    if (grouped && holdsPoints(cells, cell)) this.byCell.set(cell, 'points.whereNotApplicable');
  }

  private lookAt(cell: number, component: number, value: number, maximum: number): void {
    const { byCell, looked, self } = this;
    const surveyed = this.final.from[cell] === SURVEY;
    const allowed = this.options[component] ?? null;
    const step = surveyed ? 0 : (this.steps[component] ?? 0);
    const compared = self !== undefined && !surveyed && holdsPoints(self, cell);
    if (allowed !== null) looked['points.notAnOption'] += 1;
    if (step > 0) looked['points.wrongStep'] += 1;
    if (compared) looked['points.aboveSelf'] += 1;
    if (value < 0) byCell.set(cell, 'points.negative');
    else if (value > maximum) byCell.set(cell, isOtherScale(value, maximum) ? 'points.otherScale' : 'points.aboveMaximum');
    else if (allowed !== null && !allowed.includes(value)) byCell.set(cell, 'points.notAnOption');
    else if (step > 0 && value % step !== 0) byCell.set(cell, 'points.wrongStep');
    else if (compared && isBelow(self.points[cell], value)) byCell.set(cell, 'points.aboveSelf');
  }
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
