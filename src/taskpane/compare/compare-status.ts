import { countText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { commonStatus } from '../shared/step-status';
import { writtenCells } from '../shared/preview/written-cells';
import type { CompareOutcome } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { ComparisonDeed, PanelState } from '../shared/panel-state';
import type { StepStatus } from '../shared/step-status';

export function compareStatus(state: PanelState, texts: Dictionary): StepStatus {
  const { comparison } = state;
  const common = commonStatus('compare', comparison, state, texts);
  if (common !== null || comparison === null) return common ?? { look: 'todo', text: '' };
  const { commitments, proposals } = comparison.outcome;
  if (commitments.length + proposals.length === 0) return { look: 'done', text: texts.compare.noCommitments };
  if (comparison.written) return { look: 'done', text: texts.compare.written };
  if (writtenCells(comparison.outcome) === 0) return { look: 'done', text: texts.compare.upToDate };
  return { look: 'ready', text: texts.compare.compared };
}

/** The outcome in a sentence, such as "12 trên 15 cam kết đạt hoặc vượt". */
export function headline({ commitments, proposals, tally }: CompareOutcome, texts: Dictionary, language: Language): string {
  if (commitments.length === 0) return proposals.length > 0 ? texts.compare.onlyProposed : texts.compare.noCommitments;
  const { met, exceeded } = tally.counts;
  const counts = { met: integerText(met + exceeded, language), n: integerText(tally.all, language) };
  return fill(tally.all === 1 ? texts.compare.headline.one : texts.compare.headline.other, counts);
}

export function comparisonDeedText({ deed, count }: ComparisonDeed, texts: Dictionary, language: Language): string {
  const forms = deed === 'confirmed' ? texts.compare.proposals.confirmed : texts.compare.seals.sealed;
  return countText(forms, count, language);
}
