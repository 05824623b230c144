import { readHead } from '../../src/sheets/head';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf } from '../support/snapshot-of';

function head(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) {
  const [sheet] = snapshotOf({ Điểm: { rows, merges } }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { columns, codes, rows: height } = readHead(sheet, 0);
  return { columns: Object.fromEntries(columns), codes: codes.map(({ code, column }) => `${code}@${column}`), height };
}

test('codes head columns in many spellings; years, words and fields do not', () => {
  const row = ['Đơn vị', '1.1', 2, 1.2, '1.1.3 Ban hành kế hoạch', 'TC 2.1', 'Tiêu chí 3.1:', 'II.1.a', 'b)', 2023, 'IV', 'Tổng điểm', 'Có'];
  expect(head([row])).toEqual({
    columns: { unit: 0, points: 11 },
    codes: ['1.1@1', '2@2', '1.2@3', '1.1.3@4', '2.1@5', '3.1@6', 'II.1.a@7', 'b@8', 'IV@10'],
    height: 1,
  });
});

test('two rows are read where merged cells reach down or divide', () => {
  const rows = [['STT', 'Đơn vị', 'Điểm thẩm định', null, 'Điểm tối đa'], [null, null, 'Tối đa', 'Điểm đạt', null]];
  expect(head(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'])).toEqual({
    columns: { number: 0, unit: 1, appraisal: 3, maximum: 4 },
    codes: [],
    height: 2,
  });
  expect(head(rows.slice(0, 1)).height).toBe(1);
});

test('a code above its title, or a title above its code', () => {
  const rows = [['Đơn vị', '1.1', 'Báo cáo'], [null, 'Kế hoạch', '1.2']];
  expect(head(rows, ['A1:A2']).codes).toEqual(['1.1@1', '1.2@2']);
});

test('headings of areas over codes are no codes of their columns, nor their subtotals points of the unit', () => {
  const rows = [
    ['STT', 'Đơn vị', 'I. Chỉ đạo, điều hành', null, null, 'II. Thể chế', null, 'Tổng điểm'],
    [null, null, 'I.1', 'I.2', 'Cộng', 'II.1', 'II.2', null],
  ];
  expect(head(rows, ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:H2'])).toEqual({
    columns: { number: 0, unit: 1, points: 7 },
    codes: ['I.1@2', 'I.2@3', 'II.1@5', 'II.2@6'],
    height: 2,
  });
});

test('codes that start anew under each heading are told apart by it; a code over its sources is not', () => {
  const rows = [['Đơn vị', 'I', null, 'II', null], [null, 1, 2, 1, 2]];
  expect(head(rows, ['A1:A2', 'B1:C1', 'D1:E1']).codes).toEqual(['I.1@1', 'I.2@2', 'II.1@3', 'II.2@4']);
  const sources = [['Đơn vị', '1.1', null], [null, 'Tự chấm', 'Thẩm định']];
  expect(head(sources, ['A1:A2', 'B1:C1']).codes).toEqual(['1.1@1', '1.1@2']);
});

test('the longer code counts in cells that are not merged, the code above a maximum', () => {
  const rows = [['Đơn vị', 'I. Chỉ đạo', '1.2', 'Báo cáo'], [null, '1.1', 3, 2]];
  expect(head(rows, ['A1:A2']).codes).toEqual(['1.1@1', '1.2@2', '2@3']);
});

test('three rows are read where merged cells reach down to the third', () => {
  const rows = [
    ['Đơn vị', '1. Chỉ đạo, điều hành', null, null, 'Tổng điểm'],
    [null, '1.1 Kế hoạch', null, '1.2', null],
    [null, '1.1.1', '1.1.2', null, null],
  ];
  expect(head(rows, ['A1:A3', 'B1:D1', 'B2:C2', 'D2:D3', 'E1:E3'])).toEqual({
    columns: { unit: 0, points: 4 },
    codes: ['1.1.1@1', '1.1.2@2', '1.2@3'],
    height: 3,
  });
});

test('codes that start anew under each heading of two levels have the whole way down', () => {
  const rows = [
    ['Đơn vị', 'I. Chỉ đạo, điều hành', null, null, null, 'II. Thủ tục hành chính', null, null],
    [null, 'Cộng', '1. Kế hoạch', null, '2', '1. Kiểm soát', null, '2'],
    [null, null, '1.1', '1.2', null, '1.1', '1.2', null],
  ];
  const merges = ['A1:A3', 'B1:E1', 'F1:H1', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:G2', 'H2:H3'];
  expect(head(rows, merges).codes).toEqual(['I.1.1@2', 'I.1.2@3', 'I.2@4', 'II.1.1@5', 'II.1.2@6', 'II.2@7']);
});

test('an area of one criterion is its heading, though nothing is merged over it', () => {
  const rows = [['Đơn vị', 'I. Chỉ đạo', null, 'II. Thể chế'], [null, 1, 2, 1]];
  expect(head(rows, ['A1:A2', 'B1:C1']).codes).toEqual(['I.1@1', '2@2', 'II.1@3']);
  expect(head([['Đơn vị', 'I', 'II'], [null, 10, 15]], ['A1:A2']).codes).toEqual(['I@1', 'II@2']);
});

test('numbers that start anew under another heading have lost no zero', () => {
  const rows = [['Đơn vị', 'I', null, null, 'II', null, null], [null, 1.1, 1.2, 1.3, 1.1, 1.2, 1.3]];
  expect(head(rows, ['A1:A2', 'B1:D1', 'E1:G1']).codes).toEqual(['I.1.1@1', 'I.1.2@2', 'I.1.3@3', 'II.1.1@4', 'II.1.2@5', 'II.1.3@6']);
});

test('a capital letter before the title is the code of a section; before a field or a name it is none', () => {
  const row = ['Đơn vị', 'A. Kết quả thực hiện', 'B) Tác động của CCHC đến người dân', 'C. Tổng điểm', 'P. Nội vụ', 'Đ. Điểm thưởng'];
  expect(head([row])).toEqual({ columns: { unit: 0 }, codes: ['A@1', 'B@2', 'Đ@5'], height: 1 });
});

test('sections over codes are their headings', () => {
  const rows = [['Đơn vị', 'A. Kết quả', null, 'B. Tác động', null], [null, 'I', 'II', 'I', 'II']];
  expect(head(rows, ['A1:A2', 'B1:C1', 'D1:E1']).codes).toEqual(['A.I@1', 'A.II@2', 'B.I@3', 'B.II@4']);
});
