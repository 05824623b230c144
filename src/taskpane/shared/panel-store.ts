import { overtaken } from './outdated';
import type { PanelState } from './panel-state';
import type { Delivery } from '../../workbook/delivery';
import type { Workbook } from '../../workbook/workbook';

/** What the panel knows of one workbook. Screens read it, actions update it. */
export interface PanelStore {
  readonly workbook: Workbook;
  /** How files reach the user. */
  readonly delivery: Delivery;
  readonly getState: () => PanelState;
  readonly update: (change: Partial<PanelState>) => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Follows changes by others; returns what ends it, and stops the work under way. */
  readonly connect: () => () => void;
}

export function createPanelStore(workbook: Workbook, delivery: Delivery): PanelStore {
  const listeners = new Set<() => void>();
  let state = initialState(workbook);

  const update = (change: Partial<PanelState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  return {
    workbook,
    delivery,
    getState: () => state,
    update,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect() {
      const disconnect = workbook.onChange(() => {
        update(changedByOthers(state, workbook));
      });
      return () => {
        disconnect();
        state.job?.stop?.();
      };
    },
  };
}

function initialState(workbook: Workbook): PanelState {
  return {
    step: 'validate',
    job: null,
    problem: null,
    notice: null,
    validation: null,
    listing: null,
    scoring: null,
    comparison: null,
    shortlisting: null,
    awardLists: null,
    undoable: workbook.undoable,
    finished: 0,
    changes: 0,
  };
}

/** Results are marked out of date; nothing is computed unasked. */
function changedByOthers(state: PanelState, workbook: Workbook): Partial<PanelState> {
  return {
    changes: state.changes + 1,
    undoable: workbook.undoable,
    ...overtaken(state),
  };
}
