import { unitMatcher } from '../../src/scoring/unit-match';

const names = ['Phường 2', 'Phường Rạch Dừa', 'Sở Nội vụ', 'Xã Tân Hòa', 'Phường Tân Hòa', 'Long Sơn', 'Phường 2 ', '', 'Xã Núi Thành'];
const match = unitMatcher(names);

describe('unitMatcher', () => {
  test.each([
    ['phường rạch dừa', 1],
    ['P. Rạch Dừa', 1],
    ['SỞ NỘI VỤ', 2],
    ['X. Tân Hoà', 3],
    ['Long Sơn', 5],
  ])('%s is in the list', (text, index) => {
    expect(match(text)).toStrictEqual({ kind: 'exact', index });
  });

  test.each([
    ['Rạch Dừa', 1],
    ['Xã Long Sơn', 5],
    ['núi thành', 8],
  ])('%s is there with or without its kind', (text, index) => {
    expect(match(text)).toStrictEqual({ kind: 'loose', index });
  });

  test('chooses none of several', () => {
    expect(match('Tân Hòa')).toStrictEqual({ kind: 'ambiguous', indexes: [3, 4] });
    expect(match('Phường 02')).toStrictEqual({ kind: 'ambiguous', indexes: [0, 6] });
  });

  test('never takes one kind for another', () => {
    expect(match('Xã Rạch Dừa')).toStrictEqual({ kind: 'none' });
    expect(match('Phường Núi Thành')).toStrictEqual({ kind: 'none' });
    expect(match('Xã 2')).toStrictEqual({ kind: 'none' });
    expect(unitMatcher(['Tỉnh ủy'])('Huyện ủy')).toStrictEqual({ kind: 'none' });
  });

  test('prefers the name that is listed as it stands', () => {
    const listed = unitMatcher(['Phường Long Sơn', 'Long Sơn']);
    expect(listed('Long Sơn')).toStrictEqual({ kind: 'exact', index: 1 });
    expect(listed('Xã Long Sơn')).toStrictEqual({ kind: 'loose', index: 1 });
  });

  test.each(['', '  ', '2', 'Nội vụ', 'Phường', 'Phường 12'])('%j is not in the list', (text) => {
    expect(match(text)).toStrictEqual({ kind: 'none' });
  });
});
