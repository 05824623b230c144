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
