import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/** What makes an element one of those that the arrow keys move among. */
export interface RovingStop {
  readonly 'data-roving': '';
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

/** One stop for Tab in a list of many; the arrow keys move within it, Home and End to its ends. */
export interface Roving {
  /** Position of the item that Tab comes to. */
  readonly current: number;
  /** For the item at a position. */
  readonly stop: (position: number) => RovingStop;
  /** For what holds the items. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * @param holder what holds the items
 * @param count how many items there are
 */
export function useRoving(holder: RefObject<HTMLElement | null>, count: number): Roving {
  const [position, setPosition] = useState(0);
  const current = Math.min(position, Math.max(0, count - 1));
  return {
    current,
    stop: (at) => ({
      'data-roving': '',
      tabIndex: at === current ? 0 : -1,
      onFocus: () => {
        setPosition(at);
      },
    }),
    onKeyDown(event) {
      const items = [...(holder.current?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])];
      const at = items.findIndex((item) => item === event.target);
      const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
      const next = items[steps[event.key] ?? -1];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      next.focus();
    },
  };
}
