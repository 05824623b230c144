/** Widths of the bold letters of Times New Roman, in thousandths of the size. */
const CAPITALS = [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667];
const SMALL = [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444];
const DIGIT = 500;
const HYPHEN = 333;
const OTHER = 250; // space, stops
const A = 65;
const SMALL_A = 97;

/**
 * How wide a line of bold Times New Roman is, for rules that are to be as long as their text.
 * Accents add nothing.
 * @param size in half-points
 * @returns twips
 * @example boldWidth('VIỆT NAM', 24) // 1208
 */
export function boldWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const thousandths = Array.from(letters, widthOf).reduce((sum, width) => sum + width, 0);
  return Math.round((thousandths * size * 10) / 1000);
}

function widthOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter === '-') return HYPHEN;
  if (/\d/.test(letter)) return DIGIT;
  return CAPITALS[code - A] ?? SMALL[code - SMALL_A] ?? OTHER;
}
