/** The height of the row with the column letters, in pixels. */
export const HEAD_HEIGHT = 22;
const DIGIT_PIXELS = 8;

/** The elements that hold the rows: the letters and the frozen rows stay in sight while scrolling. */
export interface Frame {
  /** Scrolls; the grid for assistive technology. */
  readonly viewport: HTMLElement;
  readonly canvas: HTMLElement;
  readonly heads: HTMLElement;
  readonly frozen: HTMLElement;
  readonly body: HTMLElement;
}

export function makeFrame(): Frame {
  const viewport = element('sheet', 'grid');
  const canvas = element('sheet-canvas', 'presentation');
  const heads = element('sheet-heads', 'rowgroup');
  const frozen = element('sheet-frozen', 'rowgroup');
  const body = element('sheet-body', 'rowgroup');
  viewport.setAttribute('aria-multiselectable', 'true');
  canvas.append(heads, frozen, body);
  viewport.append(canvas);
  return { viewport, canvas, heads, frozen, body };
}

/** The width of the column with the row numbers, in pixels. */
export function headWidth(lastRow: number): number {
  return Math.max(String(lastRow + 1).length, 3) * DIGIT_PIXELS + 12;
}

function element(className: string, role: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.setAttribute('role', role);
  return made;
}
