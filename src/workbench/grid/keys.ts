import type { Direction } from './selection';

/** What a key means in the grid while no cell is edited. */
export type KeyCommand =
  | { readonly kind: 'step' | 'edge'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  | { readonly kind: 'selectAll' | 'edit' | 'type' | 'clear' | 'undo' };

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right',
};

/**
 * The command of a key press; `null` leaves it to the page.
 * @example keyCommand({ key: 'F2', … }) // { kind: 'edit' }
 */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const { key, shiftKey: extend } = press;
  const control = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const direction = ARROWS[key];
  if (direction) return { kind: control ? 'edge' : 'step', direction, extend };
  if (control) return controlled(key.toLowerCase(), extend);
  switch (key) {
    case 'Enter': return { kind: 'step', direction: extend ? 'up' : 'down', extend: false };
    case 'Tab': return { kind: 'step', direction: extend ? 'left' : 'right', extend: false };
    case 'PageUp': return { kind: 'page', direction: 'up', extend };
    case 'PageDown': return { kind: 'page', direction: 'down', extend };
    case 'Home': return { kind: 'rowStart', extend };
    case 'F2': return { kind: 'edit' };
    case 'Delete': case 'Backspace': return { kind: 'clear' };
    default: return [...key].length === 1 && !press.isComposing ? { kind: 'type' } : null;
  }
}

function controlled(key: string, extend: boolean): KeyCommand | null {
  switch (key) {
    case 'home': return { kind: 'sheetStart', extend };
    case 'end': return { kind: 'sheetEnd', extend };
    case 'a': return { kind: 'selectAll' };
    case 'z': return extend ? null : { kind: 'undo' };
    default: return null;
  }
}
