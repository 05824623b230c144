import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import type { Shortlist } from '../../scoring/award';
import type { Block } from './paper';
import { atLeastTwo, paragraph } from './wording';

const texts = papers.proposal;

/** A numbered line an award: how many collectives and individuals are proposed for it. */
export function awardLines(lists: readonly Shortlist[], template = texts.award): Block[] {
  const awards = [...new Set(lists.filter(({ entries }) => entries.length > 0).map(({ award }) => award.name))];
  if (awards.length === 0) return [paragraph(texts.none)];
  return awards.map((award, at) => {
    const own = lists.filter((list) => list.award.name === award);
    return paragraph(fill(template, { n: String(at + 1), award, counts: recipientCounts(own) }));
  });
}

/** @example recipientCounts(listsOf5CollectivesAnd10Individuals) // '05 tập thể, 10 cá nhân' */
export function recipientCounts(lists: readonly Shortlist[]): string {
  const count = (recipients: Shortlist['recipients']): number =>
    lists.reduce((sum, list) => sum + (list.recipients === recipients ? list.entries.length : 0), 0);
  const [collectives, individuals] = [count('collective'), count('individual')];
  const parts: string[] = [];
  if (collectives > 0) parts.push(fill(texts.collectives, { n: atLeastTwo(collectives) }));
  if (individuals > 0) parts.push(fill(texts.individuals, { n: atLeastTwo(individuals) }));
  return parts.join(', ');
}
