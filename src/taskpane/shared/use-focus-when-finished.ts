import { useEffect, useRef } from 'react';
import { usePanelState } from './panel-context';
import type { RefObject } from 'react';

/**
 * Moves the keyboard to a result's heading whenever a job has been finished. For the screen as
 * a whole, as the heading of a first result is not there before.
 */
export function useFocusWhenFinished(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const finished = usePanelState((state) => state.finished);
  const seen = useRef(finished);
  useEffect(() => {
    // On the way back to a step nothing has been finished: the keyboard stays where it is.
    if (finished !== seen.current) heading.current?.focus();
    seen.current = finished;
  }, [finished]);
  return heading;
}
