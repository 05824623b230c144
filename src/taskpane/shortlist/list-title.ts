import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { Dictionary, Language } from '../../locales/language';
import type { Shortlist } from '../../scoring/award';

/**
 * What a list is called.
 * @example listTitle(list, texts) // 'Cờ thi đua – Tập thể, Sở, ban, ngành'
 */
export function listTitle({ award, recipients, group }: Shortlist, { shortlist, awards }: Dictionary): string {
  return fill(shortlist.lists.title, {
    award: award.name,
    recipients: awards.recipients[recipients],
    group: group === '' ? awards.allGroups : group,
  });
}

/** @example countedTitle(list, texts, 'vi') // 'Cờ thi đua – Tập thể, Sở, ban, ngành (1/1)' */
export function countedTitle(list: Shortlist, texts: Dictionary, language: Language): string {
  return fill(texts.shortlist.lists.count, {
    title: listTitle(list, texts),
    entries: integerText(list.entries.length, language),
    quota: integerText(list.quota, language),
  });
}
