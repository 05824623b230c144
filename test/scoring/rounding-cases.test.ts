import { parsePoints, points, pointsFromNumber, pointsToNumber } from '../../src/scoring/points';
import { roundPoints, roundQuotient, type Rounding } from '../../src/scoring/rounding';
import { rowsOf } from './support';

/** A decimal of any size: coefficient × 10^exponent. */
interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

function decimal(text: string): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + fraction);
  return { coefficient: sign === '-' ? -size : size, exponent: Number(exponent) - fraction.length };
}

/** The count of 10^-places that the decimal rounds to. */
function rounded({ coefficient, exponent }: Decimal, places: number, rounding: Rounding): bigint {
  const shift = exponent + places;
  if (shift >= 0) return coefficient * 10n ** BigInt(shift);
  return roundQuotient(coefficient, 10n ** BigInt(-shift), rounding);
}

/** As plain text, without an exponent. */
function plain({ coefficient, exponent }: Decimal): string {
  const digits = String(coefficient < 0n ? -coefficient : coefficient) + '0'.repeat(Math.max(exponent, 0));
  const places = Math.max(-exponent, 0);
  const padded = digits.padStart(places + 1, '0');
  const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return coefficient < 0n ? `-${text}` : text;
}

const quantize = rowsOf('dectest-quantize.csv');

describe('General Decimal Arithmetic, quantize half-up', () => {
  test('all vectors are here', () => {
    expect(quantize).toHaveLength(333);
    expect(new Set(quantize.map((row) => row[3]))).toStrictEqual(new Set(['half_up']));
  });

  test.each(quantize)('%s: %s to %s places', (_source, value = '', places = '', _rounding, expected = '') => {
    const wanted = decimal(expected);
    expect(wanted.exponent).toBe(-Number(places) + 0);
    expect(rounded(decimal(value), Number(places), 'halfUp')).toBe(wanted.coefficient);
  });

  const inPoints = quantize.filter(([, value = '', places = '']) => {
    const isFitting = Number(places) >= 0 && Number(places) <= 9;
    return isFitting && parsePoints(plain(decimal(value))) !== null;
  });

  test('most of them are within the range of points', () => {
    expect(inPoints.length).toBeGreaterThan(150);
  });

  test.each(inPoints)('%s in points: %s to %s places', (_source, value = '', places = '', _rounding, expected = '') => {
    const read = parsePoints(plain(decimal(value)));
    expect(read === null ? null : roundPoints(read, Number(places), 'halfUp')).toBe(parsePoints(plain(decimal(expected))));
  });
});

describe('ROUND and ROUNDDOWN of Excel', () => {
  const ours: Record<string, Rounding> = { ROUND: 'halfUp', ROUNDDOWN: 'truncate' };
  const cached = rowsOf('excel-cached-round-pairs.csv');
  const pairs = cached.flatMap(([name = '', value, digits, result, cell]) => {
    const rounding = ours[name];
    return rounding === undefined ? [] : [{ rounding, value: Number(value), digits: Math.trunc(Number(digits)), result: Number(result), cell }];
  });

  test('every pair but ROUNDUP, which nobody uses for scores', () => {
    expect(pairs).toHaveLength(cached.filter(([name]) => name !== 'ROUNDUP').length);
    expect(pairs).toHaveLength(54);
  });

  test.each(pairs)('$cell: $value, $digits digits, $rounding', ({ rounding, value, digits, result }) => {
    const read = pointsFromNumber(value);
    expect(read).not.toBeNull();
    const nano = BigInt(read?.points ?? NaN);
    const unit = 10n ** BigInt(9 - digits);
    expect(Number(roundQuotient(nano, unit, rounding) * unit) / 1e9).toBe(result);
    if (digits >= 0) {
      expect(pointsToNumber(roundPoints(points(Number(nano)), digits, rounding))).toBe(result);
    }
  });
});
