import { points, ZERO } from '../../src/scoring/points';
import { rankContenders, TIES, type Contender, type RankOptions } from '../../src/scoring/rank';
import type { TieKeyValue } from '../../src/scoring/tie-key';
import { pts } from './support';

const options: RankOptions = { decimals: 2, rounding: 'halfUp', rankBy: 'rounded', ties: 'competition' };

/** A key value from its text: points, a ratio such as `2/3`, or none. */
function keyValue(text: string | null, better: 'higher' | 'lower' = 'higher'): TieKeyValue {
  const [value = '', maximum] = text?.split('/') ?? [];
  if (text === null) return { value: null, better };
  return { value: maximum === undefined ? pts(value) : { points: pts(value), maximum: pts(maximum) }, better };
}

function contender(value: string, keys: readonly TieKeyValue[] = [], group = '', maximum = '100'): Contender {
  return { points: pts(value), maximum: pts(maximum), group, keys };
}

const keyed = (value: string, ...texts: (string | null)[]): Contender =>
  contender(value, texts.map((text) => keyValue(text)));

const ranks = (list: readonly Contender[], changes: Partial<RankOptions> = {}): number[] =>
  rankContenders(list, { ...options, ...changes }).map(({ rank }) => rank);

describe('rankContenders', () => {
  test('counts 1, 1, 3 or 1, 1, 2', () => {
    const list = [contender('80'), contender('93.43'), contender('93.43'), contender('70')];
    expect(ranks(list)).toStrictEqual([3, 1, 1, 4]);
    expect(ranks(list, { ties: 'dense' })).toStrictEqual([2, 1, 1, 3]);
    expect(TIES).toContain(options.ties);
  });

  test('ranks nobody when there is nobody', () => {
    expect(rankContenders([], options)).toStrictEqual([]);
  });

  test('follows the index, not the points', () => {
    const list = [contender('90'), contender('65', [], '', '71.5'), contender('87', [], '', '96.5')];
    expect(rankContenders(list, options).map(({ index }) => index)).toStrictEqual([pts('90'), pts('90.91'), pts('90.16')]);
    expect(ranks(list)).toStrictEqual([3, 1, 2]);
  });

  test('ranks each group on its own', () => {
    const list = [contender('80', [], 'Sở'), contender('90', [], 'Phường'), contender('70', [], 'Sở'), contender('80', [], 'Phường')];
    expect(ranks(list)).toStrictEqual([1, 1, 2, 2]);
    expect(rankContenders(list, options).map(({ tied }) => tied)).toStrictEqual([[0], [1], [2], [3]]);
  });

  test('ties what prints alike, unless it ranks by the exact index', () => {
    const list = [contender('90.021'), contender('90.024'), contender('90.024')];
    expect(ranks(list)).toStrictEqual([1, 1, 1]);
    expect(ranks(list, { decimals: 3 })).toStrictEqual([3, 1, 1]);
    expect(ranks(list, { rankBy: 'exact' })).toStrictEqual([3, 1, 1]);
    expect(rankContenders(list, { ...options, rankBy: 'exact' })[0]).toMatchObject({ index: pts('90.02'), breaks: [] });
  });

  test('ties equal ratios exactly, where doubles differ', () => {
    const list = [contender('33.1', [], '', '71.5'), contender('66.2', [], '', '143'), contender('3.31', [], '', '7.15')];
    expect(ranks(list, { rankBy: 'exact' })).toStrictEqual([1, 1, 1]);
  });

  test('names all on the same rank, in one list', () => {
    const rankings = rankContenders([contender('9'), contender('8'), contender('9'), contender('9')], options);
    expect(rankings.map(({ tied }) => tied)).toStrictEqual([[0, 2, 3], [1], [0, 2, 3], [0, 2, 3]]);
    expect(new Set(rankings.map(({ tied }) => tied)).size).toBe(2);
    expect(rankings.map(({ breaks }) => breaks)).toStrictEqual([[], [], [], []]);
  });

  test('cannot rank what nothing applies to', () => {
    expect(() => ranks([{ ...contender('1'), maximum: ZERO }])).toThrow(RangeError);
    expect(() => ranks([{ ...contender('1'), maximum: points(-1) }])).toThrow(RangeError);
  });
});

describe('tie keys', () => {
  test('break ties in their order, and say which did from whom', () => {
    const rankings = rankContenders(
      [keyed('90', '30', '1'), keyed('90', '31', '1'), keyed('90', '30', '2'), keyed('91', '0', '0'), keyed('90', '30', '1')],
      options,
    );
    expect(rankings.map(({ rank }) => rank)).toStrictEqual([4, 2, 3, 1, 4]);
    expect(rankings.map(({ tied }) => tied)).toStrictEqual([[0, 4], [1], [2], [3], [0, 4]]);
    expect(rankings.map(({ breaks }) => breaks)).toStrictEqual([
      [{ key: 0, from: [1] }, { key: 1, from: [2] }],
      [{ key: 0, from: [0, 2, 4] }],
      [{ key: 0, from: [1] }, { key: 1, from: [0, 4] }],
      [],
      [{ key: 0, from: [1] }, { key: 1, from: [2] }],
    ]);
  });

  test('say so when a later key was the first to decide', () => {
    const [first] = rankContenders([keyed('90', '5', '2'), keyed('90', '5', '1')], options);
    expect(first).toMatchObject({ rank: 1, breaks: [{ key: 1, from: [1] }] });
  });

  test('may be better when lower, such as last year’s rank', () => {
    const list = ['7', '3', '5'].map((rank) => contender('90', [keyValue(rank, 'lower')]));
    expect(ranks(list)).toStrictEqual([3, 1, 2]);
  });

  test('compare ratios exactly: the exact index, and a ratio with a number', () => {
    const exact = (value: string, maximum: string): Contender =>
      contender(value, [keyValue(`${value}/${maximum}`)], '', maximum);
    expect(ranks([exact('59.999', '60'), exact('99.998', '100'), exact('49.999', '50')], { decimals: 1 })).toStrictEqual([1, 2, 2]);
    expect(ranks([keyed('90', '1/2'), keyed('90', '0.5'), keyed('90', '0.51')])).toStrictEqual([2, 2, 1]);
  });

  test('decide nothing where one of the tied has no value', () => {
    const list = [keyed('90', '5', '1'), keyed('90', null, '2'), keyed('90', '7', '1')];
    const rankings = rankContenders(list, options);
    expect(rankings.map(({ rank }) => rank)).toStrictEqual([2, 1, 2]);
    expect(rankings[0]).toMatchObject({ tied: [0, 2], breaks: [{ key: 1, from: [1] }] });
    expect(ranks([keyed('90', '5'), keyed('90'), keyed('90', '7')])).toStrictEqual([1, 1, 1]);
  });

  test('a value that is lacking elsewhere makes no difference', () => {
    expect(ranks([keyed('90', '5'), keyed('90', '7'), keyed('80', null), keyed('80', '1')])).toStrictEqual([2, 1, 3, 3]);
  });

  test('decide once the lacking one is told apart by an earlier key', () => {
    expect(ranks([keyed('90', '5', '1'), keyed('90', '5', '2'), keyed('90', '4', null)])).toStrictEqual([2, 1, 3]);
  });

  test('must agree on what is better', () => {
    const list = [contender('90', [keyValue('1', 'higher')]), contender('90', [keyValue('2', 'lower')])];
    expect(() => ranks(list)).toThrow(RangeError);
  });

  test('count on in the dense way too', () => {
    const list = [keyed('90', '1'), keyed('90', '2'), keyed('90', '1'), keyed('80', '1')];
    expect(ranks(list, { ties: 'dense' })).toStrictEqual([2, 1, 2, 3]);
    expect(ranks(list)).toStrictEqual([2, 1, 2, 4]);
  });
});
