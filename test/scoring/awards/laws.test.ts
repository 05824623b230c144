import fc from 'fast-check';
import { TIE_CHOICES, type Shortlist } from '../../../src/scoring/award';
import type { Candidate, Move, Round } from '../../../src/scoring/candidate';
import { points } from '../../../src/scoring/points';
import { CERTIFICATE, draw, FLAG, MINISTER, names, round, unit } from './support';

const GROUPS = ['sở', 'huyện', 'xã'] as const;

const candidate = fc.record({
  index: fc.option(fc.integer({ min: 60, max: 66 }), { freq: 8 }),
  rank: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }),
  group: fc.constantFrom(...GROUPS),
  review: fc.constantFrom('', '', '', 'thanh tra'),
  individual: fc.boolean(),
  yes: fc.option(fc.integer({ min: 3, max: 6 })),
  key: fc.option(fc.integer({ min: 1, max: 2 })),
});

const candidates = fc.array(candidate, { maxLength: 25 }).map((list) =>
  list.map(({ index, rank, group, individual, key, ...more }, at): Candidate => {
    const recipients = individual ? 'individual' : 'collective';
    const keys = [{ value: key === null ? null : points(key), better: 'higher' }] as const;
    return unit(`N${at}`, index, { ...more, recipients, keys }, { group, rank });
  }),
);

const tie = fc.option(fc.constantFrom(...TIE_CHOICES).map((choice) => ({ decision: { choice, reason: '' }, key: 0 })));
const rounds = fc.array(
  fc
    .record({
      award: fc.constantFrom(FLAG, CERTIFICATE, MINISTER),
      quota: fc.nat(4),
      group: fc.constantFrom('', ...GROUPS),
      recipients: fc.constantFrom('collective' as const, 'individual' as const),
      priority: fc.nat(2),
      order: fc.constantFrom('rank' as const, 'index' as const),
      reserve: fc.nat(2),
      tie,
    })
    .map(({ award, quota, ...more }) => round(award, quota, more)),
  { minLength: 1, maxLength: 5 },
);
const moves = fc.array(
  fc.record({ round: fc.nat(4), nominee: fc.nat(24), direction: fc.constantFrom('in' as const, 'out' as const) }).map(({ round: at, nominee, direction }): Move => {
    const name = `N${nominee}`;
    return { round: at, candidate: name, change: { move: direction, nominee: name, award: '', reason: 'r', by: 'b' } };
  }),
  { maxLength: 4 },
);
const options = fc.record({ moves, reallocate: fc.boolean(), votesNeeded: fc.option(fc.constant(5)) });
const world = fc.tuple(rounds, candidates, options);

const given = (list: Shortlist): string[] => names(list).entries;

test('a quota is exceeded only where the council took all that were tied', () => {
  fc.assert(
    fc.property(world, ([all, nominees, how]) => {
      for (const list of draw(all, nominees, how).shortlists) {
        const allIn = list.cut?.decision?.choice === 'allIn' ? list.cut.tied.length - list.cut.free : 0;
        expect(list.entries.length).toBeLessThanOrEqual(list.quota + allIn);
      }
    }),
  );
});

test('reallocation moves places and makes none', () => {
  fc.assert(
    fc.property(world, ([all, nominees, how]) => {
      const total = draw(all, nominees, how).shortlists.reduce((sum, { quota }) => sum + quota, 0);
      expect(total).toBe(all.reduce((sum, { quota }) => sum + quota, 0));
    }),
  );
});

test('nobody has two awards, and nobody is tied at a cut who has one', () => {
  fc.assert(
    fc.property(world, ([all, nominees, how]) => {
      const { shortlists } = draw(all, nominees, how);
      const awarded = shortlists.flatMap(given);
      expect(new Set(awarded).size).toBe(awarded.length);
      for (const name of shortlists.flatMap((list) => names(list).tied)) expect(awarded).not.toContain(name);
    }),
  );
});

test('every nominee of a list stands in it once', () => {
  fc.assert(
    fc.property(world, ([all, nominees, how]) => {
      for (const list of draw(all, nominees, how).shortlists) {
        const { entries, tied, reserve, left } = names(list);
        const listed = [...entries, ...tied, ...reserve, ...left];
        expect(new Set(listed).size).toBe(listed.length);
        const own = nominees.filter(({ recipients, nominee }) => recipients === list.recipients && (list.group === '' || list.group === nominee.group));
        for (const { nominee } of own) expect(listed).toContain(nominee.name);
      }
    }),
  );
});

test('the order of the rows makes no difference', () => {
  const shuffled = world.chain(([all, nominees, how]) =>
    fc.tuple(fc.constant({ all, nominees, how }), fc.shuffledSubarray(nominees, { minLength: nominees.length })),
  );
  fc.assert(
    fc.property(shuffled, ([{ all, nominees, how }, other]) => {
      expect(draw(all, other, how)).toEqual(draw(all, nominees, how));
    }),
  );
});

test('who is under review has nothing, and no individual a flag', () => {
  fc.assert(
    fc.property(world, ([all, nominees, how]) => {
      const reviewed = new Set(nominees.filter(({ review }) => review !== '').map(({ nominee }) => nominee.name));
      for (const list of draw(all, nominees, how).shortlists) {
        for (const name of [...given(list), ...names(list).tied]) expect(reviewed.has(name)).toBe(false);
        if (list.award === FLAG && list.recipients === 'individual') expect(given(list)).toEqual([]);
      }
    }),
  );
});

test('nobody is passed over: without changes by hand, who is left below is no better than who is in by order', () => {
  fc.assert(
    fc.property(rounds, candidates, (all, nominees) => {
      const plain = all.map((one): Round => ({ ...one, order: 'index' }));
      for (const list of draw(plain, nominees).shortlists) {
        const inOrder = list.entries.filter(({ why }) => why.why === 'order').map(({ nominee }) => Number(nominee.index));
        const below = [...list.reserve, ...list.left].filter(({ why }) => why.why === 'belowCut').map(({ nominee }) => Number(nominee.index));
        expect(Math.max(-1, ...below)).toBeLessThanOrEqual(Math.min(1e15, ...inOrder));
      }
    }),
  );
});
