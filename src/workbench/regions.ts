const MARK = 'data-region';
const TAKES_KEYBOARD = 'button:not([disabled]), [tabindex="0"], input, textarea, a[href]';

/** For the parts of the page between which F6 moves the keyboard. */
export const REGION = { [MARK]: '' } as const;

/** Moves the keyboard to the next part of the page, or to the one before. */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll(`[${MARK}]`)];
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const from = current < 0 && step < 0 ? 0 : current;
    const region = regions[(from + step * tried + regions.length * tried) % regions.length];
    if (region && focusFirst(region)) return;
  }
}

function focusFirst(region: Element): boolean {
  for (const element of region.querySelectorAll(TAKES_KEYBOARD)) {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || !element.checkVisibility()) continue;
    element.focus();
    return true;
  }
  return false;
}
