import fc from 'fast-check';
import { compareRatios, exactIndexText, hasIndex, indexOf } from '../../src/scoring/percent';
import { points, ZERO } from '../../src/scoring/points';
import { ROUNDINGS, roundPoints } from '../../src/scoring/rounding';
import { anyPoints, cellPoints, fewPoints, maximumPoints, pts } from './support';

const anyRounding = fc.constantFrom(...ROUNDINGS);
const positivePoints = fc.integer({ min: 1, max: 9e15 }).map(points);

describe('indexOf', () => {
  test.each([
    ['62.75', '71.5', 2, '87.76'],
    ['68.32', '84', 2, '81.33'],
    ['95.435', '100', 2, '95.44'],
    ['95.435', '100', 3, '95.435'],
    ['0', '100', 2, '0'],
    ['-1.005', '100', 2, '-1.01'],
    ['103', '100', 2, '103'],
    ['1', '3', 9, '33.333333333'],
    ['2', '3', 0, '67'],
  ])('%s of %s, %d decimals: %s %%', (value, maximum, decimals, index) => {
    expect(indexOf(pts(value), pts(maximum), decimals, 'halfUp')).toBe(pts(index));
  });

  test('is not applicable without a maximum, which is not 0 %', () => {
    expect(indexOf(ZERO, ZERO, 2, 'halfUp')).toBeNull();
    expect(indexOf(pts('1'), ZERO, 2, 'halfUp')).toBeNull();
  });

  test('refuses a negative maximum, odd decimals and a result out of range', () => {
    expect(() => indexOf(ZERO, points(-1), 2, 'halfUp')).toThrow(RangeError);
    expect(() => indexOf(ZERO, ZERO, 10, 'halfUp')).toThrow(RangeError);
    expect(() => indexOf(pts('100'), points(1), 2, 'halfUp')).toThrow(RangeError);
  });

  test('scaling points and maximum together leaves it', () => {
    fc.assert(
      fc.property(fewPoints, maximumPoints, fc.integer({ min: 1, max: 5000 }), fc.nat(6), anyRounding, (value, maximum, scale, decimals, rounding) => {
        const scaled = indexOf(points(value * scale), points(maximum * scale), decimals, rounding);
        expect(scaled).toBe(indexOf(value, maximum, decimals, rounding));
      }),
    );
  });

  test('more points never give less', () => {
    fc.assert(
      fc.property(fewPoints, fewPoints, maximumPoints, anyRounding, (a, b, maximum, rounding) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((nano) => indexOf(points(nano), maximum, 2, rounding));
        expect(Number(low)).toBeLessThanOrEqual(Number(high));
      }),
    );
  });

  test('of 100 is the rounded points', () => {
    fc.assert(
      fc.property(cellPoints, fc.nat(6), anyRounding, (value, decimals, rounding) => {
        expect(indexOf(value, pts('100'), decimals, rounding)).toBe(roundPoints(value, decimals, rounding));
      }),
    );
  });
});

describe('hasIndex', () => {
  test('says no where nothing applies, and where the maximum is next to nothing', () => {
    expect(hasIndex(pts('8'), ZERO)).toBe(false);
    expect(hasIndex(pts('8'), pts('-10'))).toBe(false);
    expect(hasIndex(pts('8'), pts('10'))).toBe(true);
    expect(hasIndex(ZERO, points(1))).toBe(true);
    expect(hasIndex(pts('1'), points(5))).toBe(false);
    expect(hasIndex(pts('-1'), points(5))).toBe(false);
    expect(hasIndex(pts('45000'), pts('1'))).toBe(true);
    expect(hasIndex(pts('45001'), pts('1'))).toBe(false);
  });

  test('where it says yes there is an index, and the difference of two', () => {
    fc.assert(
      fc.property(anyPoints, positivePoints, fc.nat(9), anyRounding, (value, maximum, decimals, rounding) => {
        fc.pre(hasIndex(value, maximum));
        const index = indexOf(value, maximum, decimals, rounding) ?? Number.NaN;
        expect(Math.abs(index * 2)).toBeLessThan(Number.MAX_SAFE_INTEGER);
      }),
    );
  });
});

describe('exactIndexText', () => {
  test.each([
    ['1', '8', '12.5'],
    ['1', '3', '33.333333333333333333'],
    ['2', '3', '66.666666666666666667'],
    ['-2', '3', '-66.666666666666666667'],
    ['100', '100', '100'],
    ['0', '71.5', '0'],
    ['-50', '100', '-50'],
    ['0.000000001', '9000000', '0.000000000000011111'],
  ])('%s of %s: %s', (value, maximum, text) => {
    expect(exactIndexText(pts(value), pts(maximum))).toBe(text);
  });

  test('is not applicable without a maximum', () => {
    expect(exactIndexText(ZERO, ZERO)).toBeNull();
    expect(() => exactIndexText(ZERO, points(-1))).toThrow(RangeError);
  });

  test('is within half a unit of the last place of the exact quotient', () => {
    fc.assert(
      fc.property(anyPoints, positivePoints, (value, maximum) => {
        const text = exactIndexText(value, maximum) ?? '';
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d{0,17}[1-9])?$/);
        const [whole = '', fraction = ''] = text.split('.');
        const scaled = BigInt(whole + fraction.padEnd(18, '0'));
        const rest = BigInt(value) * 100n * 10n ** 18n - scaled * BigInt(maximum);
        expect(2n * (rest < 0n ? -rest : rest) <= BigInt(maximum)).toBe(true);
      }),
    );
  });
});

describe('compareRatios', () => {
  test.each([
    ['1', '3', '2', '6', 0],
    ['60', '71.5', '80', '100', 1],
    ['80', '100', '60', '71.5', -1],
    ['1', '100', '2', '100', -1],
    ['-1', '3', '-1', '4', -1],
    ['0', '3', '0', '4', 0],
  ])('%s of %s and %s of %s', (aPoints, aMaximum, bPoints, bMaximum, order) => {
    expect(compareRatios(pts(aPoints), pts(aMaximum), pts(bPoints), pts(bMaximum))).toBe(order);
  });

  test('sees what doubles do not', () => {
    const [low, middle, high] = [points(9e15 - 3), points(9e15 - 2), points(9e15 - 1)];
    expect(high * low).toBe(middle * middle); // as doubles; exactly, the left is less by one
    expect(compareRatios(high, middle, middle, low)).toBe(-1);
    expect(compareRatios(middle, low, high, middle)).toBe(1);
    expect(compareRatios(points(3e15), points(6e15), points(4e15), points(8e15))).toBe(0);
  });

  test('is what BigInt says', () => {
    const near = fc.integer({ min: 8.9e15, max: 9e15 }).map(points);
    const ratio = fc.tuple(fc.oneof(anyPoints, near), fc.oneof(positivePoints, near));
    fc.assert(
      fc.property(ratio, ratio, ([a, aMaximum], [b, bMaximum]) => {
        const [left, right] = [BigInt(a) * BigInt(bMaximum), BigInt(b) * BigInt(aMaximum)];
        expect(compareRatios(a, aMaximum, b, bMaximum)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  test('needs positive maxima', () => {
    expect(() => compareRatios(pts('1'), ZERO, pts('1'), pts('1'))).toThrow(RangeError);
    expect(() => compareRatios(pts('1'), pts('1'), pts('1'), points(-1))).toThrow(RangeError);
  });
});
