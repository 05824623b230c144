import type { Nominee, Shortlist } from '../../scoring/award';

/** The nominees on whom the council has yet to decide. */
export function tiedOf({ cut }: Shortlist): readonly Nominee[] {
  return cut !== null && cut.decision === null ? cut.tied : [];
}

/** How many cuts wait for the council. */
export function openCuts(lists: readonly Shortlist[]): number {
  return lists.filter((list) => tiedOf(list).length > 0).length;
}

/** Places that nobody has and nobody is waiting for at a tie. */
export function placesLeft(list: Shortlist): number {
  return tiedOf(list).length > 0 ? 0 : Math.max(0, list.quota - list.entries.length);
}
