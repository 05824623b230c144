import { countText } from '../locales/numbers';
import { fill } from '../locales/template';
import { comparisonDeedText, headline as compareHeadline } from './compare/compare-status';
import { headline as scoreHeadline } from './score/score-status';
import { deedText as shortlistDeedText, headline as shortlistHeadline } from './shortlist/shortlist-status';
import { writtenCells } from './shared/preview/written-cells';
import { deedText, headline as validateHeadline } from './validate/validate-status';
import { useLanguage, useTexts } from './shared/language';
import { usePanelState } from './shared/panel-context';
import { problemText } from './shared/problem-bar';
import { silenceText } from './shared/silence-bar';
import { useVisuallyHidden } from './shared/visually-hidden';
import type { ReactNode } from 'react';
import type { Dictionary, Language } from '../locales/language';
import type { Job, PanelState } from './shared/panel-state';

/** Says progress, ends and problems to those who cannot see them. */
export function Announcer(): ReactNode {
  const { hidden } = useVisuallyHidden();
  const texts = useTexts();
  const language = useLanguage();
  const state = usePanelState((whole) => whole);
  const said = state.job === null ? noticeText(state, texts, language) : progressText(state.job, texts);
  return (
    <div className={hidden}>
      <div role="status">{said}</div>
      <div role="alert">{state.problem && problemText(state.problem, texts, language)}</div>
    </div>
  );
}

/** In quarters: every per cent would drown out everything else. */
function progressText(job: Job, texts: Dictionary): string {
  if (job.giveUp !== null) return silenceText(job, texts);
  const { phase, done, total } = job;
  const quarters = total > 0 ? Math.floor((done / total) * 4) : 0;
  const name = texts.panel.phases[phase];
  return quarters === 0 ? name : fill(texts.panel.percentDone, { phase: name, percent: String(quarters * 25) });
}

function noticeText(state: PanelState, texts: Dictionary, language: Language): string {
  const { notice, validation, listing, scoring, comparison, shortlisting, awardLists, step } = state;
  if (notice === 'undone') return texts.panel.undone;
  if (notice === 'validated' && validation) {
    const done = validation.deed === null ? '' : `${deedText(validation.deed, texts, language)} `;
    return done + validateHeadline(validation.outcome.findings, texts, language);
  }
  if (notice === 'scored' && scoring) return scoreHeadline(scoring.outcome.units, texts, language);
  if (notice === 'compared' && comparison) {
    const done = comparison.deed === null ? '' : `${comparisonDeedText(comparison.deed, texts, language)} `;
    return done + compareHeadline(comparison.outcome, texts, language);
  }
  if (shortlisting && (notice === 'shortlisted' || notice === 'done')) {
    const done = shortlisting.deed === null ? '' : shortlistDeedText(shortlisting.deed, texts, language);
    return notice === 'done' ? done : `${done} ${shortlistHeadline(shortlisting.outcome, texts, language)}`.trim();
  }
  const written = { validate: listing, score: scoring, compare: comparison, shortlist: awardLists }[step];
  if (notice === 'written' && written) {
    return countText(texts.score.preview.done, writtenCells(written.outcome), language);
  }
  return '';
}
