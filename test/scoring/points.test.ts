import fc from 'fast-check';
import {
  addPoints,
  isPoints,
  largestOf,
  parsePoints,
  points,
  POINTS_PER_UNIT,
  plainPoints,
  pointsFromNumber,
  pointsToNumber,
  pointsToText,
  subtractPoints,
  sumPoints,
  ZERO,
} from '../../src/scoring/points';
import { anyPoints, cellPoints, fewPoints, pts, rowsOf } from './support';

describe('points', () => {
  test('are counts of a thousand-millionth', () => {
    expect(points(8.5 * POINTS_PER_UNIT)).toBe(8_500_000_000);
    expect(ZERO).toBe(0);
  });

  test('are safe integers only', () => {
    expect(isPoints(Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isPoints(2 ** 53)).toBe(false);
    for (const bad of [0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)]) expect(() => points(bad)).toThrow(RangeError);
  });

  test('know one zero', () => {
    expect(Object.is(points(-0), 0)).toBe(true);
    expect(Object.is(parsePoints('-0'), 0)).toBe(true);
    expect(pointsFromNumber(-0)).toStrictEqual({ points: 0, exact: true });
  });
});

describe('parsePoints', () => {
  test.each([
    ['8.5', 8_500_000_000],
    ['-0.25', -250_000_000],
    ['3', 3_000_000_000],
    ['007.10', 7_100_000_000],
    ['0.000000001', 1],
    ['1.2345678900000000', 1_234_567_890],
    ['9000000', 9_000_000_000_000_000],
    ['-9000000.000', -9_000_000_000_000_000],
  ])('reads %s', (text, nano) => {
    expect(parsePoints(text)).toBe(nano);
  });

  test.each(['', '-', '.5', '5.', '+5', '1,5', '1e-3', '1.2.3', ' 8', '8 ', '0x1', '٣', 'NaN', '--1'])(
    'does not take %j for a decimal',
    (text) => {
      expect(parsePoints(text)).toBeNull();
    },
  );

  test('refuses what is too fine or too large', () => {
    expect(parsePoints('0.0000000001')).toBeNull();
    expect(parsePoints('1.2345678901')).toBeNull();
    expect(parsePoints('9000000.000000001')).toBeNull();
    expect(parsePoints(`-9${'0'.repeat(400)}`)).toBeNull();
  });

  test('gives back what pointsToText wrote', () => {
    fc.assert(fc.property(cellPoints, (value) => parsePoints(pointsToText(value)) === value));
  });
});

describe('pointsFromNumber', () => {
  test.each([
    [80.27000000000001, '80.27'],
    [0.1 + 0.2, '0.3'],
    [1.1 + 2.2, '3.3'],
    [-(0.1 + 0.7), '-0.8'],
    [100, '100'],
    [9_000_000, '9000000'],
    [1_234_567.891, '1234567.891'],
    [8_999_999.99999999, '8999999.99999999'],
    [0.000000001, '0.000000001'],
  ])('takes %d as Excel shows it', (value, text) => {
    expect(pointsFromNumber(value)).toStrictEqual({ points: pts(text), exact: true });
  });

  test.each([
    [1 / 3, 333_333_333],
    [2 / 3, 666_666_667],
    [-2 / 3, -666_666_667],
    [0.0000000005, 1],
    [-0.0000000005, -1],
    [0.00000000049, 0],
    [1e-15, 0],
    [1e-300, 0],
    [0.123456789499, 123_456_789],
  ])('rounds %d half-up to nine decimals and says so', (value, nano) => {
    expect(pointsFromNumber(value)).toStrictEqual({ points: nano, exact: false });
  });

  test('refuses what is no number or too large', () => {
    for (const bad of [NaN, Infinity, -Infinity, 9_000_000.1, -9_000_001, 1e16, 1e300]) {
      expect(pointsFromNumber(bad)).toBeNull();
    }
  });

  test('is exact for every decimal of at most 15 digits', () => {
    const fifteenDigits = fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 }).map(points);
    fc.assert(
      fc.property(fifteenDigits, (value) => {
        expect(pointsFromNumber(pointsToNumber(value))).toStrictEqual({ points: value, exact: true });
      }),
    );
  });

  test('agrees with the decimal text of 15 significant digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 9e6, noNaN: true }), (value) => {
        const [whole = '', fraction = ''] = value.toPrecision(15).split('.');
        const [kept, next = '0'] = [fraction.padEnd(9, '0').slice(0, 9), fraction[9]];
        const nano = BigInt(whole + kept) + (next >= '5' ? 1n : 0n);
        expect(pointsFromNumber(value)?.points).toBe(Number(nano));
        expect(pointsFromNumber(value)?.exact).toBe(/^0*$/.test(fraction.slice(9)));
      }),
    );
  });
});

describe('writing', () => {
  test.each([
    [8_500_000_000, '8.5'],
    [-250_000_000, '-0.25'],
    [3_000_000_000, '3'],
    [0, '0'],
    [-1, '-0.000000001'],
    [100_000_000_001, '100.000000001'],
  ])('%d is %s', (nano, text) => {
    expect(pointsToText(points(nano))).toBe(text);
  });

  test('the number is the double nearest to the text', () => {
    fc.assert(fc.property(anyPoints, (value) => pointsToNumber(value) === Number(pointsToText(value))));
  });
});

describe('adding', () => {
  test('adds and subtracts exactly', () => {
    expect(addPoints(pts('0.1'), pts('0.2'))).toBe(pts('0.3'));
    expect(subtractPoints(pts('0.3'), pts('0.1'))).toBe(pts('0.2'));
    expect(sumPoints([])).toBe(ZERO);
    expect(sumPoints(new Set([pts('62.88'), pts('24.42'), pts('8.135')]))).toBe(pts('95.435'));
  });

  test('refuses what a number cannot hold exactly', () => {
    const most = points(Number.MAX_SAFE_INTEGER);
    const least = points(Number.MIN_SAFE_INTEGER);
    expect(() => addPoints(most, points(1))).toThrow(RangeError);
    expect(subtractPoints(ZERO, most)).toBe(least);
    expect(() => subtractPoints(points(-1), most)).toThrow(RangeError);
    expect(() => sumPoints([most, most, least])).toThrow(RangeError);
  });

  test('numbers as large as they may be add up, with what they lack of each other', () => {
    expect(largestOf(100)).toBe(pts('20000'));
    expect(largestOf(0)).toBe(largestOf(1));
    for (const count of [1, 2, 3, 96, 16_384, 1_048_576]) {
      const most = sumPoints(Array.from({ length: count }, () => largestOf(count)));
      expect(addPoints(addPoints(most, most), addPoints(most, most))).toBe(4 * most);
    }
  });

  test('any order gives the same sum', () => {
    fc.assert(
      fc.property(fc.array(fewPoints), (list) => {
        expect(sumPoints(list.toReversed())).toBe(sumPoints(list));
      }),
    );
  });

  test.each(rowsOf('float-sums.csv'))('%s is %s', (terms = '', expected = '') => {
    const read = terms.split(';').map((term) => pointsFromNumber(Number(term)));
    const readable = read.filter((value) => value !== null);
    if (terms.includes('1e16')) {
      expect(read).toStrictEqual([null, { points: pts('1'), exact: true }, null]);
    } else {
      expect(readable).toHaveLength(read.length);
      expect(sumPoints(readable.map((value) => value.points))).toBe(pts(expected));
    }
  });
});

test('a plain number of points is what is read of it, or left to a closer look', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.double({ min: -200, max: 200 }), fc.integer({ min: -1e6, max: 1e6 }).map((one) => one / 1000)), (value) => {
      const nano = plainPoints(value);
      if (!Number.isNaN(nano)) expect(pointsFromNumber(value)).toEqual({ points: nano, exact: true });
    }),
  );
  expect([8.5, -0, 80.27, 1e6].map(plainPoints)).toEqual([8_500_000_000, 0, 80_270_000_000, Number.NaN]);
  expect([1 / 3, 80.27000000000001, Number.NaN, Infinity].map(plainPoints)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});
