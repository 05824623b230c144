import type { StepId } from './shared/panel-state';

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

declare global {
  interface Window {
    /** What the ribbon asks for; made by `commands.js`, which is there before the panel. */
    cchcRequests?: PanelRequests;
  }
}
