import fc from 'fast-check';
import { points } from '../../src/scoring/points';
import { ROUNDINGS, roundPoints, roundQuotient, roundRatio, unitOfDecimals } from '../../src/scoring/rounding';
import { pts } from './support';

const anyRounding = fc.constantFrom(...ROUNDINGS);
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const anyDivisor = fc.bigInt({ min: 1n, max: 10n ** 30n });

describe('roundPoints', () => {
  test.each([
    ['95.435', 2, '95.44', '95.44', '95.43'],
    ['95.445', 2, '95.45', '95.44', '95.44'],
    ['-95.435', 2, '-95.44', '-95.44', '-95.43'],
    ['-95.445', 2, '-95.45', '-95.44', '-95.44'],
    ['2.5', 0, '3', '2', '2'],
    ['3.5', 0, '4', '4', '3'],
    ['0.4', 0, '0', '0', '0'],
    ['-0.4', 0, '0', '0', '0'],
    ['1.000000005', 8, '1.00000001', '1', '1'],
    ['1.000000005', 9, '1.000000005', '1.000000005', '1.000000005'],
  ])('%s to %d decimals is %s half-up, %s half-even, %s truncated', (text, decimals, halfUp, halfEven, truncate) => {
    const rounded = ROUNDINGS.map((rounding) => roundPoints(pts(text), decimals, rounding));
    expect(rounded).toStrictEqual([pts(halfUp), pts(halfEven), pts(truncate)]);
  });

  test('takes 0 to 9 decimals', () => {
    for (const bad of [-1, 10, 1.5, NaN]) expect(() => roundPoints(pts('1'), bad, 'halfUp')).toThrow(RangeError);
    expect(unitOfDecimals(0)).toBe(1_000_000_000);
    expect(unitOfDecimals(9)).toBe(1);
  });

  test('refuses a result out of range', () => {
    const most = points(Number.MAX_SAFE_INTEGER);
    expect(roundPoints(most, 0, 'truncate')).toBe(points(9_007_199_000_000_000));
    expect(roundPoints(most, 8, 'halfUp')).toBe(9_007_199_254_740_990);
    expect(() => roundPoints(most, 7, 'halfUp')).toThrow(RangeError);
  });
});

describe('roundQuotient', () => {
  test('needs a positive divisor', () => {
    for (const bad of [0n, -1n]) expect(() => roundQuotient(1n, bad, 'halfUp')).toThrow(RangeError);
  });

  test('is the nearest integer, and truncating the nearest towards zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), anyDivisor, anyRounding, (numerator, divisor, rounding) => {
        const left = numerator - roundQuotient(numerator, divisor, rounding) * divisor;
        const distance = left < 0n ? -left : left;
        if (rounding === 'truncate') {
          expect(distance < divisor).toBe(true);
          expect(left === 0n || left < 0n === numerator < 0n).toBe(true);
        } else expect(2n * distance <= divisor).toBe(true);
      }),
    );
  });

  test('takes ties away from zero, to even, or towards zero', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), anyDivisor, fc.constantFrom(1n, -1n), (whole, half, sign) => {
        const tie = sign * (2n * whole + 1n) * half;
        const rounded = ROUNDINGS.map((rounding) => roundQuotient(tie, 2n * half, rounding));
        expect(rounded).toStrictEqual([sign * (whole + 1n), sign * (whole + (whole % 2n)), sign * whole]);
      }),
    );
  });
});

describe('roundRatio', () => {
  test('is the same in plain numbers as in BigInt', () => {
    const small = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.oneof(small, positive), fc.oneof(small, positive), anyRounding, (value, factor, divisor, rounding) => {
        const expected = Number(roundQuotient(BigInt(value) * BigInt(factor), BigInt(divisor), rounding));
        expect(roundRatio(value, factor, divisor, rounding) + 0).toBe(expected);
      }),
    );
  });

  test('is right next to a tie and next to an integer', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: -1, max: 1 }), anyRounding, (size, half, off, rounding) => {
        const near = Math.floor(size / half) * half + off;
        fc.pre(Number.isSafeInteger(near));
        for (const value of [near, -near]) {
          const expected = Number(roundQuotient(BigInt(value), BigInt(2 * half), rounding));
          expect(roundRatio(value, 1, 2 * half, rounding) + 0).toBe(expected);
        }
      }),
    );
  });

  test('keeps to integers where doubles do not', () => {
    expect(roundRatio(9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991, 'halfUp')).toBe(
      9_007_199_254_740_991,
    );
    expect(roundRatio(329, 10_000, 355, 'halfUp')).toBe(9268);
    expect(roundRatio(329, 10_000, 355, 'truncate')).toBe(9267);
  });
});
