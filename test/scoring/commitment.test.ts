import fc from 'fast-check';
import { commitmentVerdict, COMMITMENT_KINDS, type CommitmentKind, type Figure, type Verdict } from '../../src/scoring/commitment';
import { points } from '../../src/scoring/points';

const figure = (value: number | 'missing' | 'notApplicable'): Figure => (typeof value === 'number' ? points(value * 1e9) : value);
type Given = number | 'missing' | 'notApplicable';

test.each<[CommitmentKind, Given, Given, Given, Verdict]>([
  ['maximumPoints', 5, 5, 'missing', 'met'],
  ['pointsAtLeast', 80, 79.5, 'missing', 'notMet'],
  ['rateAtLeast', 95, 95, 'missing', 'met'],
  ['rateAtLeast', 95, 'notApplicable', 'missing', 'notApplicable'],
  ['rateAtLeast', 95, 'missing', 'missing', 'missing'],
  ['rateAtLeast', 'missing', 95, 'missing', 'missing'],
  ['pointsUp', 2, 82, 80, 'met'],
  ['pointsUp', 2, 81.5, 80, 'notMet'],
  ['pointsUp', 2, 81.5, 'missing', 'missing'],
  ['noneLate', 'missing', 0, 'missing', 'met'],
  ['noneLate', 'missing', 1, 'missing', 'notMet'],
  ['rankUp', 16, 33, 49, 'met'],
  ['rankUp', 16, 34, 49, 'notMet'],
  ['rankUp', 32, 1, 17, 'infeasible'],
  ['rankUp', 16, 'missing', 17, 'missing'],
  ['rankUp', 16, 1, 'notApplicable', 'notApplicable'],
  ['keepRank', 'missing', 4, 4, 'met'],
  ['keepRank', 'missing', 5, 4, 'notMet'],
  ['rankWithin', 25, 25, 'missing', 'met'],
  ['rankWithin', 25, 26, 'missing', 'notMet'],
])('%s %s, now %s, before %s: %s', (kind, target, actual, previous, verdict) => {
  expect(commitmentVerdict({ kind, target: figure(target), actual: figure(actual), previous: figure(previous) })).toBe(verdict);
});

test('without a figure for what was reached nothing is met or missed', () => {
  const value = fc.integer({ min: 1, max: 100 }).map((whole) => points(whole * 1e9));
  fc.assert(
    fc.property(fc.constantFrom(...COMMITMENT_KINDS), value, value, (kind, target, previous) => {
      expect(['missing', 'infeasible']).toContain(commitmentVerdict({ kind, target, actual: 'missing', previous }));
    }),
  );
});
