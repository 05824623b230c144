import fc from 'fast-check';
import { points } from '../../src/scoring/points';
import { shortlist, type Nominee } from '../../src/scoring/shortlist';

const nominee = (index: number | null, group = ''): Nominee => ({ index: index === null ? null : points(index * 1e9), group });
const table = (nominees: readonly Nominee[], quota: number): unknown[] =>
  shortlist(nominees, () => quota).map(({ position, rank, state }) => [position, rank, state]);

test('the best come first, up to the quota', () => {
  expect(table([nominee(80), nominee(90), nominee(70)], 2)).toEqual([
    [1, 1, 'within'],
    [0, 2, 'within'],
  ]);
});

test('a tie at the cut is shown whole, and broken by nobody', () => {
  expect(table([nominee(80), nominee(90), nominee(80), nominee(70)], 2)).toEqual([
    [1, 1, 'within'],
    [0, 2, 'tiedAtCut'],
    [2, 2, 'tiedAtCut'],
  ]);
});

test('a tie that fits is within', () => {
  expect(table([nominee(80), nominee(80), nominee(70)], 2)).toEqual([
    [0, 1, 'within'],
    [1, 1, 'within'],
  ]);
});

test('each group has its own quota; those without an index close its list', () => {
  const nominees = [nominee(null, 'b'), nominee(60, 'a'), nominee(70, 'b'), nominee(65, 'a')];
  expect(shortlist(nominees, (group) => (group === 'a' ? 0 : 1))).toEqual([
    { position: 2, rank: 1, state: 'within' },
    { position: 0, rank: null, state: 'noIndex' },
  ]);
});

test('no more than the quota are within, and nobody left out is better than anybody listed', () => {
  const indexes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
  fc.assert(
    fc.property(indexes, fc.nat(10), (list, quota) => {
      const places = shortlist(list.map((index) => nominee(index)), () => quota);
      const within = places.filter(({ state }) => state === 'within');
      const listed = new Set(places.map(({ position }) => position));
      const worst = Math.min(...places.map(({ position }) => list[position] ?? Number.NaN));
      expect(within.length).toBeLessThanOrEqual(quota);
      expect(places.length).toBeGreaterThanOrEqual(Math.min(quota, list.length));
      expect(quota === 0 || list.every((index, position) => listed.has(position) || index < worst)).toBe(true);
    }),
  );
});
