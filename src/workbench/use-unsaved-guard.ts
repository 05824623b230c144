import { useEffect } from 'react';
import { useWorkbenchState } from './use-workbench';

/** The browser asks before the page is left while changes are unsaved. */
export function useUnsavedGuard(): void {
  const unsaved = useWorkbenchState((state) => state.unsaved);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => { window.removeEventListener('beforeunload', ask); };
  }, [unsaved]);
}
