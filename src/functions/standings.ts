import type { Points } from '../scoring/points';
import type { Ties } from '../scoring/rank';
import { nameKey } from '../scoring/unit-name';
import { Cells, isGiven } from './cells';

/** The ranks that a group's values have, by both ways to rank ties. */
export type Standings = ReadonlyMap<Points, Readonly<Record<Ties, number>>>;

type ByGroup = ReadonlyMap<string, Standings>;

const NO_GROUPS = {};
const NOBODY: Standings = new Map();
const known = new WeakMap<object, WeakMap<object, ByGroup>>();

/**
 * The ranks of all values of one group. A column of formulas asks for the same values again and
 * again: they are sorted once for the same arguments.
 * @throws ArgumentError for values that cannot be read
 */
export function standingsOf(values: unknown[][], groups: unknown[][] | undefined, group: string): Standings {
  const byGroups = known.get(values) ?? new WeakMap<object, ByGroup>();
  known.set(values, byGroups);
  const standings = byGroups.get(groups ?? NO_GROUPS) ?? sorted(values, groups);
  byGroups.set(groups ?? NO_GROUPS, standings);
  return standings.get(nameKey(group)) ?? NOBODY;
}

function sorted(values: unknown[][], groups: unknown[][] | undefined): ByGroup {
  const list = new Cells('values', values);
  const groupList = Cells.optional('groups', groups);
  groupList?.requireShapeOf(list);
  const byGroup = new Map<string, Points[]>();
  for (let position = 0; position < list.length; position += 1) {
    const value = list.number(position);
    if (!isGiven(value)) continue;
    const key = nameKey(groupList?.text(position) ?? '');
    const members = byGroup.get(key) ?? [];
    byGroup.set(key, members);
    members.push(value);
  }
  return new Map([...byGroup].map(([key, members]) => [key, ranked(members.sort((a, b) => b - a))]));
}

function ranked(members: readonly Points[]): Standings {
  const ranks = new Map<Points, Record<Ties, number>>();
  members.forEach((value, before) => {
    if (!ranks.has(value)) ranks.set(value, { competition: before + 1, dense: ranks.size + 1 });
  });
  return ranks;
}
