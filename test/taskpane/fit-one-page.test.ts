/** @jest-environment jsdom */
import { fitOnePage } from '../../src/taskpane/compare/fit-one-page';

/** An element that is so many pixels long a point of type, and shorter where titles are cut. */
function element(long: number, cut: number): HTMLElement {
  const made = document.createElement('article');
  const length = (): number => parseFloat(made.style.fontSize) * (made.classList.contains('cchc-printout-cut') ? cut : long);
  Object.defineProperty(made, 'scrollHeight', { get: length });
  return made;
}

// A page is 1,009 pixels high.
test.each([
  ['short: in the largest type', 50, 50, '10.5pt', false],
  ['in smaller type, whole', 105, 80, '9.5pt', false],
  ['titles are cut before type gets small', 140, 105, '9.5pt', true],
  ['down to the smallest', 200, 143, '7pt', true],
  ['too long for any: readable, on further pages', 400, 300, '10.5pt', false],
])('%s', (_, long, cut, size, isCut) => {
  const made = element(long, cut);
  fitOnePage(made);
  expect([made.style.fontSize, made.classList.contains('cchc-printout-cut')]).toEqual([size, isCut]);
});
