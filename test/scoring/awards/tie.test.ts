import type { TieChoice } from '../../../src/scoring/award';
import type { TieRule } from '../../../src/scoring/candidate';
import { points, type Points } from '../../../src/scoring/points';
import { draw, FLAG, names, round, unit, whyNot } from './support';

const rule = (choice: TieChoice, key = 0): TieRule => ({ decision: { choice, reason: 'vì thế' }, key });
const keys = (...values: (number | null)[]): { keys: { value: Points | null; better: 'higher' }[] } => ({
  keys: values.map((value) => ({ value: value === null ? null : points(value), better: 'higher' as const })),
});
const candidates = [
  unit('A', 90),
  unit('B', 80, { yes: 5, ...keys(1, 9) }),
  unit('C', 80, { yes: 6, ...keys(1, 8) }),
  unit('D', 80, { yes: 6, ...keys(2, 7) }),
  unit('E', 70),
];

test('a tie at the cut is the council’s; nobody is chosen', () => {
  const { shortlists, remarks } = draw([round(FLAG, 2)], candidates);
  expect(names(shortlists[0])).toEqual({ entries: ['A'], tied: ['B', 'C', 'D'], reserve: [], left: ['E'] });
  expect(shortlists[0]?.cut).toMatchObject({ free: 1, decision: null });
  expect(remarks).toEqual([]);
});

test('a tie that fits is no tie at the cut', () => {
  expect(draw([round(FLAG, 4)], candidates).shortlists[0]?.cut).toBeNull();
  expect(draw([round(FLAG, 1)], candidates).shortlists[0]?.cut).toBeNull();
});

test('all in: the one way a quota is exceeded', () => {
  const { shortlists, remarks } = draw([round(FLAG, 2, { tie: rule('allIn') })], candidates);
  expect(names(shortlists[0])).toEqual({ entries: ['A', 'B', 'C', 'D'], tied: [], reserve: [], left: ['E'] });
  expect(shortlists[0]?.entries[1]?.why).toEqual({ why: 'tie', decision: { choice: 'allIn', reason: 'vì thế' } });
  expect(shortlists[0]?.cut).toMatchObject({ free: 1, decision: { choice: 'allIn' } });
  expect(remarks).toEqual([]);
});

test('all out: their places stay free, nobody overtakes them', () => {
  const { shortlists, remarks } = draw([round(FLAG, 2, { tie: rule('allOut') })], candidates, { reallocate: true });
  expect(names(shortlists[0])).toEqual({ entries: ['A'], tied: [], reserve: [], left: ['B', 'C', 'D', 'E'] });
  expect(whyNot(shortlists[0], 'C')).toEqual({ why: 'tie', decision: { choice: 'allOut', reason: 'vì thế' } });
  expect(remarks).toEqual([{ remark: 'unfilled', round: 0, places: 1 }]);
});

test('by a key', () => {
  const [first] = draw([round(FLAG, 2, { tie: rule('byKey', 0) })], candidates).shortlists;
  expect(names(first)).toEqual({ entries: ['A', 'D'], tied: [], reserve: [], left: ['B', 'C', 'E'] });
  const [second] = draw([round(FLAG, 3, { tie: rule('byKey', 1) })], candidates).shortlists;
  expect(names(second)).toEqual({ entries: ['A', 'B', 'C'], tied: [], reserve: [], left: ['D', 'E'] });
});

test('a key that does not tell them all apart leaves the rest to the council', () => {
  const [list] = draw([round(FLAG, 3, { tie: rule('byKey', 0) })], candidates).shortlists;
  expect(names(list)).toEqual({ entries: ['A', 'D'], tied: ['B', 'C'], reserve: [], left: ['E'] });
  expect(list?.cut).toMatchObject({ free: 1, decision: null });
});

test('a key that one of them lacks decides nothing', () => {
  const lacking = [...candidates.slice(0, 3), unit('D', 80, keys(null))];
  expect(names(draw([round(FLAG, 2, { tie: rule('byKey', 0) })], lacking).shortlists[0]).tied).toEqual(['B', 'C', 'D']);
  expect(names(draw([round(FLAG, 2, { tie: rule('byKey', 5) })], candidates).shortlists[0]).tied).toEqual(['B', 'C', 'D']);
});

test('by vote; who has no count leaves it open', () => {
  const [list] = draw([round(FLAG, 3, { tie: rule('byVote') })], candidates).shortlists;
  expect(names(list)).toEqual({ entries: ['A', 'C', 'D'], tied: [], reserve: [], left: ['B', 'E'] });
  const [open] = draw([round(FLAG, 2, { tie: rule('byVote') })], [...candidates, unit('G', 80)]).shortlists;
  expect(names(open).tied).toEqual(['B', 'C', 'D', 'G']);
});

test('what was decided for a tie that is not there changes nothing', () => {
  const [list] = draw([round(FLAG, 4, { tie: rule('allOut') })], candidates).shortlists;
  expect(names(list)).toEqual({ entries: ['A', 'B', 'C', 'D'], tied: [], reserve: [], left: ['E'] });
  expect(list?.entries[1]?.why).toEqual({ why: 'order' });
});
