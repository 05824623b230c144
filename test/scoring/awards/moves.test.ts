import type { ManualChange } from '../../../src/scoring/award';
import type { Move } from '../../../src/scoring/candidate';
import { CERTIFICATE, draw, FLAG, names, person, round, unit, whyNot } from './support';

function move(direction: ManualChange['move'], nominee: string, at: number): Move {
  return { round: at, candidate: nominee, change: { move: direction, nominee, award: '', reason: 'lý do', by: 'Ông Chủ tịch' } };
}

const candidates = [unit('A', 90), unit('B', 80), unit('C', 70), unit('D', null)];

test('moved out: the next moves up, and the reason stays', () => {
  const out = move('out', 'A', 0);
  const [list] = draw([round(FLAG, 1)], candidates, { moves: [out] }).shortlists;
  expect(names(list)).toEqual({ entries: ['B'], tied: [], reserve: [], left: ['C', 'A', 'D'] });
  expect(whyNot(list, 'A')).toEqual({ why: 'manual', change: out.change });
});

test('moved in: takes one of the places, also against conditions, rank and group', () => {
  const into = move('in', 'D', 0);
  const conditions = [{ kind: 'rankWithin', rank: 1 }] as const;
  const [list] = draw([round(FLAG, 2, { group: 'x', conditions })], [...candidates, unit('X', 50, {}, { group: 'x', rank: 1 })], { moves: [into] }).shortlists;
  expect(names(list)).toEqual({ entries: ['X', 'D'], tied: [], reserve: [], left: [] });
  expect(list?.entries[1]?.why).toEqual({ why: 'manual', change: into.change });
});

test('moved into a later list, it is on no earlier one', () => {
  const rounds = [round(FLAG, 1), round(CERTIFICATE, 1, { priority: 2 })];
  const { shortlists } = draw(rounds, candidates, { moves: [move('in', 'A', 1)] });
  expect(shortlists.map((list) => names(list).entries)).toEqual([['B'], ['A']]);
  expect(whyNot(shortlists[0], 'A')).toEqual({ why: 'otherAward', award: 'Bằng khen' });
});

test.each([
  ['under review', 'underReview', [unit('A', 90, { review: 'khiếu nại' })], round(FLAG, 1), [move('in', 'A', 0)]],
  ['an individual for a flag', 'collectivesOnly', [person('A', 'X', 90)], round(FLAG, 1, { recipients: 'individual' }), [move('in', 'A', 0)]],
  ['short of votes', 'votes', [unit('A', 90, { yes: 1 })], round(FLAG, 1), [move('in', 'A', 0)]],
  ['the other kind of recipients', 'notListed', [person('A', 'X', 90)], round(FLAG, 1), [move('in', 'A', 0)]],
  ['a nominee who is none', 'notListed', [], round(FLAG, 1), [move('out', 'Z', 0)]],
  ['a round that is none', 'notListed', [unit('A', 90)], round(FLAG, 1), [move('in', 'A', 7)]],
] as const)('%s: refused as %s', (_, because, nominees, one, moves) => {
  const { remarks, shortlists } = draw([one], nominees, { moves, votesNeeded: 5 });
  expect(remarks[0]).toEqual({ remark: 'moveRefused', change: moves[0].change, because });
  expect(shortlists[0]?.entries.filter(({ why }) => why.why === 'manual')).toEqual([]);
});

test('a second move of the same is refused', () => {
  const rounds = [round(FLAG, 1), round(CERTIFICATE, 1, { priority: 2 })];
  for (const moves of [
    [move('in', 'A', 0), move('in', 'A', 1)],
    [move('out', 'A', 0), move('in', 'A', 0)],
    [move('in', 'A', 0), move('out', 'A', 0)],
  ]) {
    expect(draw(rounds, candidates, { moves }).remarks).toContainEqual({ remark: 'moveRefused', change: moves[1]?.change, because: 'movedTwice' });
  }
});

test('more are moved in than there are places: the best have them, the others are told', () => {
  const moves = [move('in', 'C', 0), move('in', 'B', 0)];
  const { shortlists, remarks } = draw([round(FLAG, 1)], candidates, { moves });
  expect(names(shortlists[0])).toEqual({ entries: ['B'], tied: [], reserve: [], left: ['A', 'C', 'D'] });
  expect(remarks).toEqual([{ remark: 'moveRefused', change: moves[0]?.change, because: 'noPlace' }]);
});
