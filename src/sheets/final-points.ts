import { GIVEN, MISSING, NOT_APPLICABLE, type ScoreGrid } from '../scoring/totals';
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

const { absent, missing, given, notApplicable } = SCORE_STATE;

/**
 * The points that count: of the survey where a component's source is the survey, else of the
 * appraisal; a matrix that names no source stands in for both. Self-scores never count.
 */
export function finalPoints(set: CriteriaSet, units: Units, sources: Sources): FinalPoints {
  const columns = set.components.length;
  const size = units.list.length * columns;
  const grid = {
    units: units.list.length,
    components: columns,
    points: new Float64Array(size),
    state: new Uint8Array(size).fill(MISSING),
  };
  const from = new Uint8Array(size);
  const covered = set.components.map(() => false);
  const choices = set.components.map((position) => choicesFor(set.list[position], set, sources));
  const applies = applicability(set);
  units.list.forEach((unit, at) => {
    const apply = applies(unit.group);
    for (let component = 0; component < columns; component += 1) {
      const cell = at * columns + component;
      const choice = choices[component]?.take(cell) ?? null;
      if (choice !== null) {
        from[cell] = choice.id;
        covered[component] = true;
        const state = choice.cells.states[cell];
        if (state === notApplicable) grid.state[cell] = NOT_APPLICABLE;
        if (state === given) {
          grid.points[cell] = choice.cells.points[cell] ?? 0;
          grid.state[cell] = GIVEN;
        }
      }
      if (apply[component] !== true) grid.state[cell] = NOT_APPLICABLE;
    }
  });
  return { grid, scored: units.list.map((_, at) => hasPoints(at, columns, sources)), covered, from };
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

/** Which components apply to a group, worked out once a group. */
function applicability(set: CriteriaSet): (group: string) => readonly boolean[] {
  const known = new Map<string, boolean[]>();
  return (group) => {
    const key = nameKey(group);
    const found = known.get(group) ?? set.components.map((position) => appliesToGroup(set, position, key));
    known.set(group, found);
    return found;
  };
}

interface Choice {
  readonly id: number;
  readonly cells: ScoreCells;
}

/** The sources that a component's points may come from, the one to be taken first before the others. */
class Choices {
  constructor(
    private readonly wanted: readonly Choice[],
    /** Goes before the others where it holds points. */
    private readonly preferred: Choice | undefined,
  ) {}

  /** The first that says something of the cell; else the first that has such a cell. */
  take(cell: number): Choice | null {
    if (this.preferred?.cells.states[cell] === given) return this.preferred;
    let blank: Choice | null = null;
    for (const choice of this.wanted) {
      const state = choice.cells.states[cell];
      if (state === absent) continue;
      if (state !== missing) return choice;
      blank ??= choice;
    }
    return blank;
  }
}

function choicesFor(criterion: Criterion | undefined, set: CriteriaSet, sources: Sources): Choices {
  const choice = (source: ScoreSource): Choice[] => {
    const cells = sources.get(source);
    return cells === undefined ? [] : [{ id: SCORE_SOURCES.indexOf(source) + 1, cells }];
  };
  if (set.origin === 'criteria') {
    const own = criterion?.source === 'survey' ? 'survey' : 'appraisal';
    return new Choices([...choice(own), ...choice('final')], undefined);
  }
  return new Choices([...choice('appraisal'), ...choice('survey'), ...choice('final')], choice('survey')[0]);
}

function hasPoints(unit: number, columns: number, sources: Sources): boolean {
  for (const [source, { states }] of sources) {
    if (source === 'self') continue;
    for (let cell = unit * columns; cell < (unit + 1) * columns; cell += 1) {
      const state = states[cell];
      if (state !== absent && state !== missing) return true;
    }
  }
  return false;
}
