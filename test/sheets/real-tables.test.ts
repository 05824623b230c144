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
