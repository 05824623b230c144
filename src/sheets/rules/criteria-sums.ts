import { largestOf, sumPoints, ZERO, type Points } from '../../scoring/points';
import { readPoints } from '../cell';
import { Report } from '../report';
import type { CriteriaSet, Criterion } from '../criteria-set';
import { strayRows } from './numbering-faults';

/** A parent whose maximum is not the sum of its children's. */
export interface WrongMaximum {
  readonly position: number;
  readonly maximum: Points;
  /** Of all children. */
  readonly sum: Points;
}

/** Children by the position of their parent, where all maxima are known. */
export function completeFamilies(set: CriteriaSet): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  set.list.forEach(({ parent }, position) => {
    if (parent === null) return;
    const siblings = children.get(parent) ?? [];
    siblings.push(position);
    children.set(parent, siblings);
  });
  const known = (position: number): boolean => typeof set.list[position]?.maximum === 'number';
  return new Map([...children].filter(([parent, below]) => known(parent) && below.every(known)));
}

/**
 * The parents whose maxima are wrong. Where children apply to some groups only, the sum must
 * hold for all of them together or for the children of one group. A parent that agrees with
 * what its children add up to below them, or with a row that lost its number, is not at fault.
 */
export function wrongMaxima(set: CriteriaSet): WrongMaximum[] {
  const families = completeFamilies(set);
  const own = (position: number): Points => set.list[position]?.maximum ?? ZERO;
  const wrong = new Map<number, Points>();
  for (const [parent, below] of families) {
    if (!sums(set, below, own).includes(own(parent))) wrong.set(parent, sumPoints(below.map(own)));
  }
  const fromBelow = (position: number): Points => wrong.get(position) ?? own(position);
  return [...wrong].flatMap(([position, sum]) => {
    const below = families.get(position) ?? [];
    const explained = [...sums(set, below, fromBelow), ...sumsWithStrays(set, position, below)].includes(own(position));
    return explained ? [] : [{ position, maximum: own(position), sum }];
  });
}

/** The sums that count: of all children, and of those that apply to each group. */
function sums(set: CriteriaSet, below: readonly number[], maximum: (position: number) => Points): Points[] {
  const groupsOf = (position: number): Criterion['appliesTo'] => set.list[position]?.appliesTo ?? null;
  const groups = new Set(below.flatMap((position) => [...(groupsOf(position) ?? [])]));
  const sumFor = (group: string): Points =>
    sumPoints(below.filter((position) => groupsOf(position)?.has(group) ?? true).map(maximum));
  return [sumPoints(below.map(maximum)), ...[...groups].map(sumFor)];
}

/** What the sums may come to once rows with a wrong number are left out, or counted in. */
function sumsWithStrays(set: CriteriaSet, parent: number, below: readonly number[]): Points[] {
  if (set.rows === null) return [];
  const { numbered, unreadable } = strayRows(set.rows, parent);
  const { sheet, head } = set.rows.table;
  const own = (position: number): Points => set.list[position]?.maximum ?? ZERO;
  const largest = largestOf(set.list.length + set.rows.unreadable.length);
  const unread = unreadable.flatMap(({ row }) => {
    const cell = readPoints(new Report(), sheet, row, head.columns.get('maximum') ?? 0, largest);
    return cell.state === 'given' ? [cell.points] : [];
  });
  const without = sumPoints(below.filter((position) => !numbered.includes(position)).map(own));
  return [without, sumPoints([without, ...numbered.map(own), ...unread])];
}
