import { getLanguage } from './shared/language';
import { runScoring } from './score/score-action';
import { runValidation } from './validate/validate-action';
import type { StepId } from './shared/panel-state';
import type { PanelStore } from './shared/panel-store';

/** Steps that are asked for from outside the panel, such as by a button of Excel's ribbon. */
export interface StepRequests {
  /** Asks for a step; before anybody listens, the last one asked for waits. */
  readonly request: (step: StepId) => void;
  /** Returns what ends the listening. */
  readonly listen: (listener: (step: StepId) => void) => () => void;
}

export function createStepRequests(): StepRequests {
  let waiting: StepId | null = null;
  let current: ((step: StepId) => void) | null = null;
  return {
    request(step) {
      if (current === null) waiting = step;
      else current(step);
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

/** Shows a step and starts it; does nothing while other work is under way. */
export async function runStep(store: PanelStore, step: StepId): Promise<void> {
  if (store.getState().job !== null) return;
  store.update({ step });
  await (step === 'validate' ? runValidation(store) : runScoring(store, getLanguage()));
}
