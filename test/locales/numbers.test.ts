import fc from 'fast-check';
import { parsePoints, points, pointsToText } from '../../src/scoring/points';
import { cellText, countText, decimalText, localDecimal, numberText } from '../../src/locales/numbers';

const cells = { one: '{n} cell', other: '{n} cells' };

describe('decimalText', () => {
  test.each([
    [92_670_000_000, 2, '92,67'],
    [100_000_000_000, 2, '100,00'],
    [8_500_000_000, 0, '8,5'],
    [8_000_000_000, 0, '8'],
    [95_435_000_000, 2, '95,435'],
    [1, 2, '0,000000001'],
    [0, 2, '0,00'],
    [-250_000_000, 2, '-0,25'],
    [-250_000_000, 0, '-0,25'],
    [80_270_000_000, 3, '80,270'],
    [9_007_199_254_740_991, 9, '9007199,254740991'],
  ])('%i nano points with %i decimals', (nano, decimals, text) => {
    expect(decimalText(points(nano), decimals, 'vi')).toBe(text);
    expect(decimalText(points(nano), decimals, 'en')).toBe(text.replace(',', '.'));
  });

  test('says exactly what the points are, with at least the decimals asked for', () => {
    const nano = fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 });
    fc.assert(
      fc.property(nano, fc.integer({ min: 0, max: 9 }), (value, decimals) => {
        const text = decimalText(points(value), decimals, 'en');
        expect(parsePoints(text)).toBe(points(value));
        expect(text.split('.')[1]?.length ?? 0).toBeGreaterThanOrEqual(decimals);
        expect(decimalText(points(value), 0, 'en')).toBe(pointsToText(points(value)));
      }),
    );
  });
});

test('plain numbers keep all their digits and are not grouped', () => {
  expect(numberText(1234.5, 'vi')).toBe('1234,5');
  expect(numberText(1234.5, 'en')).toBe('1234.5');
  expect(numberText(1e-7, 'vi')).toBe('0,0000001');
  expect(numberText(80.27000000000001, 'en')).toBe('80.27000000000001');
});

test('counts are grouped and agree with their noun', () => {
  expect(countText(cells, 1, 'en')).toBe('1 cell');
  expect(countText(cells, 0, 'en')).toBe('0 cells');
  expect(countText(cells, 11_000, 'en')).toBe('11,000 cells');
  expect(countText({ one: '{n} ô', other: '{n} ô' }, 11_000, 'vi')).toBe('11.000 ô');
});

test('decimal text takes the sign of the language', () => {
  expect(localDecimal('92.674999', 'vi')).toBe('92,674999');
  expect(localDecimal('92.674999', 'en')).toBe('92.674999');
});

test('what a cell holds', () => {
  expect(cellText(null, 'vi', '(trống)')).toBe('(trống)');
  expect(cellText('', 'vi', '(trống)')).toBe('(trống)');
  expect(cellText(0, 'vi', '(trống)')).toBe('0');
  expect(cellText(1.5, 'vi', '(trống)')).toBe('1,5');
  expect(cellText('1.5', 'vi', '(trống)')).toBe('1.5');
  expect(cellText(true, 'vi', '(trống)')).toBe('TRUE');
  expect(cellText({ error: '#N/A' }, 'vi', '(trống)')).toBe('#N/A');
});
