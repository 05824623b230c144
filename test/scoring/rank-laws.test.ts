import fc from 'fast-check';
import { points } from '../../src/scoring/points';
import { rankContenders, TIES, type Contender, type RankOptions } from '../../src/scoring/rank';
import { ROUNDINGS } from '../../src/scoring/rounding';
import { fewPoints, maximumPoints } from './support';

const key = (better: 'higher' | 'lower') =>
  fc.record({
    value: fc.oneof(fc.constant(null), fc.nat(2).map(points), fc.record({ points: fc.nat(2).map(points), maximum: maximumPoints })),
    better: fc.constant(better),
  });

const anyContender: fc.Arbitrary<Contender> = fc.record({
  points: fewPoints,
  maximum: maximumPoints,
  group: fc.constantFrom('Sở', 'Phường'),
  keys: fc.tuple(key('higher'), key('lower')),
});

const anyOptions: fc.Arbitrary<RankOptions> = fc.record({
  decimals: fc.nat(3),
  rounding: fc.constantFrom(...ROUNDINGS),
  rankBy: fc.constantFrom('rounded', 'exact'),
  ties: fc.constantFrom(...TIES),
});

/** Few enough different points that ties are common. */
const anyContenders = fc
  .tuple(fc.subarray(['91', '90.5', '90', '12'].map((text) => points(Number(text) * 1e9)), { minLength: 1 }), fc.array(anyContender, { maxLength: 30 }))
  .map(([values, list]) => list.map((contender, at) => ({ ...contender, points: values[at % values.length] ?? contender.points })));

describe('laws of ranks', () => {
  test('the order of the contenders makes no difference', () => {
    const shuffled = anyContenders.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, anyOptions, ([list, order], options) => {
        const straight = rankContenders(list, options);
        const moved = rankContenders(order.flatMap((at) => list[at] ?? []), options);
        moved.forEach((ranking, at) => {
          const same = straight[order[at] ?? -1];
          const back = (positions: readonly number[] = []): number[] => positions.map((position) => order[position] ?? -1).sort((a, b) => a - b);
          expect([ranking.index, ranking.rank]).toStrictEqual([same?.index, same?.rank]);
          expect(back(ranking.tied)).toStrictEqual(same?.tied);
          expect(ranking.breaks.map(({ key: by, from }) => ({ key: by, from: back(from) }))).toStrictEqual(same?.breaks);
        });
      }),
    );
  });

  test('a rank counts the better ones of the group, or the better ranks', () => {
    fc.assert(
      fc.property(anyContenders, anyOptions, (list, options) => {
        const rankings = rankContenders(list, options);
        rankings.forEach(({ rank }, at) => {
          const better = rankings.filter((other, position) => list[position]?.group === list[at]?.group && other.rank < rank);
          const count = options.ties === 'dense' ? new Set(better.map((other) => other.rank)).size : better.length;
          expect(rank).toBe(count + 1);
        });
      }),
    );
  });

  test('a better index is a better rank, and an equal one is a tie or a broken tie', () => {
    fc.assert(
      fc.property(anyContenders, anyOptions, (list, options) => {
        const rankings = rankContenders(list, { ...options, rankBy: 'rounded' });
        rankings.forEach((ranking, at) => {
          rankings.forEach((other, position) => {
            if (at === position || list[at]?.group !== list[position]?.group) return;
            if (ranking.index > other.index) expect(ranking.rank).toBeLessThan(other.rank);
            const isEqual = ranking.index === other.index;
            const inBreaks = ranking.breaks.filter(({ from }) => from.includes(position)).length;
            expect(ranking.tied.includes(position)).toBe(ranking.rank === other.rank);
            expect(inBreaks).toBe(isEqual && ranking.rank !== other.rank ? 1 : 0);
          });
        });
      }),
    );
  });

  test('scaling points and maximum together leaves the ranks', () => {
    fc.assert(
      fc.property(anyContenders, anyOptions, fc.integer({ min: 1, max: 900 }), (list, options, scale) => {
        const scaled = list.map((one) => ({ ...one, points: points(one.points * scale), maximum: points(one.maximum * scale) }));
        const ranks = (contenders: readonly Contender[]): number[] => rankContenders(contenders, options).map(({ rank }) => rank);
        expect(ranks(scaled)).toStrictEqual(ranks(list));
      }),
    );
  });
});
