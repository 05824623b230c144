import type { Candidate } from './candidate';
import { cutAt } from './cut';
import type { DrawnList, Settlement } from './draw-round';
import type { Placed } from './settle-tie';
import { compareStanding, sortedByStanding, standing } from './standing';

/**
 * Gives places that groups could not fill to those next in order in other groups of the same
 * award, by index. Equals for whom there are too few get none. Quotas move with the places.
 * @param lists the lists of one award and one kind of recipients
 */
export function reallocate(lists: readonly DrawnList[], settlement: Settlement): readonly DrawnList[] {
  const givers = lists.filter((list) => leftOver(list) > 0);
  const places = givers.reduce((sum, list) => sum + leftOver(list), 0);
  const taken = nextInOrder(lists, settlement, places);
  const from = givers.map(({ round }) => round.group).join('; ');
  let given = taken.size;
  return lists.map((list) => {
    const gives = Math.min(given, leftOver(list));
    given -= gives;
    const added = list.below.filter((candidate) => taken.get(candidate) === list);
    const { name } = list.round.award;
    for (const { key } of added) settlement.awarded.set(key, name);
    return {
      ...list,
      quota: list.quota - gives + added.length,
      entries: [...list.entries, ...added.map((candidate): Placed => ({ candidate, why: { why: 'reallocated', from } }))],
      below: list.below.filter((candidate) => !added.includes(candidate)),
    };
  });
}

/** Places that nobody has and nobody is waiting for at a tie. */
export function leftOver({ quota, entries, open }: DrawnList): number {
  return open.length > 0 ? 0 : Math.max(0, quota - entries.length);
}

/**
 * Who gets the places, and from which list. Lists with a tie are left out: who comes after it
 * must not overtake those whom the council dropped.
 */
function nextInOrder(lists: readonly DrawnList[], { awarded, tiedAt }: Settlement, places: number): ReadonlyMap<Candidate, DrawnList> {
  const waiting = new Map<Candidate, DrawnList>();
  for (const list of lists) {
    if (list.cut !== null) continue;
    for (const candidate of list.below) {
      const free = !awarded.has(candidate.key) && !tiedAt.has(candidate.key) && !waiting.has(candidate);
      if (free && standing('index', candidate) !== null) waiting.set(candidate, list);
    }
  }
  const { within } = cutAt(sortedByStanding('index', [...waiting.keys()]), (a, b) => compareStanding('index', a, b), places);
  const chosen = new Set(within);
  return new Map([...waiting].filter(([candidate]) => chosen.has(candidate)));
}
