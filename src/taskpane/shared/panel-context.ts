import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PanelState } from './panel-state';
import type { PanelStore } from './panel-store';

export const PanelContext = createContext<PanelStore | null>(null);

/** The store of the workbook at hand. */
export function usePanelStore(): PanelStore {
  const store = useContext(PanelContext);
  if (store === null) throw new Error('PanelContext is missing around this component');
  return store;
}

/** A part of the panel's state; the component draws again when that part changes. */
export function usePanelState<T>(select: (state: PanelState) => T): T {
  const store = usePanelStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
