import { hasIndex, indexOf } from '../scoring/percent';
import { isPoints, points, sumPoints, ZERO, type Points } from '../scoring/points';
import type { Rounding } from '../scoring/rounding';
import { GIVEN, MISSING, NOT_APPLICABLE, totalsOf, type Totals } from '../scoring/totals';
import type { Book } from './book';
import { appliesToGroup, criterionFinder, isBelow, namedAreas, type CriteriaSet } from './criteria-set';
import { nameKey } from '../scoring/unit-name';
import type { AreaResult } from './result';

/** What a unit reached, or what stands against saying so. */
export interface Tally {
  readonly points: Points;
  readonly maximum: Points;
  /** The table gives an index alone: points of a hundred. */
  readonly indexOnly: boolean;
  /** The part of each source; `null` where it is not known. */
  readonly appraisal: Points | null;
  readonly survey: Points | null;
  /** Worked out when asked for. */
  areas(): readonly AreaResult[];
  /** Codes of components, or headers of columns, in which the unit has nothing. */
  readonly missing: readonly string[];
  readonly invalid: boolean;
  readonly scored: boolean;
}

/** Adds up what every unit reached; one a unit, in their order. */
export function tallyUnits(book: Book): Tally[] {
  const { criteria, final } = book;
  if (criteria !== null && final !== null) return tallyComponents(book, criteria, final);
  return book.units.list.map((_, unit) => {
    const score = book.summary.get(unit);
    if (score === undefined) return { ...EMPTY, scored: false };
    return { ...score, areas: () => [], scored: true };
  });
}

const EMPTY: Tally = {
  points: ZERO,
  maximum: ZERO,
  indexOnly: false,
  appraisal: null,
  survey: null,
  areas: () => [],
  missing: [],
  invalid: false,
  scored: true,
};

function tallyComponents(book: Book, set: CriteriaSet, final: NonNullable<Book['final']>): Tally[] {
  // Each area is added up in two parts, appraised and surveyed, so that one pass gives all sums.
  const areaAt = new Map(set.areas.map((position, at) => [position, at]));
  const infos = set.components.map((position) => {
    const criterion = set.list[position];
    const area = areaAt.get(criterion?.area ?? -1) ?? 0;
    return { maximum: nonNegative(criterion?.maximum), area: area * 2 + (criterion?.source === 'survey' ? 1 : 0) };
  });
  const totals = totalsOf(final.grid, infos, set.areas.length * 2);
  const named = new Set(namedAreas(set));
  const shown = set.areas.flatMap((position, area) => {
    const { code = '', title = '' } = set.list[position] ?? {};
    return named.has(position) ? [{ code, name: title, area }] : [];
  });
  const { decimals, rounding } = book.settings;
  const broken = set.components.flatMap((position, component) =>
    isBroken(set.list[position]?.maximum) ? [{ position, component }] : [],
  );
  const slots = set.areas.length * 2;
  const bySource = set.origin === 'criteria';
  const sums = { totals, shown, slots, areas: set.areas.length, bySource, decimals, rounding };
  return book.units.list.map((unit, at) => {
    const missing = (totals.missing[at] ?? 0) > 0 ? missingCodes(set, final.grid.state, at) : NONE;
    const invalid =
      broken.length > 0 &&
      broken.some(
        ({ position, component }) =>
          final.grid.state[at * set.components.length + component] !== NOT_APPLICABLE &&
          appliesToGroup(set, position, nameKey(unit.group)),
      );
    return new UnitTally(sums, at, missing, invalid, final.scored[at] === true);
  });
}

const NONE: readonly string[] = [];

/** What the tallies of all units are taken from. */
interface Sums {
  readonly totals: Totals;
  readonly shown: readonly { readonly code: string; readonly name: string; readonly area: number }[];
  /** So many sums has a unit: two an area. */
  readonly slots: number;
  readonly areas: number;
  readonly bySource: boolean;
  readonly decimals: number;
  readonly rounding: Rounding;
}

/** A unit's tally, taken from the sums when asked for: there may be thousands. */
class UnitTally implements Tally {
  readonly indexOnly = false;

  constructor(
    private readonly sums: Sums,
    private readonly unit: number,
    readonly missing: readonly string[],
    readonly invalid: boolean,
    readonly scored: boolean,
  ) {}

  get points(): Points {
    return exact(this.sums.totals.points[this.unit]);
  }

  get maximum(): Points {
    return exact(this.sums.totals.maximum[this.unit]);
  }

  get appraisal(): Points | null {
    return this.ofSource(0);
  }

  get survey(): Points | null {
    return this.ofSource(1);
  }

  areas(): readonly AreaResult[] {
    const { totals, shown, slots, decimals, rounding } = this.sums;
    return shown.map(({ code, name, area }) => {
      const first = this.unit * slots + area * 2;
      const [points, maximum] = [sumOf(totals.areaPoints, first, 1, 2), sumOf(totals.areaMaximum, first, 1, 2)];
      return { code, name, points, maximum, index: hasIndex(points, maximum) ? indexOf(points, maximum, decimals, rounding) : null };
    });
  }

  private ofSource(slot: 0 | 1): Points | null {
    const { totals, slots, areas, bySource } = this.sums;
    return bySource ? sumOf(totals.areaPoints, this.unit * slots + slot, 2, areas) : null;
  }
}

/** Adds up every `step`-th of the sums, from `first` on; all of them are exact. */
function sumOf(sums: Float64Array, first: number, step: number, count: number): Points {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += sums[first + at * step] ?? Number.NaN;
  return points(sum);
}

function missingCodes(set: CriteriaSet, states: Uint8Array, unit: number): string[] {
  return set.components.flatMap((position, component) =>
    states[unit * set.components.length + component] === MISSING ? [set.list[position]?.code ?? ''] : [],
  );
}

/**
 * Reads the points of a criterion, for tie keys.
 * @returns a function from a unit's position to its points; `null` where it has none
 */
export function criterionPoints({ criteria, final }: Book, code: string): (unit: number) => Points | null {
  const position = criteria === null ? null : criterionFinder(criteria)(code);
  if (criteria === null || final === null || position === null) return () => null;
  const below = criteria.components.flatMap((component, at) => (isBelow(criteria, component, position) ? [at] : []));
  return (unit) => {
    const given = below.flatMap((component) => {
      const cell = unit * criteria.components.length + component;
      return final.grid.state[cell] === GIVEN ? [exact(final.grid.points[cell])] : [];
    });
    return given.length === 0 ? null : sumPoints(given);
  };
}

function exact(value: number | undefined): Points {
  return value !== undefined && isPoints(value) ? value : points(Number.NaN);
}

function isBroken(maximum: Points | null | undefined): boolean {
  return maximum === null || maximum === undefined || maximum < 0;
}

function nonNegative(maximum: Points | null | undefined): Points {
  return maximum !== null && maximum !== undefined && maximum >= 0 ? maximum : ZERO;
}
