import { CERTIFICATE, draw, FLAG, names, round, unit } from './support';

const inGroup = (group: string, name: string, index: number | null, rank: number | null = null): ReturnType<typeof unit> => unit(name, index, {}, { group, rank });
const lists = [round(FLAG, 3, { group: 'sở' }), round(FLAG, 1, { group: 'xã' }), round(FLAG, 1, { group: 'huyện' })];
const candidates = [
  inGroup('sở', 'S1', 90),
  inGroup('xã', 'X1', 90),
  inGroup('xã', 'X2', 80),
  inGroup('xã', 'X3', 60),
  inGroup('huyện', 'H1', 90),
  inGroup('huyện', 'H2', 70),
];

test('places left over go to the next of other groups, by index; quotas move with them', () => {
  const { shortlists, remarks } = draw(lists, candidates, { reallocate: true });
  expect(shortlists.map(({ group, quota }) => [group, quota])).toEqual([['sở', 1], ['xã', 2], ['huyện', 2]]);
  expect(shortlists.map((list) => names(list).entries)).toEqual([['S1'], ['X1', 'X2'], ['H1', 'H2']]);
  expect(shortlists[1]?.entries[1]?.why).toEqual({ why: 'reallocated', from: 'sở' });
  expect(remarks).toEqual([]);
});

test('only where the council wants it', () => {
  const { shortlists, remarks } = draw(lists, candidates);
  expect(shortlists.map((list) => names(list).entries)).toEqual([['S1'], ['X1'], ['H1']]);
  expect(remarks).toEqual([{ remark: 'unfilled', round: 0, places: 2 }]);
});

test('equals for whom there are too few get none, and it is told', () => {
  const equals = [...candidates.slice(0, 5), inGroup('huyện', 'H2', 80), inGroup('huyện', 'H3', 80)];
  const { shortlists, remarks } = draw(lists, equals, { reallocate: true });
  expect(shortlists.map(({ quota }) => quota)).toEqual([3, 1, 1]);
  expect(remarks).toEqual([{ remark: 'unfilled', round: 0, places: 2 }]);
});

test('a list that waits for the council neither gives nor takes', () => {
  const waiting = [...candidates, inGroup('xã', 'X0', 90)];
  const { shortlists } = draw(lists, waiting, { reallocate: true });
  expect(shortlists.map((list) => names(list))).toEqual([
    { entries: ['S1'], tied: [], reserve: [], left: [] },
    { entries: [], tied: ['X0', 'X1'], reserve: [], left: ['X2', 'X3'] },
    { entries: ['H1', 'H2'], tied: [], reserve: [], left: [] },
  ]);
});

test('nobody without an index, nobody twice', () => {
  const rounds = [
    round(FLAG, 2, { group: 'sở' }),
    round(FLAG, 1, { group: 'xã', order: 'rank' }),
    round(FLAG, 1, { group: '' }),
    round(CERTIFICATE, 1, { priority: 2 }),
  ];
  const nominees = [inGroup('sở', 'S1', 90), inGroup('xã', 'X1', 60, 1), inGroup('xã', 'X2', 95, 2), inGroup('xã', 'X3', null, 3), inGroup('xã', 'X4', 50, 4)];
  const { shortlists } = draw(rounds, nominees, { reallocate: true });
  expect(shortlists.map((list) => names(list).entries)).toEqual([['S1'], ['X1', 'X4'], ['X2'], []]);
});

test('who is tied at the cut of the list for all groups does not get another’s place', () => {
  const rounds = [round(FLAG, 2, { group: 'sở' }), round(FLAG, 0, { group: 'xã' }), round(FLAG, 1)];
  const nominees = [inGroup('sở', 'S1', 90), inGroup('xã', 'X1', 80), inGroup('xã', 'X2', 80), inGroup('xã', 'X3', 70)];
  const { shortlists } = draw(rounds, nominees, { reallocate: true });
  expect(shortlists.map(names)).toEqual([
    { entries: ['S1'], tied: [], reserve: [], left: [] },
    { entries: ['X3'], tied: [], reserve: [], left: ['X1', 'X2'] },
    { entries: [], tied: ['X1', 'X2'], reserve: [], left: ['X3', 'S1'] },
  ]);
});
