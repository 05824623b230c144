import { evaluate } from '../../src/council/evaluate';
import { validate } from '../../src/council/validate';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

const MATRIX: CellValue[][] = [
  ['STT', 'Tên cơ quan, đơn vị', 'I. Chỉ đạo, điều hành', null, 'II. Thể chế', 'Tổng điểm'],
  [null, null, 'I.1', 'I.2', 'II.1', null],
  [null, 'Điểm tối đa', 20, 30, 50, null],
  ['I', 'Các sở, ban, ngành'],
  [1, 'Sở Nội vụ', 15, 20, 40, null],
  [2, 'Sở Y tế', 14, 20, 41, null],
];
const MERGES = ['A1:A2', 'B1:B2', 'C1:D1', 'F1:F2'];

test('the signatures below a table are no units, and are told to be left out', () => {
  const signatures: CellValue[][] = [
    [],
    [null, null, null, 'Ví Dụ, ngày 15 tháng 01 năm 2027'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'TM. HỘI ĐỒNG'],
    [null, '(Ký, ghi rõ họ tên)', null, 'CHỦ TỊCH'],
    [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
  ];
  const snapshot = snapshotOf({ 'Điểm thẩm định': { rows: [...MATRIX, ...signatures], merges: MERGES } });
  expect(validate(snapshot).findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
    'row.ignored B8:D11',
  ]);
  expect(validate(snapshot).findings[0]?.values).toEqual({ text: 'Ví Dụ, ngày 15 tháng 01 năm 2027 … Trần Thị B' });
  expect(validate(snapshot).sheets[0]?.ignoredRows).toBe(4);
  expect(evaluate(snapshot).book.units.list.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
});

test('a row with numbers below the signatures is read: nothing that may be data is dropped', () => {
  const rows = [...MATRIX, [null, 'Người lập biểu', null, 'Giám đốc'], [3, 'Sở Xây dựng', 10, 20, 30, null]];
  const { book } = evaluate(snapshotOf({ 'Điểm thẩm định': { rows, merges: MERGES } }));
  expect(book.units.list.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng']);
});

test('a head of two rows that every block repeats is no unit and no group', () => {
  const head: CellValue[][] = [
    ['TT', 'Đơn vị', 'Điểm đánh giá', null, 'Tổng điểm', 'Xếp hạng'],
    [null, null, 'Thẩm định', 'Điều tra XHH', null, null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ];
  const rows: CellValue[][] = [
    ['A. KHỐI SỞ'], ...head, [1, 'Sở Nội vụ', 60, 30, 90, 1], [2, 'Sở Y tế', 59, 30, 89, 2], [null, 'Trung bình', 59.5, 30, 89.5],
    ['B. KHỐI XÃ'], ...head, [1, 'Xã Long Sơn', 60, 30, 90, 1], [2, 'Xã Bình An', 59, 30, 89, 2],
  ];
  const merges = [2, 9].flatMap((top) => ['A', 'B', 'E', 'F'].map((c) => `${c}${top}:${c}${top + 1}`).concat(`C${top}:D${top}`));
  const snapshot = snapshotOf({ 'Tổng hợp': { rows, merges } });
  expect(validate(snapshot).findings.map(({ code, address }) => `${code} ${address}`)).toEqual(['summary.scaleAssumed ', 'row.ignored B7']);
  expect(evaluate(snapshot).book.units.list.map(({ name, group }) => `${name}: ${group}`)).toEqual([
    'Sở Nội vụ: KHỐI SỞ', 'Sở Y tế: KHỐI SỞ', 'Xã Long Sơn: KHỐI XÃ', 'Xã Bình An: KHỐI XÃ',
  ]);
});

test('a head that a form repeats on its second page is no option of the criterion above', () => {
  const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
  const rows: CellValue[][] = [['Đơn vị: Sở Nội vụ'], head, ['1', 'Kế hoạch', 60, 50], head, ['2', 'Báo cáo', 40, 40], [null, 'Tổng cộng', 100, 90]];
  const { findings } = validate(snapshotOf({ 'Sở Nội vụ': { rows } }));
  expect(findings.map(({ code, address }) => `${code} ${address}`)).toEqual([]);
});

test('titles of groups in the column of units, without numbers before them, are no units', () => {
  const rows: CellValue[][] = [
    ['Xếp hạng', 'Tên cơ quan, đơn vị', 'Tổng điểm', 'Điểm trực tiếp', 'Điểm XHH', 'Điểm tối đa'],
    [null, 'CƠ QUAN TRUNG ƯƠNG'],
    [1, 'Bảo hiểm xã hội tỉnh', 90.05, 58.5, 31.55, 100],
    [null, 'II. Sở, ban, ngành'],
    [1, 'Sở Tài chính', 92.93, 59.25, 33.68, 100],
    [null, 'Khối xã'],
    [1, 'Xã Long Sơn', 70, 40, 30, 100],
    [null, 'Xã Bình An', null, null, null, null],
  ];
  const snapshot = snapshotOf({ 'Kết quả': { rows } });
  expect(validate(snapshot).findings.map(({ code, address }) => `${code} ${address}`)).toEqual(['points.missing D8', 'points.missing E8']);
  expect(evaluate(snapshot).book.units.list.map(({ name, group }) => `${name}: ${group}`)).toEqual([
    'Bảo hiểm xã hội tỉnh: CƠ QUAN TRUNG ƯƠNG', 'Sở Tài chính: Sở, ban, ngành', 'Xã Long Sơn: Khối xã', 'Xã Bình An: Khối xã',
  ]);
});

test('names in capitals are units where all are', () => {
  const rows: CellValue[][] = [['Tên đơn vị', 'Nhóm'], ['SỞ NỘI VỤ', 'Sở'], ['SỞ Y TẾ', null], ['XÃ LONG SƠN', 'Xã']];
  expect(evaluate(snapshotOf({ 'Đơn vị': { rows } })).book.units.list.map(({ name }) => name)).toEqual(['SỞ NỘI VỤ', 'SỞ Y TẾ', 'XÃ LONG SƠN']);
});

test('a group with figures of its own, such as its mean, is no unit where units have arabic numbers', () => {
  const rows: CellValue[][] = [
    ['STT', 'Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'],
    ['I', 'Khối sở', 59.5, 30, 89.5, 100], [1, 'Sở Nội vụ', 60, 30, 90, 100], [2, 'Sở Y tế', 59, 30, 89, 100],
    ['II', 'Khối xã', 50, 30, 80, 100], [1, 'Xã Long Sơn', 50, 30, 80, 100],
  ];
  const snapshot = snapshotOf({ 'Tổng hợp': { rows } });
  expect(validate(snapshot).findings.map(({ code, address }) => `${code} ${address}`)).toEqual(['row.ignored B2', 'row.ignored B5']);
  expect(evaluate(snapshot).book.units.list.map(({ name, group }) => `${name}: ${group}`)).toEqual(['Sở Nội vụ: Khối sở', 'Sở Y tế: Khối sở', 'Xã Long Sơn: Khối xã']);
  const romans = rows.filter((row) => typeof row[0] !== 'number');
  expect(evaluate(snapshotOf({ 'Tổng hợp': { rows: romans } })).book.units.list).toHaveLength(2);
});

describe('a matrix with sums of its areas and titles of groups', () => {
  const CRITERIA = { rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ['I', 'Chỉ đạo', 50], ['1', 'Kế hoạch', 20], ['2', 'Báo cáo', 30], ['II', 'Thủ tục', 50], ['1', 'Một cửa', 50]] };
  const LIST = { rows: [['STT', 'Đơn vị', 'Nhóm'], [1, 'Sở Nội vụ', 'Khối sở'], [2, 'Sở Y tế', 'Khối sở'], [3, 'Xã Long Sơn', 'Khối xã'], [4, 'Xã Bình An', 'Khối xã']] };
  const matrix = (titles: readonly string[], third: string, sum: number): { rows: CellValue[][]; merges: string[] } => ({
    rows: [
      ['STT', 'Đơn vị', 'I. Chỉ đạo', null, null, 'II. Thủ tục'],
      [null, null, 1, 2, 'Cộng', 1],
      ['I', titles[0] ?? ''], [1, 'Sở Nội vụ', 18, 25, 43, 40], [2, third === 'Sở Y tế' ? 'Xã Long Sơn' : 'Sở Y tế', 15, 25, sum, 40],
      ['II', titles[1] ?? ''], [1, third, 12, 20, 32, 30], [2, 'Xã Bình An', 10, 20, 30, 30],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  });
  const found = (...draft: Parameters<typeof matrix>): string[] =>
    validate(snapshotOf({ 'Tiêu chí': CRITERIA, 'Đơn vị': LIST, Điểm: matrix(...draft) })).findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
  const GROUPS = ['Khối sở', 'Khối xã'];

  test('in order', () => expect(found(GROUPS, 'Xã Long Sơn', 40)).toEqual([]));

  test('a sum that is not that of its criteria', () => {
    expect(found(GROUPS, 'Xã Long Sơn', 41)).toEqual(['points.notSum Điểm!E5']);
  });

  test('units under the titles of each other’s groups', () => {
    expect(found(GROUPS, 'Sở Y tế', 40)).toEqual(['unit.groupDiffers Điểm!B5', 'unit.groupDiffers Điểm!B7']);
  });

  test('titles that part units in another way are no groups of the list', () => {
    expect(found(['Cụm 1', 'Cụm 2'], 'Sở Y tế', 40)).toEqual([]);
  });
});
