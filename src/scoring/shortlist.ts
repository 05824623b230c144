import { cutAt } from './cut';
import { runsOf } from './places';
import type { Points } from './points';

export interface Nominee {
  /** `null`: there is none, so it cannot be placed. */
  readonly index: Points | null;
  readonly group: string;
}

/** `tiedAtCut`: as many as are tied do not fit; the council decides, nobody is chosen here. */
export const SHORTLIST_STATES = ['within', 'tiedAtCut', 'noIndex'] as const;
export type ShortlistState = (typeof SHORTLIST_STATES)[number];

export interface ShortlistPlace {
  /** Position in the list of nominees, from 0. */
  readonly position: number;
  /** Competition rank in its group; `null` without an index. */
  readonly rank: number | null;
  readonly state: ShortlistState;
}

/**
 * The shortlist (*danh sách đề nghị*): the best of each group up to its quota, and those that are
 * tied at the cut. Nominees without an index close the list of their group.
 * @param quotaOf how many of a group may be on the list, a whole number from 0
 * @returns groups in order of first appearance, in each the best first; equals in their own order
 * @example
 * shortlist(nomineesWith90And80And80, () => 2).map(({ state }) => state) // ['within', 'tiedAtCut', 'tiedAtCut']
 */
export function shortlist(nominees: readonly Nominee[], quotaOf: (group: string) => number): ShortlistPlace[] {
  const groups = new Map<string, Placed[]>();
  nominees.forEach(({ index, group }, position) => {
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [{ index, position }]);
    else members.push({ index, position });
  });
  return [...groups].flatMap(([group, members]) => listOf(members, quotaOf(group)));
}

interface Placed {
  readonly index: Points | null;
  readonly position: number;
}

interface Indexed extends Placed {
  readonly index: Points;
}

function listOf(members: readonly Placed[], quota: number): ShortlistPlace[] {
  const byIndex = (a: Indexed, b: Indexed): number => b.index - a.index;
  const indexed = members.filter((member): member is Indexed => member.index !== null).sort(byIndex);
  const { within, tied } = cutAt(indexed, byIndex, quota);
  const places: ShortlistPlace[] = [];
  let rank = 1;
  for (const equals of runsOf([...within, ...tied], byIndex)) {
    for (const { position } of equals) places.push({ position, rank, state: rank <= within.length ? 'within' : 'tiedAtCut' });
    rank += equals.length;
  }
  const without = members.filter(({ index }) => index === null);
  return [...places, ...without.map(({ position }) => ({ position, rank: null, state: 'noIndex' as const }))];
}
