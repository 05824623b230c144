import fc from 'fast-check';
import { points, ZERO } from '../../src/scoring/points';
import { rate, shareOfTarget, shareOfWhole } from '../../src/scoring/rate';
import { fewPoints, pts } from './support';

describe('rate', () => {
  test('rounds half-up to two decimals unless told otherwise', () => {
    expect(rate(pts('329'), pts('355'))).toBe(pts('92.68'));
    expect(rate(pts('329'), pts('355'), 2, 'truncate')).toBe(pts('92.67'));
    expect(rate(pts('934'), pts('1049'), 1)).toBe(pts('89'));
    expect(rate(pts('934'), pts('1049'), 3)).toBe(pts('89.037'));
  });

  test('of nothing is not applicable', () => {
    expect(rate(ZERO, ZERO)).toBeNull();
    expect(() => rate(ZERO, points(-1))).toThrow(RangeError);
  });
});

describe('the whole and the target', () => {
  const [done, whole, half] = [pts('3425'), pts('6191'), pts('50')];

  test('are two rates', () => {
    expect(shareOfWhole(done, whole, 1)).toBe(pts('55.3'));
    expect(shareOfTarget(done, whole, half, 1)).toBe(pts('110.6'));
    expect(shareOfWhole(done, whole)).toBe(pts('55.32'));
    expect(shareOfTarget(done, whole, half)).toBe(pts('110.64'));
    expect(shareOfWhole(done, whole, 2, 'truncate')).toBe(pts('55.32'));
    expect(shareOfTarget(done, whole, half, 3, 'truncate')).toBe(pts('110.644'));
  });

  test('are not applicable where there is nothing to be done', () => {
    expect(shareOfWhole(ZERO, ZERO)).toBeNull();
    expect(shareOfTarget(ZERO, ZERO, half)).toBeNull();
    expect(shareOfTarget(done, whole, ZERO)).toBeNull();
  });

  test('cannot be negative, nor out of range', () => {
    expect(() => shareOfTarget(done, points(-1), half)).toThrow(RangeError);
    expect(() => shareOfTarget(done, whole, points(-1))).toThrow(RangeError);
    expect(() => shareOfTarget(done, points(1), points(1))).toThrow(RangeError);
    expect(() => shareOfTarget(done, whole, half, 10)).toThrow(RangeError);
  });

  test('are the same when the target is all', () => {
    fc.assert(
      fc.property(fewPoints, fewPoints, (some, all) => {
        expect(shareOfTarget(some, all, pts('100'))).toBe(shareOfWhole(some, all));
      }),
    );
  });

  test('100 % of the target is done when its share of the whole is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 9000 }), (percent, hundreds) => {
        expect(shareOfTarget(pts(String(percent * hundreds)), pts(String(hundreds * 100)), pts(String(percent)))).toBe(pts('100'));
      }),
    );
  });
});
