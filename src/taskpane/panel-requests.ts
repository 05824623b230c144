import { getLanguage } from './shared/language';
import { undoLastWrite } from './shared/undo-action';
import { runComparison } from './compare/compare-action';
import { runScoring } from './score/score-action';
import { runShortlist } from './shortlist/shortlist-action';
import { runValidation } from './validate/validate-action';
import type { StepId } from './shared/panel-state';
import type { PanelStore } from './shared/panel-store';

/** What can be asked of the panel from outside: one of its steps, or to take back what was last written. */
export type PanelRequest = StepId | 'undo';

/** Requests made outside the panel, such as by a button of Excel's ribbon. */
export interface PanelRequests {
  /** Makes a request; before anybody listens, the last one made waits. */
  readonly request: (request: PanelRequest) => void;
  /** Returns what ends the listening. */
  readonly listen: (listener: (request: PanelRequest) => void) => () => void;
}

export function createPanelRequests(): PanelRequests {
  let waiting: PanelRequest | null = null;
  let current: ((request: PanelRequest) => void) | null = null;
  return {
    request(request) {
      if (current === null) waiting = request;
      else current(request);
    },
    listen(listener) {
      current = listener;
      if (waiting !== null) listener(waiting);
      waiting = null;
      return () => {
        current = null;
      };
    },
  };
}

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
