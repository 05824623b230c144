/** Type in points, from what reads well down to what can just be read; titles are cut before it gets small. */
const ATTEMPTS = [
  { size: 10.5, cut: false },
  { size: 10, cut: false },
  { size: 9.5, cut: false },
  { size: 9, cut: false },
  { size: 9.5, cut: true },
  { size: 9, cut: true },
  { size: 8.5, cut: true },
  { size: 8, cut: true },
  { size: 7.5, cut: true },
  { size: 7, cut: true },
] as const;
const [LARGEST] = ATTEMPTS;

/** A4 less the margins that unit-printout.css sets, in CSS pixels, and a little for rounding. */
const PAGE_HEIGHT = ((297 - 30) / 25.4) * 96 - 4;

/**
 * Sets the largest type in which an element is no longer than a page, cutting the titles of
 * criteria where that helps. What is too long for any goes on to further pages in readable type.
 * The element is as wide as the page, on screen too.
 */
export function fitOnePage(element: HTMLElement): void {
  const tryOut = ({ size, cut }: (typeof ATTEMPTS)[number]): boolean => {
    element.style.fontSize = `${size}pt`;
    element.classList.toggle('cchc-printout-cut', cut);
    return element.scrollHeight <= PAGE_HEIGHT;
  };
  if (!ATTEMPTS.some(tryOut)) tryOut(LARGEST);
}
