import { format } from 'numfmt';

/** The width of text in pixels, in a font as CSS writes it. */
export type Measure = (text: string, font: string) => number;

/** So many widths are remembered; more than a screen needs. */
const REMEMBERED = 20_000;

/** Measures on a canvas that is never shown. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? 0;
    context.font = font;
    const { width } = context.measureText(text);
    if (widths.size >= REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}

/**
 * A number that fits its column, because half a number is another number: decimals of the
 * General format go first, then `###` stands for it.
 * @example fittedNumber('82,4666666667', 82.4666666667, 'General', 40, '13px Arial', measure) // '82,47'
 */
export function fittedNumber(
  shown: string,
  value: number,
  numberFormat: string,
  room: number,
  font: string,
  measure: Measure,
): string {
  if (fits(shown, room, font, measure)) return shown;
  const decimals = shown.split(',')[1]?.length ?? 0;
  if (numberFormat === 'General' && /^-?\d+,\d+$/.test(shown)) {
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = format(kept > 0 ? `0.${'#'.repeat(kept)}` : '0', value, { locale: 'vi' }).replace(/,$/, '');
      if (fits(shorter, room, font, measure)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#', font))));
}

const NARROW_SIGNS = /^[\d.,-]*$/;

/** No digit is wider than 0, and the signs of plain numbers are narrower: most need no measuring. */
function fits(text: string, room: number, font: string, measure: Measure): boolean {
  if (NARROW_SIGNS.test(text) && text.length * measure('0', font) <= room) return true;
  return measure(text, font) <= room;
}
