import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Moves the keyboard to an element when there is a new result, and leaves it alone when the
 * result was there before, such as on the way back to a step.
 */
export function useFocusOnNew(result: object | null): RefObject<HTMLHeadingElement | null> {
  const element = useRef<HTMLHeadingElement>(null);
  const seen = useRef(result);
  useEffect(() => {
    if (result !== null && result !== seen.current) element.current?.focus();
    seen.current = result;
  }, [result]);
  return element;
}
