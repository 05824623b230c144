import { useEffect } from 'react';
import { useTexts } from '../taskpane/shared/language';
import { focusNextRegion } from './regions';
import { saveWorkbook } from './save';
import { useWorkbench } from './use-workbench';

/** Keys that mean the same wherever one is on the page: Ctrl+S saves, F6 goes to its next part. */
export function usePageKeys(): void {
  const store = useWorkbench();
  const { savedMark } = useTexts().workbench;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault();
        saveWorkbook(store, savedMark);
      } else if (event.key === 'F6') {
        event.preventDefault();
        focusNextRegion(event.shiftKey ? -1 : 1);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => { window.removeEventListener('keydown', onKey); };
  }, [store, savedMark]);
}
