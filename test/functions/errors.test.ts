import { ArgumentError } from '../../src/functions/argument-error';
import { call } from '../../src/functions/calculate';
import { band } from '../../src/functions/band';
import { check } from '../../src/functions/check';
import { commitment } from '../../src/functions/commitment';
import { index } from '../../src/functions/performance-index';
import { points } from '../../src/functions/points';
import { rank } from '../../src/functions/rank';
import { ranks } from '../../src/functions/ranks';
import { rate } from '../../src/functions/rate';
import { shortlist } from '../../src/functions/shortlist';
import { total } from '../../src/functions/total';
import { dictionary } from '../../src/locales/language';
import { placeholders } from '../../src/locales/template';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

const CASES: readonly (readonly [problem: string, values: object, work: () => unknown])[] = [
  ['notNumber', { argument: 'points', cell: '2', text: 'abc' }, () => total(column(1, 'abc'))],
  ['notNumber', { argument: 'points', cell: '1', text: 'TRUE' }, () => total([[true]])],
  ['notNumber', { argument: 'points', cell: '1', text: '' }, () => total([[{ type: 'Entity' }]])],
  ['ambiguous', { argument: 'values', cell: '1', text: '1.234' }, () => ranks([['1.234']])],
  ['shape', { argument: 'maxima', other: 'points' }, () => total(column(1, 2), [[1, 2]])],
  ['shape', { argument: 'denominator', other: 'numerator' }, () => rate(column(1, 2), column(1, 2, 3))],
  ['negative', { argument: 'maxima', cell: '1' }, () => index([[1]], [[-1]])],
  ['negative', { argument: 'denominator', cell: '1' }, () => rate([[1]], [[-1]])],
  ['negative', { argument: 'maximum', cell: '1' }, () => points([[1]], [[-1]], [['> 0: 1']])],
  ['decimals', {}, () => rate([[1]], [[2]], 10)],
  ['decimals', {}, () => rate([[1]], [[2]], '-')],
  ['rounding', { text: 'lên' }, () => rate([[1]], [[2]], 2, 'lên')],
  ['ties', { text: '1-2-3' }, () => ranks([[1]], undefined, '1-2-3')],
  ['noMaximum', { cell: '2' }, () => index(column(1, 1), column(1, ''))],
  ['missingPoints', { count: '2', cell: '2' }, () => index(column(1, '', ''), column(1, 1, 1))],
  ['ruleUnreadable', { text: 'theo quy định' }, () => points([[1]], [[1]], [['theo quy định']])],
  ['ruleSilent', { text: '50' }, () => points([[50]], [[1]], [['> 90: 1']])],
  ['ruleContradiction', { text: '90' }, () => points([[90]], [[2]], [['80–90: 1; 90–100: 2']])],
  ['ruleAboveMaximum', { text: '95' }, () => points([[95]], [[1]], [['> 90: 2']])],
  ['notCount', { text: '1.5' }, () => points([[1.5]], [[1]], [['mỗi lỗi trừ 0,5 điểm']])],
  ['groupPair', {}, () => rank(1, [[1]], 'a')],
  ['notAmong', {}, () => rank(1, [[2]])],
  ['noGroup', { argument: 'groups', cell: '1' }, () => ranks([[1]], [['']])],
  ['noGroup', { argument: 'groups', cell: '1' }, () => shortlist([['A']], [[1]], [[1]], [['']])],
  ['twoColumns', { argument: 'bands' }, () => band([[1]], [['Tốt', 90, 1]])],
  ['twoColumns', { argument: 'quota' }, () => shortlist([['A']], [[1]], column(1, 2))],
  ['badRow', { argument: 'bands', row: '2' }, () => band([[1]], [['Tốt', 90], ['Khá', '']])],
  ['noBands', {}, () => band([[1]], [['Xếp loại', 'Từ']])],
  ['bandShares', {}, () => band([[95]], [['Tốt', 0.9], ['Khá', 0.7]])],
  ['step', {}, () => check([[1]], [[1]], 0)],
  ['commitmentKind', { text: 'gì đó' }, () => commitment([['gì đó']], [[1]], [[1]])],
  ['notNumber', { argument: 'target', cell: '1', text: '100%; riêng Phường 4 95%' }, () => commitment([['Tỷ lệ']], [['100%; riêng Phường 4 95%']], [[96]])],
  ['notNumber', { argument: 'target', cell: '1', text: 'cao hơn' }, () => commitment([['Chỉ số']], [['cao hơn']], [[96]])],
  ['verdict', { text: 'tốt' }, () => commitment([['Tự đánh giá']], [['']], [['tốt']])],
  ['noFunction', { name: 'SUM' }, () => call('SUM', [])],
  ['argumentCount', { name: 'RATE', least: '2', most: '4' }, () => call('RATE', [1])],
  ['oneCell', { argument: 'value' }, () => call('RANK', [[[1], [2]], [[1]]])],
  ['noUnit', { cell: '1' }, () => shortlist([['']], [[1]], [[1]])],
  ['quota', {}, () => shortlist([['A']], [[1]], [[1.5]])],
  ['noQuota', { text: 'Xã' }, () => shortlist([['A']], [[1]], [['Sở', 1]], [['Xã']])],
];

test.each(CASES)('%s %j', (problem, values, work) => {
  let thrown: unknown = null;
  try {
    work();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ArgumentError);
  expect(thrown).toMatchObject({ problem, values });
});

test('every problem is met here, with the values that its sentence asks for', () => {
  const problems = new Map(CASES.map(([problem, values]) => [problem, Object.keys(values).sort()]));
  problems.set('tooLarge', []);
  const texts = Object.entries(dictionary('vi').functions.problems);
  expect([...problems.keys()].sort()).toEqual(texts.map(([problem]) => problem).sort());
  for (const [problem, text] of texts) expect([problem, [...placeholders(text)].sort()]).toEqual([problem, problems.get(problem)]);
});

test('what is not known yet is #N/A, what is wrong is #VALUE!', () => {
  expect(() => index(column(1, ''), column(1, 1))).toThrow(expect.objectContaining({ kind: 'notAvailable' }));
  expect(() => total([['abc']])).toThrow(expect.objectContaining({ kind: 'value' }));
});
