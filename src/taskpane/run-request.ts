import { getLanguage } from './shared/language';
import { undoLastWrite } from './shared/undo-action';
import { runComparison } from './compare/compare-action';
import { runScoring } from './score/score-action';
import { runShortlist } from './shortlist/shortlist-action';
import { runValidation } from './validate/validate-action';
import type { PanelRequest } from './panel-requests';
import type { StepId } from './shared/panel-state';
import type { PanelStore } from './shared/panel-store';

/** Does what was requested, as if it were chosen in the panel; nothing while other work is under way. */
export async function runRequest(store: PanelStore, request: PanelRequest): Promise<void> {
  if (store.getState().job !== null) return;
  if (request === 'undo') return undoLastWrite(store);
  store.update({ step: request });
  await RUNS[request](store);
}

const RUNS: Readonly<Record<StepId, (store: PanelStore) => Promise<void>>> = {
  validate: runValidation,
  score: (store) => runScoring(store, getLanguage()),
  compare: (store) => runComparison(store, getLanguage()),
  shortlist: runShortlist,
};
