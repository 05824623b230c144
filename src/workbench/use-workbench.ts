import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WorkbenchState } from './workbench-state';
import { WorkbenchStore } from './workbench-store';

export const WorkbenchContext = createContext(new WorkbenchStore());

export function useWorkbench(): WorkbenchStore {
  return useContext(WorkbenchContext);
}

/** A part of the page's state; the component draws again when that part changes. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  const store = useWorkbench();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
