import { countText } from '../../locales/numbers';
import { commonStatus } from '../shared/step-status';
import { writtenCells } from '../shared/preview/written-cells';
import type { UnitResult } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { PanelState } from '../shared/panel-state';
import type { StepStatus } from '../shared/step-status';

export function scoreStatus(state: PanelState, texts: Dictionary): StepStatus {
  const { scoring } = state;
  const common = commonStatus('score', scoring, state, texts);
  if (common !== null || scoring === null) return common ?? { look: 'todo', text: '' };
  if (scoring.written) return { look: 'done', text: texts.score.written };
  if (writtenCells(scoring.outcome) === 0) return { look: 'done', text: texts.score.upToDate };
  return { look: 'ready', text: texts.score.computed };
}

/** The outcome in a sentence, such as "Đã xếp hạng 25 đơn vị". */
export function headline(units: readonly UnitResult[], texts: Dictionary, language: Language): string {
  return countText(texts.score.headline, countRanked(units), language);
}

export function countRanked(units: readonly UnitResult[]): number {
  return units.filter((unit) => unit.rank !== null).length;
}
