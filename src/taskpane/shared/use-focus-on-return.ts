import { useLayoutEffect, useRef } from 'react';

/**
 * Brings the keyboard back to where a page in the place of the result was opened from.
 * @param away that page is shown
 */
export function useFocusOnReturn(away: boolean): void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (away) {
      opener.current = document.activeElement;
      return;
    }
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [away]);
}
