import { countText, integerText, joinText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { commonStatus } from '../shared/step-status';
import { isStale } from './shortlist-action';
import { openCuts, placesLeft } from './list-counts';
import type { ShortlistOutcome } from '../../council/shortlist';
import type { Delivered } from '../../workbook/delivery';
import type { Dictionary, Language } from '../../locales/language';
import type { PanelState, ShortlistDeed } from '../shared/panel-state';
import type { StepStatus } from '../shared/step-status';

export function shortlistStatus(state: PanelState, texts: Dictionary, language: Language): StepStatus {
  const { shortlisting } = state;
  const taken = shortlisting && { stale: isStale(state) };
  const common = commonStatus('shortlist', taken, state, texts);
  if (common !== null || shortlisting === null) return common ?? { look: 'todo', text: '' };
  const { shortlists } = shortlisting.outcome;
  if (shortlists.length === 0) return { look: 'done', text: texts.shortlist.noQuotas };
  const open = openCuts(shortlists);
  if (open > 0) return { look: 'attention', text: countText(texts.shortlist.open, open, language) };
  return { look: 'done', text: texts.shortlist.drawn };
}

/** The outcome in a sentence, such as "12 tập thể, cá nhân trong danh sách đề nghị". */
export function headline({ shortlists }: ShortlistOutcome, texts: Dictionary, language: Language): string {
  if (shortlists.length === 0) return texts.shortlist.noLists;
  const entries = shortlists.reduce((sum, list) => sum + list.entries.length, 0);
  return countText(texts.shortlist.headline, entries, language);
}

/** What is still open, such as "1 mức cắt chờ Hội đồng quyết định; còn 2 chỉ tiêu chưa có ai". */
export function openText({ shortlists }: ShortlistOutcome, texts: Dictionary, language: Language): string {
  const open = openCuts(shortlists);
  const left = shortlists.reduce((sum, list) => sum + placesLeft(list), 0);
  const first = open > 0 ? countText(texts.shortlist.open, open, language) : texts.shortlist.allDecided;
  return left === 0 ? first : `${first.replace(/\.$/, '')}; ${countText(texts.shortlist.unfilled, left, language)}.`;
}

export function deedText(deed: ShortlistDeed, texts: Dictionary, language: Language): string {
  const { deeds } = texts.shortlist;
  switch (deed.deed) {
    case 'decided':
      return fill(deeds.decided, { award: deed.award });
    case 'movedIn':
    case 'movedOut':
    case 'takenBack':
      return fill(deeds[deed.deed], { nominee: deed.nominee });
    case 'saved': {
      const parts = deed.delivered.map((one) => deliveredText(one, texts, language));
      if (deed.entry !== null) parts.push(fill(deeds.entered, { n: integerText(deed.entry, language) }));
      return parts.join(' ');
    }
    case 'copied':
      return fill(deeds.copied, { paper: deed.paper });
    case 'copyRefused':
      return deeds.copyRefused;
  }
}

/** What became of files that were to be saved. */
function deliveredText(delivered: Delivered, { shortlist: { deeds } }: Dictionary, language: Language): string {
  switch (delivered.way) {
    case 'download': {
      const forms = delivered.count === 1 ? deeds.download.one : deeds.download.other;
      return fill(forms, { n: integerText(delivered.count, language), file: delivered.file });
    }
    case 'newWorkbook':
    case 'none':
      return fill(deeds[delivered.way], { names: joinText(delivered.names, language) });
  }
}
