import type { Condition } from '../../../src/scoring/award';
import { points, POINTS_PER_UNIT } from '../../../src/scoring/points';
import { CERTIFICATE, draw, FLAG, MINISTER, names, person, round, unit, whyNot } from './support';

const exact = (value: number): ReturnType<typeof points> => points(value * POINTS_PER_UNIT);

test('the best up to the quota, then the reserve, then the others', () => {
  const [list] = draw([round(FLAG, 2, { reserve: 1 })], [unit('C', 70), unit('A', 90), unit('D', 60), unit('B', 80)]).shortlists;
  expect(names(list)).toEqual({ entries: ['A', 'B'], tied: [], reserve: ['C'], left: ['D'] });
  expect(list?.entries.map(({ why }) => why)).toEqual([{ why: 'order' }, { why: 'order' }]);
  expect([whyNot(list, 'C'), whyNot(list, 'D')]).toEqual([{ why: 'belowCut' }, { why: 'belowCut' }]);
});

test('the reserve does not part equals', () => {
  const [list] = draw([round(FLAG, 1, { reserve: 1 })], [unit('A', 90), unit('C', 80), unit('B', 80), unit('D', 70)]).shortlists;
  expect(names(list)).toEqual({ entries: ['A'], tied: [], reserve: ['B', 'C'], left: ['D'] });
});

test('by rank where the round goes by rank; who has none is not ranked', () => {
  const candidates = [unit('A', 90, {}, { rank: 2 }), unit('B', 80, {}, { rank: 1 }), unit('C', 99)];
  const [list] = draw([round(FLAG, 1, { order: 'rank' })], candidates).shortlists;
  expect(names(list)).toEqual({ entries: ['B'], tied: [], reserve: [], left: ['A', 'C'] });
  expect(whyNot(list, 'C')).toEqual({ why: 'notRanked' });
  const [byIndex] = draw([round(FLAG, 1)], [unit('A', null), unit('B', null), unit('C', 1)]).shortlists;
  expect(names(byIndex)).toEqual({ entries: ['C'], tied: [], reserve: [], left: ['A', 'B'] });
});

test('each group has its own list, under whatever spelling of its name', () => {
  const candidates = [unit('A', 90, {}, { group: 'Khối sở' }), unit('B', 80, {}, { group: 'khối  Sở' }), unit('C', 70, {}, { group: 'Khối huyện' })];
  const { shortlists } = draw([round(FLAG, 1, { group: 'Khối sở' }), round(FLAG, 1, { group: 'Khối huyện' })], candidates);
  expect(shortlists.map(names)).toEqual([
    { entries: ['A'], tied: [], reserve: [], left: ['B'] },
    { entries: ['C'], tied: [], reserve: [], left: [] },
  ]);
});

test('one achievement, one award: by priority, whatever the order of the rows', () => {
  const rounds = [round(CERTIFICATE, 2, { priority: 2 }), round(FLAG, 1, { priority: 1 })];
  const { shortlists } = draw(rounds, [unit('A', 90), unit('B', 80), unit('C', 70)]);
  expect(shortlists.map(({ award }) => award.name)).toEqual(['Cờ', 'Bằng khen']);
  expect(shortlists.map(names)).toEqual([
    { entries: ['A'], tied: [], reserve: [], left: ['B', 'C'] },
    { entries: ['B', 'C'], tied: [], reserve: [], left: ['A'] },
  ]);
  expect(whyNot(shortlists[1], 'A')).toEqual({ why: 'otherAward', award: 'Cờ' });
  expect(whyNot(shortlists[0], 'B')).toEqual({ why: 'belowCut' });
});

test('who is tied at the cut of a flag waits, and is on no later list', () => {
  const { shortlists } = draw([round(FLAG, 1), round(CERTIFICATE, 2, { priority: 2 })], [unit('A', 90), unit('B', 90), unit('C', 70)]);
  expect(shortlists.map(names)).toEqual([
    { entries: [], tied: ['A', 'B'], reserve: [], left: ['C'] },
    { entries: ['C'], tied: [], reserve: [], left: ['A', 'B'] },
  ]);
  expect(whyNot(shortlists[1], 'A')).toEqual({ why: 'tiedElsewhere', award: 'Cờ' });
});

test('flags are for collectives: an individual never gets one', () => {
  const rounds = [round(FLAG, 5, { recipients: 'individual' }), round(CERTIFICATE, 5, { recipients: 'individual', priority: 2 })];
  const { shortlists } = draw(rounds, [person('Ông An', 'Sở A', 90), unit('Sở A', 90)]);
  expect(shortlists.map(names)).toEqual([
    { entries: [], tied: [], reserve: [], left: ['Ông An'] },
    { entries: ['Ông An'], tied: [], reserve: [], left: [] },
  ]);
  expect(whyNot(shortlists[0], 'Ông An')).toEqual({ why: 'collectivesOnly' });
});

test('an individual stands in the rounds of the award it is proposed for', () => {
  const rounds = [round(MINISTER, 1, { recipients: 'individual' }), round(CERTIFICATE, 1, { recipients: 'individual', priority: 2 })];
  const { shortlists } = draw(rounds, [person('An', 'A', 90, { proposedFor: 'Bằng khen' }), person('Bình', 'B', 80, { proposedFor: 'Bằng khen Bộ' })]);
  expect(shortlists.map(names)).toEqual([
    { entries: ['Bình'], tied: [], reserve: [], left: [] },
    { entries: ['An'], tied: [], reserve: [], left: [] },
  ]);
});

test('who is under review gets nothing', () => {
  const [list] = draw([round(FLAG, 2)], [unit('A', 90, { review: 'thanh tra' }), unit('B', 80)]).shortlists;
  expect(names(list)).toEqual({ entries: ['B'], tied: [], reserve: [], left: ['A'] });
  expect(whyNot(list, 'A')).toEqual({ why: 'underReview', text: 'thanh tra' });
});

describe('conditions', () => {
  test.each<[Condition, boolean, Parameters<typeof unit>]>([
    [{ kind: 'bandAtLeast', band: 'Tốt' }, true, ['A', 90, { bands: ['Khá', 'Tốt'] }]],
    [{ kind: 'bandAtLeast', band: 'Tốt' }, false, ['A', 70, { bands: ['Khá'] }]],
    [{ kind: 'indexAtLeast', index: exact(80) }, true, ['A', 80]],
    [{ kind: 'indexAtLeast', index: exact(80) }, false, ['A', 79]],
    [{ kind: 'rankWithin', rank: 3 }, true, ['A', 1, {}, { rank: 3 }]],
    [{ kind: 'rankWithin', rank: 3 }, false, ['A', 1, {}, { rank: 4 }]],
    [{ kind: 'rankWithin', rank: 3 }, false, ['A', 1]],
    [{ kind: 'commitmentsMet', count: null }, true, ['A', 1, {}, { commitments: { met: 4, signed: 4 } }]],
    [{ kind: 'commitmentsMet', count: null }, false, ['A', 1, {}, { commitments: { met: 3, signed: 4 } }]],
    [{ kind: 'commitmentsMet', count: 3 }, true, ['A', 1, {}, { commitments: { met: 3, signed: 4 } }]],
    [{ kind: 'commitmentsMet', count: null }, false, ['A', 1, {}, { commitments: { met: 0, signed: 0 } }]],
    [{ kind: 'commitmentsMet', count: null }, false, ['A', 1]],
    [{ kind: 'yearsAtLeast', years: 2 }, true, ['A', 1, { years: 2 }]],
    [{ kind: 'yearsAtLeast', years: 2 }, false, ['A', 1, { years: 1 }]],
    [{ kind: 'yearsAtLeast', years: 2 }, false, ['A', 1]],
  ])('%j: %s', (condition, met, candidate) => {
    const [list] = draw([round(FLAG, 1, { conditions: [condition] })], [unit(...candidate)]).shortlists;
    expect(names(list).entries).toEqual(met ? ['A'] : []);
    if (!met) expect(whyNot(list, 'A')).toEqual({ why: 'conditions', failed: [condition] });
  });

  test('an index is not known where there is a rank alone', () => {
    const conditions = [{ kind: 'indexAtLeast', index: exact(1) }] as const;
    const [list] = draw([round(FLAG, 1, { order: 'rank', conditions })], [unit('A', null, {}, { rank: 1 })]).shortlists;
    expect(whyNot(list, 'A')).toEqual({ why: 'conditions', failed: conditions });
  });
});

test('who falls short in the vote is out, and the next moves up; who was not voted on stays', () => {
  const candidates = [unit('A', 90, { yes: 7 }), unit('B', 80, { yes: 8 }), unit('C', 70), unit('D', 60)];
  const [list] = draw([round(FLAG, 2)], candidates, { votesNeeded: 8 }).shortlists;
  expect(names(list)).toEqual({ entries: ['B', 'C'], tied: [], reserve: [], left: ['D', 'A'] });
  expect(whyNot(list, 'A')).toEqual({ why: 'votes', yes: 7, needed: 8 });
  expect(names(draw([round(FLAG, 2)], candidates).shortlists[0]).entries).toEqual(['A', 'B']);
});

test('places that nobody has are told', () => {
  const { remarks } = draw([round(FLAG, 3, { group: 'x' }), round(CERTIFICATE, 0, { priority: 2 })], [unit('A', 90, {}, { group: 'x' })]);
  expect(remarks).toEqual([{ remark: 'unfilled', round: 0, places: 2 }]);
});

test('an individual who heads a unit with an award is told, once both are on a list', () => {
  const rounds = [round(FLAG, 1), round(CERTIFICATE, 3, { recipients: 'individual', priority: 2 })];
  const candidates = [
    unit('Sở Nội vụ', 90),
    unit('Sở Y tế', 80),
    person('An', 'sở nội vụ', 90, { head: true }),
    person('Bình', 'Sở Nội vụ', 90),
    person('Chi', 'Sở Y tế', 80, { head: true }),
  ];
  const { remarks } = draw(rounds, candidates);
  expect(remarks).toEqual([
    { remark: 'headOfAwarded', nominee: candidates[2]?.nominee, award: 'Bằng khen', unitAward: 'Cờ' },
  ]);
});
