import { format } from 'numfmt';

/** The width of text in pixels, in a font as CSS writes it. */
export type Measure = (text: string, font: string) => number;

/** Measures on a canvas that is never shown. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return 0;
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
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
  if (measure(shown, font) <= room) return shown;
  const decimals = shown.split(',')[1]?.length ?? 0;
  if (numberFormat === 'General' && /^-?\d+,\d+$/.test(shown)) {
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = format(kept > 0 ? `0.${'#'.repeat(kept)}` : '0', value, { locale: 'vi' }).replace(/,$/, '');
      if (measure(shorter, font) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#', font))));
}
