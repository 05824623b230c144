import type { Spot } from '../sheet/sheet-model';

export interface PointerTarget {
  readonly viewport: HTMLElement;
  /** The position at a point of the view; -1 over the heads. */
  hit(x: number, y: number): Spot;
  /** False when what is being edited must be mended first. */
  mayLeaveEditor(): boolean;
  pressed(spot: Spot, extend: boolean): void;
  dragged(spot: Spot): void;
  /** Pressed and let go at the same place. */
  clicked(spot: Spot): void;
  edit(): void;
}

/** At so many pixels from the edge a drag begins to scroll, and by so many at a time. */
const EDGE = 24;
const SCROLL_STEP = 30;

/** Selecting with the mouse, the pen or a finger; a finger that moves scrolls instead. */
export function bindPointer(target: PointerTarget): void {
  const { viewport } = target;
  viewport.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0 || !isOnCells(viewport, event)) return;
    if (!press(target, event)) return;
    drag(target, event);
  });
  viewport.addEventListener('click', (event) => {
    if (!isOnCells(viewport, event) || (isTouch(event) && !press(target, event))) return;
    if (event.detail === 1) target.clicked(hitBy(target, event));
  });
  viewport.addEventListener('dblclick', (event) => {
    const { row, column } = hitBy(target, event);
    if (row >= 0 && column >= 0 && isOnCells(viewport, event)) target.edit();
  });
}

function press(target: PointerTarget, event: MouseEvent): boolean {
  event.preventDefault();
  if (!target.mayLeaveEditor()) return false;
  target.pressed(hitBy(target, event), event.shiftKey);
  return true;
}

function drag(target: PointerTarget, start: PointerEvent): void {
  const { viewport } = target;
  viewport.setPointerCapture(start.pointerId);
  let last: MouseEvent = start;
  const follow = (): void => {
    target.dragged(hitBy(target, last));
  };
  const onMove = (event: PointerEvent): void => {
    last = event;
    follow();
  };
  const scrolling = setInterval(() => {
    const { left, right, top, bottom } = viewport.getBoundingClientRect();
    const across = Math.sign(Number(last.clientX > right - EDGE) - Number(last.clientX < left + EDGE));
    const down = Math.sign(Number(last.clientY > bottom - EDGE) - Number(last.clientY < top + EDGE));
    if (last === start || (across === 0 && down === 0)) return;
    viewport.scrollBy(across * SCROLL_STEP, down * SCROLL_STEP);
    follow();
  }, 50);
  const end = (): void => {
    clearInterval(scrolling);
    viewport.removeEventListener('pointermove', onMove);
  };
  viewport.addEventListener('pointermove', onMove);
  viewport.addEventListener('lostpointercapture', end, { once: true });
}

function hitBy(target: PointerTarget, event: MouseEvent): Spot {
  const { left, top } = target.viewport.getBoundingClientRect();
  return target.hit(event.clientX - left, event.clientY - top);
}

/** Not on a scroll bar. */
function isOnCells(viewport: HTMLElement, event: MouseEvent): boolean {
  const { left, top } = viewport.getBoundingClientRect();
  return event.clientX - left < viewport.clientWidth && event.clientY - top < viewport.clientHeight;
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
