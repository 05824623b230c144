import fc from 'fast-check';
import { points, POINTS_PER_UNIT } from '../../src/scoring/points';
import { isQuorate, votesNeeded, type VoteRules } from '../../src/scoring/vote';

function rules(share: number, more: Partial<VoteRules> = {}): VoteRules {
  return { share: points(Math.round(share * POINTS_PER_UNIT)), above: false, base: 'members', quorum: null, ...more };
}

test.each([
  [rules(90), 9, 8, 9],
  [rules(90), 10, 8, 9],
  [rules(70, { base: 'present' }), 9, 7, 5],
  [rules(50), 8, 8, 4],
  [rules(50, { above: true }), 8, 8, 5],
  [rules(50, { above: true }), 9, 9, 5],
  [rules(0), 9, 9, 1],
  [rules(66.67), 3, 3, 3],
])('%j of %d members, %d present: %d yes-votes', (rule, members, present, needed) => {
  expect(votesNeeded(rule, { members, present })).toBe(needed);
});

test('the needed votes reach the share, one less does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 * 100 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (hundredths, members, above) => {
      const needed = votesNeeded(rules(hundredths / 100, { above }), { members, present: members });
      const reaches = (votes: number): boolean => (above ? votes * 10_000 > hundredths * members : votes * 10_000 >= hundredths * members);
      expect(reaches(needed)).toBe(true);
      if (needed > 1) expect(reaches(needed - 1)).toBe(false);
    }),
  );
});

test.each([
  [null, 9, 0, true],
  [66.67, 9, 6, false],
  [66.66, 9, 6, true],
  [100, 9, 9, true],
  [100, 9, 8, false],
])('a quorum of %s%% of %d members with %d present: %s', (quorum, members, present, quorate) => {
  const rule = rules(50, { quorum: quorum === null ? null : points(Math.round(quorum * POINTS_PER_UNIT)) });
  expect(isQuorate(rule, { members, present })).toBe(quorate);
});
