import { compare } from '../../src/council/compare';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;
const HEAD = ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Kết quả'];

const BOOK: Readonly<Record<string, SheetDraft>> = {
  'Tiêu chí': { rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ['1', 'Chỉ đạo', 40], ['1.1', 'Kế hoạch', 20], ['1.2', 'Báo cáo', 20], ['2', 'Thủ tục', 60], ['2.1', 'Đúng hạn', 60]] },
  'Đơn vị': { rows: [['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước'], ['Sở A', 'Sở', 4, 70], ['Sở B', 'Sở', 1, 90], ['Sở C', 'Sở', 2, 80], ['Sở D', 'Sở', 3, 75], ['Xã E', 'Xã', 1, 60]] },
  'Điểm': { rows: [['Đơn vị', '1.1', '1.2', '2.1'], ['Sở A', 18.25, 17, 40], ['Sở B', 20, 20, 50], ['Sở C', 17, 20, 40], ['Sở D', 20, null, 50], ['Xã E', 20, 20, 60]] },
};

function outlook(row: readonly CellValue[], more: Readonly<Record<string, SheetDraft>> = {}) {
  const outcome = compare(snapshotOf({ ...BOOK, 'Cam kết': { rows: [HEAD, row] }, ...more }), options);
  const [result] = outcome.commitments;
  const found = result && outcome.outlooks.get(result);
  return found === undefined ? null : { goal: found.goal, needed: found.needed === null ? null : found.needed / 1e9, within: found.within };
}

test.each<[string, readonly CellValue[], unknown]>([
  // Sở B 90, Sở C 77, Sở A 75.25, Sở D 70 so far with 20 open.
  ['up by three ranks: the first', ['Sở A', 'x', 'Tăng hạng', 3], { goal: { by: 'rank', rank: 1 }, needed: 14.75, within: 'lost' }],
  ['within the first two', ['Sở A', 'x', 'Trong tốp', 2], { goal: { by: 'rank', rank: 2 }, needed: 1.75, within: 'lost' }],
  ['kept', ['Sở B', 'x', 'Giữ hạng'], null],
  ['not kept', ['Sở A', 'x', 'Tăng hạng', 2], { goal: { by: 'rank', rank: 2 }, needed: 1.75, within: 'lost' }],
  ['during the year: from what is still open', ['Sở D', 'x', 'Giữ hạng'], { goal: { by: 'rank', rank: 3 }, needed: 5.25, within: 'open' }],
  ['during the year: more than is open', ['Sở D', 'x', 'Chỉ số', 92], { goal: { by: 'index', index: 92e9 }, needed: 22, within: 'lost' }],
  ['an index', ['Sở A', 'x', 'Chỉ số', 80], { goal: { by: 'index', index: 80e9 }, needed: 4.75, within: 'lost' }],
  ['an index that nobody can reach', ['Sở A', 'x', 'Chỉ số', 101], { goal: { by: 'index', index: 101e9 }, needed: null, within: 'never' }],
  ['the index of an area', ['Sở A', 'x', 'Chỉ số', 90, '1'], { goal: { by: 'index', index: 90e9 }, needed: 0.75, within: 'lost' }],
  ['an index up', ['Sở A', 'x', 'Tăng chỉ số', 6], { goal: { by: 'index', index: 76e9 }, needed: 0.75, within: 'lost' }],
  ['maximum points', ['Sở D', 'x', 'Điểm tối đa', null, '1'], { goal: { by: 'points' }, needed: 20, within: 'open' }],
  ['maximum points that were lost', ['Sở A', 'x', 'Điểm tối đa', null, '1'], { goal: { by: 'points' }, needed: 4.75, within: 'lost' }],
  ['an index that the workbook does not score', ['Sở A', 'SIPAS', 'Chỉ số', 90], null],
  ['a rank by another index', ['Sở A', 'PCI', 'Trong tốp', 2], null],
  ['an index of its own row', ['Sở A', 'SIPAS', 'Chỉ số', 90, null, 80], null],
  ['by hand', ['Sở A', 'x', 'Tự đánh giá', null, null, 'Không đạt'], null],
  ['infeasible', ['Sở B', 'x', 'Tăng hạng', 5], null],
])('%s', (_, row, expected) => {
  expect(outlook(row)).toEqual(expected);
});

test('an index to be rounded up needs no more than that', () => {
  expect(outlook(['Sở A', 'x', 'Chỉ số', 75.26])).toMatchObject({ needed: 0.01 });
});

test('in a wider list the points of the others are not known', () => {
  const list = { rows: [['Đơn vị', 'Xếp hạng năm trước', 'Xếp hạng'], ['Sở A', 40, 39]] };
  expect(outlook(['Sở A', 'x', 'Tăng hạng', 3], { 'Xếp hạng tỉnh': list })).toBeNull();
});

test('where points stand in a summary only their sum is told', () => {
  const rows = [['Đơn vị', 'Điểm tối đa', 'Tổng điểm'], ['Sở A', 90, 72], ['Sở B', 100, 90]];
  const { commitments, outlooks } = compare(snapshotOf({ 'Tổng': { rows }, 'Cam kết': { rows: [HEAD, ['Sở A', 'x', 'Chỉ số', 90]] } }), options);
  const [result] = commitments;
  expect(result && outlooks.get(result)).toMatchObject({ needed: 9e9, losing: [], lost: 18e9, within: 'lost' });
});

test('one unit for its head: place, neighbours, gaps, year on year, commitments', () => {
  const rows = [HEAD, ['Sở A', 'x', 'Trong tốp', 2], ['Sở B', 'y', 'Giữ hạng']];
  const { viewOf, units } = compare(snapshotOf({ ...BOOK, 'Cam kết': { rows } }), options);
  expect(units).toHaveLength(5);
  expect(viewOf('sở  a')).toMatchObject({
    result: { name: 'Sở A', rank: 3, index: 75.25e9 },
    previousRank: 4e9,
    previousIndex: 70e9,
    soFar: null,
    ranked: 3,
    above: { rank: 2, units: ['Sở C'], index: 77e9, gap: 1.75e9 },
    below: null,
    gaps: [{ code: '2.1', title: 'Đúng hạn', lost: 20 }, { code: '1.2', title: 'Báo cáo', lost: 3 }, { code: '1.1', title: 'Kế hoạch', lost: 1.75 }],
    commitments: [{ content: 'x' }],
  });
  expect(viewOf('Sở C')).toMatchObject({ above: { units: ['Sở B'], gap: 13e9 }, below: { units: ['Sở A'], gap: -1.75e9 } });
  expect(viewOf('Sở D')).toMatchObject({ result: { rank: null }, soFar: 70e9, above: null, below: null, gaps: [{ code: '2.1', lost: 10 }, { code: '1.2', title: 'Báo cáo', lost: null }] });
  expect(viewOf('Sở Z')).toBeNull();
});

test('a unit that stands in a wider list alone, and one that stands in both', () => {
  const list = { rows: [['Đơn vị', 'Xếp hạng năm trước', 'Xếp hạng'], ['Xã L', 9, 5], ['Xã M', 4, 4], ['Xã N', 6, 7], ['Xã O', 7, 7], ['Sở A', 40, 39], ['Xã Q', 2, null]] };
  const rows = [HEAD, ['Xã L', 'x', 'Tăng hạng', 3], ['Sở A', 'y', 'Giữ hạng'], ['Xã Q', 'z', 'Giữ hạng']];
  const { viewOf, units } = compare(snapshotOf({ ...BOOK, 'Cam kết': { rows }, 'Xếp hạng tỉnh': list }), options);
  expect(units).toEqual(['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Xã E', 'Xã L', 'Xã Q']);
  expect(viewOf('xã l')).toMatchObject({
    name: 'Xã L',
    result: null,
    listed: { list: 'Xếp hạng tỉnh', rank: 5, previous: 9, above: { rank: 4, units: ['Xã M'] }, below: { rank: 7, units: ['Xã N', 'Xã O'] } },
    gaps: null,
    commitments: [{ content: 'x', verdict: 'exceeded' }],
  });
  expect(viewOf('Sở A')).toMatchObject({ result: { rank: 3 }, listed: { rank: 39, previous: 40, above: { rank: 7 }, below: null } });
  expect(viewOf('Xã Q')).toMatchObject({ listed: { rank: null, previous: 2, above: null, below: null } });
  expect([viewOf('Sở B')?.listed, viewOf('Xã M')]).toEqual([expect.objectContaining({ rank: null, previous: null }), null]);
});
