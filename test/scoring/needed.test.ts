import fc from 'fast-check';
import { bestFirst, neededForIndex, neededForRank } from '../../src/scoring/needed';
import { indexOf } from '../../src/scoring/percent';
import { points } from '../../src/scoring/points';
import { rankContenders, TIES, type RankOptions } from '../../src/scoring/rank';
import type { Ratio } from '../../src/scoring/tie-key';
import { fewPoints, maximumPoints, pts } from './support';

const options: RankOptions = { decimals: 2, rounding: 'halfUp', rankBy: 'rounded', ties: 'competition' };
const of = (reached: string, maximum = '100'): Ratio => ({ points: pts(reached), maximum: pts(maximum) });

test.each([
  ['62', '80', '80', '2'],
  ['64', '80', '80', '0'],
  ['65', '80', '80', '0'],
  ['62', '71.5', '90', '2.35'],
  ['62', '71.5', '100', '9.5'],
  ['62', '71.5', '100.01', null],
  ['74', '71.5', '100.01', '0'],
  ['74', '71.5', '120', null],
  ['0', '0', '80', null],
])('%s of %s: for an index of %s %s more', (reached, maximum, index, expected) => {
  expect(neededForIndex(of(reached, maximum), pts(index), options)).toBe(expected === null ? null : pts(expected));
});

test.each<[number, Partial<RankOptions>, string | null]>([
  [1, {}, '15'],
  [2, {}, '10'],
  [3, {}, '10'],
  [4, {}, '5'],
  [5, {}, '0'],
  [3, { ties: 'dense' }, '5'],
  [4, { ties: 'dense' }, '0'],
  [1, { rankBy: 'exact' }, '15'],
])('75 among 90, 85, 85, 80: for rank %d %j %s more', (rank, more, expected) => {
  const others = ['85', '90', '80', '85'].map((value) => of(value));
  expect(neededForRank(of('75'), bestFirst(others, options), rank, { ...options, ...more })).toBe(expected === null ? null : pts(expected));
});

test('the exact index may need more than the rounded one, and beyond the maximum nothing helps', () => {
  const others = [of('80.004')];
  expect(neededForRank(of('79'), others, 1, options)).toBe(pts('1'));
  expect(neededForRank(of('79'), others, 1, { ...options, rankBy: 'exact' })).toBe(pts('1.01'));
  expect(neededForRank(of('79'), [of('101')], 1, options)).toBeNull();
});

describe('laws', () => {
  const own = fc.record({ points: fewPoints, maximum: maximumPoints });
  const anyOptions = fc.record({ decimals: fc.nat(3), rounding: fc.constantFrom('halfUp' as const, 'truncate' as const), rankBy: fc.constantFrom('rounded' as const, 'exact' as const), ties: fc.constantFrom(...TIES) });

  test('with what is needed the rank is that good, with a hundredth less it is not', () => {
    fc.assert(
      fc.property(own, fc.array(own, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), anyOptions, (unit, others, rank, chosen) => {
        const rankWith = (reached: number): number =>
          rankContenders([{ points: points(reached), maximum: unit.maximum }, ...others].map((one) => ({ ...one, group: '', keys: [] })), chosen)[0]?.rank ?? 0;
        const needed = neededForRank(unit, bestFirst(others, chosen), rank, chosen);
        if (needed === null) {
          expect(rankWith(Math.max(unit.points, unit.maximum))).toBeGreaterThan(rank);
          return;
        }
        expect(rankWith(unit.points + needed)).toBeLessThanOrEqual(rank);
        if (needed > 0) expect(rankWith(unit.points + needed - 10_000_000)).toBeGreaterThan(rank);
      }),
    );
  });

  test('with what is needed the index is that high, with a hundredth less it is not', () => {
    fc.assert(
      fc.property(own, fc.integer({ min: 0, max: 10_100 }), anyOptions, (unit, hundredths, chosen) => {
        const wanted = points(hundredths * 10_000_000);
        const indexWith = (reached: number): number => indexOf(points(reached), unit.maximum, chosen.decimals, chosen.rounding) ?? 0;
        const needed = neededForIndex(unit, wanted, chosen);
        if (needed === null) {
          expect(indexWith(Math.max(unit.points, unit.maximum))).toBeLessThan(wanted);
          return;
        }
        expect(indexWith(unit.points + needed)).toBeGreaterThanOrEqual(wanted);
        if (needed > 0) expect(indexWith(unit.points + needed - 10_000_000)).toBeLessThan(wanted);
      }),
    );
  });
});
