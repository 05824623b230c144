import type { Points } from '../scoring/points';
import { cellAddress } from '../workbook/address';
import type { CriteriaRows } from './criteria-rows';
import type { CodeColumn } from './head';

/** Where a component's points come from (*Nguồn điểm*). */
export type ComponentSource = 'appraisal' | 'survey';

/** A possible score of a component (*phương án chấm*): a row without number. */
export interface Option {
  readonly label: string;
  readonly points: Points;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** An area, criterion or component of the criteria set. */
export interface Criterion {
  /** Its own number, in its bare form: `1.1.2`, `a`. */
  readonly number: string;
  /** Its number; with those above it where that alone would not tell: `II.1`. */
  readonly code: string;
  /** All codes from the area down: `II.1.a`. */
  readonly path: string;
  /** The code that should stand above it and does not. */
  readonly missingParent: string | null;
  readonly title: string;
  /** `null` where the sheet has none that can be read. */
  readonly maximum: Points | null;
  /** Position of the parent in the list; `null` for an area. */
  readonly parent: number | null;
  /** Position of the area it belongs to. */
  readonly area: number;
  readonly source: ComponentSource;
  /** The groups it applies to, as name keys; `null` for all. */
  readonly appliesTo: ReadonlySet<string> | null;
  readonly options: readonly Option[];
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Where its maximum stands: the column of the sheet, from 0. */
  readonly column: number;
}

/** A criteria set (*bộ tiêu chí*): a tree, listed from the top down. */
export interface CriteriaSet {
  readonly sheet: string;
  /** The rows it was read from, the same as its list; `null` where it was read from the columns of a matrix. */
  readonly rows: CriteriaRows | null;
  /**
   * What it was read from. Only a criteria sheet says where points come from; else each
   * unit's filled cells tell.
   */
  readonly origin: 'criteria' | 'form' | 'matrix';
  /** The total of the maxima that the sheet itself states; `null` where it states none. */
  readonly declaredTotal: Pick<Option, 'points' | 'row' | 'column'> | null;
  readonly list: readonly Criterion[];
  /** Positions of what is scored: everything without numbered rows below it. */
  readonly components: readonly number[];
  /** Positions of the areas. */
  readonly areas: readonly number[];
}

/**
 * Finds criteria by the codes that other sheets and settings use: as the criteria sheet has
 * them, or with as many of the numbers above them as it takes to tell them apart.
 * @returns a function from a code to a position of the list, `null` for none or several
 */
export function criterionFinder(set: CriteriaSet): (code: string) => number | null {
  const find = finders.get(set) ?? newFinder(set);
  finders.set(set, find);
  return find;
}

const finders = new WeakMap<CriteriaSet, (code: string) => number | null>();

function newFinder(set: CriteriaSet): (code: string) => number | null {
  const codes = new Map<string, number | null>();
  const others = new Map<string, number | null>();
  set.list.forEach(({ code }, position) => codes.set(code, codes.has(code) ? null : position));
  set.list.forEach((_, position) => {
    for (const name of names(set, position)) others.set(name, others.has(name) ? null : position);
  });
  return (code) => (codes.has(code) ? codes.get(code) : others.get(code)) ?? null;
}

/**
 * Finds the criteria of columns by their codes. Under a heading that the set has as well, a code
 * counts as one below it alone.
 * @returns a function from a column to a position of the list, `null` for none or several
 */
export function columnFinder(set: CriteriaSet): (column: Pick<CodeColumn, 'code' | 'path'>) => number | null {
  const find = criterionFinder(set);
  return ({ code, path }) => {
    const found = find(path);
    if (found !== null || path === code) return found;
    return find(path.slice(0, -code.length - 1)) === null ? find(code) : null;
  };
}

/** The number of a criterion, alone and with the numbers above that it does not go on from: a, 3.1.a, I.3.1.a. */
function names(set: CriteriaSet, position: number): string[] {
  const criterion = set.list[position];
  if (criterion === undefined) return [];
  let name = criterion.number;
  let upper = name;
  const found = [name];
  for (let at = criterion.parent; at !== null; at = set.list[at]?.parent ?? null) {
    const above = set.list[at]?.number ?? '';
    if (upper.startsWith(`${above}.`)) continue;
    name = `${above}.${name}`;
    upper = above;
    found.push(name);
  }
  return found;
}

/** The cell of the maximum of a criterion, or of the points of an option. */
export function maximumAddress({ row, column }: Pick<Criterion, 'row' | 'column'>): string {
  return cellAddress(row, column);
}

/** Whether a criterion stands under another, or is it. */
export function isBelow(set: CriteriaSet, position: number, ancestor: number): boolean {
  for (let at: number | null = position; at !== null; at = set.list[at]?.parent ?? null) if (at === ancestor) return true;
  return false;
}

/** The areas that results are shown for: a bare component, of a matrix that names no areas, is none. */
export function namedAreas(set: CriteriaSet): number[] {
  return set.areas.filter((position) => set.origin === 'criteria' || !set.components.includes(position));
}

/**
 * Whether a component applies to the units of a group.
 * @param group the group's name key
 */
export function appliesToGroup(set: CriteriaSet, position: number, group: string): boolean {
  for (let at: number | null = position; at !== null; at = set.list[at]?.parent ?? null) {
    const appliesTo = set.list[at]?.appliesTo;
    if (appliesTo && !appliesTo.has(group)) return false;
  }
  return true;
}
