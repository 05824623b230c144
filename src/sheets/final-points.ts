import { MISSING, NOT_APPLICABLE, type ScoreGrid } from '../scoring/totals';
import { nameKey } from '../scoring/unit-name';
import { appliesToGroup, type CriteriaSet, type Criterion } from './criteria-set';
import type { Sources } from './matrix-sheet';
import { SCORE_STATE, type ScoreCells } from './score-cells';
import { SCORE_SOURCES, type ScoreSource } from './table-kind';
import type { Units } from './units';

/** The points that count, where they stand, and which units have none at all. */
export interface FinalPoints {
  readonly grid: ScoreGrid;
  /** By unit: false where no cell of it holds anything. */
  readonly scored: readonly boolean[];
  /** By component: false where no sheet has a column or row for it. */
  readonly covered: readonly boolean[];
  /** By cell of the grid: 1 + the place in `SCORE_SOURCES` of the source it was taken from; 0 for none. */
  readonly from: Uint8Array;
}

const { absent, missing, given, bad } = SCORE_STATE;

/**
 * The points that count: of the survey where a component's source is the survey, else of the
 * appraisal; a matrix that names no source stands in for both. Self-scores never count.
 */
export function finalPoints(set: CriteriaSet, units: Units, sources: Sources): FinalPoints {
  const columns = set.components.length;
  const choices = set.components.map((position) => choicesFor(set.list[position], set, sources));
  const only = onlyChoice(choices);
  const taken = only === null ? takeEach(choices, units.list.length) : takeAll(only, columns);
  const applies = applicability(set);
  units.list.forEach((unit, at) => {
    const apply = applies(unit.group);
    for (let component = 0; apply !== null && component < columns; component += 1) {
      if (apply[component] !== true) taken.state[at * columns + component] = NOT_APPLICABLE;
    }
  });
  const { points, state, from, covered } = taken;
  const grid = { units: units.list.length, components: columns, points, state };
  const has = hasPoints(columns, sources);
  return { grid, scored: units.list.map((_, at) => has(at)), covered, from };
}

type Taken = Pick<FinalPoints['grid'], 'points' | 'state'> & Pick<FinalPoints, 'from' | 'covered'>;

/** Where only one source can have points, its cells are the final ones. */
function takeAll({ id, points, states }: Choice, columns: number): Taken {
  const state = states.slice();
  const from = new Uint8Array(states.length).fill(id);
  const gaps = states.includes(absent) || states.includes(bad);
  for (let row = 0; gaps && row < state.length; row += columns) leaveOut(state, from, row, row + columns);
  const covered = Array.from({ length: columns }, (_, component) => {
    for (let cell = component; cell < from.length; cell += columns) if (from[cell] === id) return true;
    return false;
  });
  return { points, state, from, covered };
}

/** What cannot be read is missing in the grid, and what no sheet has is of no source. */
function leaveOut(state: Uint8Array, from: Uint8Array, first: number, end: number): void {
  for (let cell = first; cell < end; cell += 1) {
    const is = state[cell] ?? absent;
    if (is === absent) from[cell] = 0;
    if (is === absent || is === bad) state[cell] = MISSING;
  }
}

function takeEach(choices: readonly (Choices | null)[], units: number): Taken {
  const columns = choices.length;
  const points = new Float64Array(units * columns);
  const state = new Uint8Array(units * columns).fill(MISSING);
  const from = new Uint8Array(units * columns);
  const covered = choices.map(() => false);
  for (let unit = 0; unit < units; unit += 1) {
    for (let component = 0; component < columns; component += 1) {
      const cell = unit * columns + component;
      const choice = choices[component]?.take(cell) ?? null;
      if (choice === null) continue;
      from[cell] = choice.id;
      covered[component] = true;
      const is = choice.states[cell] ?? absent;
      state[cell] = is === absent || is === bad ? MISSING : is;
      points[cell] = choice.points[cell] ?? 0;
    }
  }
  return { points, state, from, covered };
}

/** The source that a cell of the grid was taken from; `null` where no sheet has such a cell. */
export function takenFrom(
  { from }: FinalPoints,
  sources: Sources,
  cell: number,
): { readonly source: ScoreSource; readonly cells: ScoreCells } | null {
  const source = SCORE_SOURCES[(from[cell] ?? 0) - 1];
  const cells = source === undefined ? undefined : sources.get(source);
  return source === undefined || cells === undefined ? null : { source, cells };
}

/** Which components apply to a group, worked out once a group; `null` where all do. */
function applicability(set: CriteriaSet): (group: string) => readonly boolean[] | null {
  const known = new Map<string, readonly boolean[] | null>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before;
    const key = nameKey(group);
    const apply = set.components.map((position) => appliesToGroup(set, position, key));
    const found = apply.includes(false) ? apply : null;
    known.set(group, found);
    return found;
  };
}

interface Choice {
  readonly id: number;
  readonly points: Float64Array;
  readonly states: Uint8Array;
}

/** The source that all components have; `null` where there are several, or none. */
function onlyChoice(choices: readonly (Choices | null)[]): Choice | null {
  const first = choices[0]?.only ?? null;
  return choices.every((one) => one !== null && one.only?.states === first?.states) ? first : null;
}

/** The sources that a component's points may come from, the one to be taken first before the others. */
class Choices {
  constructor(
    private readonly first: Choice,
    private readonly others: readonly Choice[],
    /** Goes before the others where it holds points. */
    private readonly preferred: Choice | null,
  ) {}

  /** Its source where it has just one. */
  get only(): Choice | null {
    return this.others.length === 0 && this.preferred === null ? this.first : null;
  }

  /** The first that says something of the cell; else the first that has such a cell. */
  take(cell: number): Choice | null {
    if (this.preferred !== null && this.preferred.states[cell] === given) return this.preferred;
    const state = this.first.states[cell];
    return state === absent || state === missing ? this.takeOther(cell) : this.first;
  }

  private takeOther(cell: number): Choice | null {
    let blank = this.first.states[cell] === missing ? this.first : null;
    for (const choice of this.others) {
      const state = choice.states[cell];
      if (state === absent) continue;
      if (state !== missing) return choice;
      blank ??= choice;
    }
    return blank;
  }
}

/** `null` where no sheet has points of any source that the component may have. */
function choicesFor(criterion: Criterion | undefined, set: CriteriaSet, sources: Sources): Choices | null {
  const choice = (source: ScoreSource): Choice[] => {
    const cells = sources.get(source);
    return cells === undefined ? [] : [{ id: SCORE_SOURCES.indexOf(source) + 1, points: cells.points, states: cells.states }];
  };
  const wanted: readonly ScoreSource[] =
    set.origin !== 'criteria' ? ['appraisal', 'survey', 'final'] : [criterion?.source === 'survey' ? 'survey' : 'appraisal', 'final'];
  const [first, ...others] = wanted.flatMap(choice);
  const preferred = set.origin === 'criteria' ? null : (choice('survey')[0] ?? null);
  return first === undefined ? null : new Choices(first, others, preferred);
}

/** Tells whether a unit has anything in a source; self-scores are none. */
function hasPoints(columns: number, sources: Sources): (unit: number) => boolean {
  const counted = [...sources].flatMap(([source, { states }]) => (source === 'self' ? [] : [states]));
  return (unit) => {
    for (const states of counted) {
      for (let cell = unit * columns; cell < (unit + 1) * columns; cell += 1) {
        const state = states[cell];
        if (state !== absent && state !== missing) return true;
      }
    }
    return false;
  };
}
