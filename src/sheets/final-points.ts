import { GIVEN, MISSING, NOT_APPLICABLE, type ScoreGrid } from '../scoring/totals';
import { nameKey } from '../scoring/unit-name';
import { pointsToNumber, pointsToText } from '../scoring/points';
import type { Snapshot } from '../workbook/snapshot';
import type { Report } from './cell';
import { appliesToGroup, maximumAddress, type CriteriaSet, type Criterion } from './criteria-set';
import type { Sources } from './matrix-sheet';
import { placeText, type ScoreCells } from './score-cells';
import type { Unit, Units } from './units';

/** The points that count, and which units have none at all. */
export interface FinalPoints {
  readonly grid: ScoreGrid;
  /** By unit: false where no cell of it holds anything. */
  readonly scored: readonly boolean[];
}

/**
 * The points that count: of the survey where a component's source is the survey, else of the
 * appraisal; a matrix that names no source stands in for both. Self-scores never count.
 */
export function finalPoints(snapshot: Snapshot, set: CriteriaSet, units: Units, sources: Sources, report: Report): FinalPoints {
  const columns = set.components.length;
  const grid = {
    units: units.list.length,
    components: columns,
    points: new Float64Array(units.list.length * columns),
    state: new Uint8Array(units.list.length * columns).fill(MISSING),
  };
  const covered = reportUncovered(set, units, sources, report);
  const applies = applicability(set);
  const scored = units.list.map((unit, at) => {
    const filled = hasPoints(at, columns, sources);
    const apply = applies(unit.group);
    for (let component = 0; component < columns; component += 1) {
      const criterion = set.list[set.components[component] ?? -1];
      if (criterion === undefined) continue;
      const cells = chooseSource(criterion, set, sources, at, component);
      const state = cells?.state(at, component) ?? null;
      const cell = at * columns + component;
      if (cells !== null && state === 'given') {
        grid.points[cell] = cells.value(at, component);
        grid.state[cell] = GIVEN;
        checkPoints(snapshot, cells, at, component, criterion, unit, apply[component] === true, report);
      }
      if (apply[component] !== true || state === 'notApplicable') grid.state[cell] = NOT_APPLICABLE;
      else if (state !== 'given' && state !== 'bad' && filled && covered[component] === true) {
        reportMissing(snapshot, cells, state, at, component, criterion, unit, report);
      }
    }
    return filled;
  });
  units.list.forEach((unit, at) => {
    if (scored[at] === false && unit.excluded === '' && !unit.unlisted) {
      report.add('unit.withoutScores', unit.sheet, unit.address, { unit: unit.name });
    }
  });
  return { grid, scored };
}

/** Which components apply to a group, worked out once a group. */
function applicability(set: CriteriaSet): (group: string) => readonly boolean[] {
  const known = new Map<string, boolean[]>();
  return (group) => {
    const key = nameKey(group);
    const found = known.get(key) ?? set.components.map((position) => appliesToGroup(set, position, key));
    known.set(key, found);
    return found;
  };
}

function chooseSource(
  criterion: Criterion,
  set: CriteriaSet,
  sources: Sources,
  unit: number,
  component: number,
): ScoreCells | null {
  const final = sources.get('final') ?? null;
  const [survey, appraisal] = [sources.get('survey') ?? null, sources.get('appraisal') ?? null];
  const says = (cells: ScoreCells | null): boolean => {
    const state = cells?.state(unit, component) ?? null;
    return state !== null && state !== 'missing';
  };
  const wanted = set.origin === 'criteria'
    ? [criterion.source === 'survey' ? survey : appraisal, final]
    : [survey?.state(unit, component) === 'given' ? survey : null, appraisal, survey, final];
  return wanted.find(says) ?? wanted.find((cells) => (cells?.state(unit, component) ?? null) !== null) ?? null;
}

function hasPoints(unit: number, columns: number, sources: Sources): boolean {
  for (const [source, cells] of sources) {
    if (source === 'self') continue;
    for (let component = 0; component < columns; component += 1) {
      const state = cells.state(unit, component);
      if (state !== null && state !== 'missing') return true;
    }
  }
  return false;
}

/** Components for which no sheet has a column or row at all are reported once, not for each unit. */
function reportUncovered(set: CriteriaSet, units: Units, sources: Sources, report: Report): boolean[] {
  return set.components.map((position, component) => {
    const criterion = set.list[position];
    if (criterion === undefined) return false;
    const covered = units.list.some((_, unit) => chooseSource(criterion, set, sources, unit, component) !== null);
    if (!covered) {
      report.add('component.withoutScores', set.sheet, maximumAddress(criterion), { code: criterion.code });
    }
    return covered;
  });
}

function checkPoints(
  snapshot: Snapshot,
  cells: ScoreCells,
  unitAt: number,
  component: number,
  criterion: Criterion,
  unit: Unit,
  applies: boolean,
  report: Report,
): void {
  const points = cells.value(unitAt, component);
  const { maximum, options, code } = criterion;
  const above = maximum !== null && points > maximum;
  const unknown = options.length > 0 && !options.some((option) => option.points === points);
  if (applies && points >= 0 && !above && !unknown) return;
  const { sheet, address } = placeText(snapshot, cells.place(unitAt, component));
  const value = pointsToNumber(points);
  if (!applies) {
    report.add('points.whereNotApplicable', sheet, address, { value, code, unit: unit.name, group: unit.group });
  } else if (points < 0) report.add('points.negative', sheet, address, { value, code, unit: unit.name });
  else if (above) {
    report.add('points.aboveMaximum', sheet, address, { value, maximum: pointsToNumber(maximum), code, unit: unit.name });
  } else {
    const known = options.map((option) => pointsToText(option.points)).join('; ');
    report.add('points.notAnOption', sheet, address, { value, options: known, code, unit: unit.name });
  }
}

function reportMissing(
  snapshot: Snapshot,
  cells: ScoreCells | null,
  state: string | null,
  unitAt: number,
  component: number,
  criterion: Criterion,
  unit: Unit,
  report: Report,
): void {
  const known = cells !== null && state !== null;
  const { sheet, address } = known ? placeText(snapshot, cells.place(unitAt, component)) : unit;
  report.add('points.missing', sheet, address, { unit: unit.name, code: criterion.code });
}
