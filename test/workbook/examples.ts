import type { BlockWrite, Plan, SheetWrite, WrittenValue } from '../../src/workbook/plan';
import type { Book } from './book';

/** A workbook as people have it: a criteria sheet with merged cells, scores with results to fill in. */
export const BOOK: Book = {
  sheets: [
    {
      name: 'Tiêu chí',
      rows: [
        ['BỘ TIÊU CHÍ', null, null],
        ['STT', 'Tiêu chí', 'Điểm tối đa'],
        ['1.1', 'Công tác chỉ đạo', 2.5],
        [null, 'Đạt 100%', { value: 0.5, format: '0.00' }],
      ],
      merges: ['A1:C1'],
    },
    {
      name: 'Điểm',
      rows: [
        ['Đơn vị', '1.1', 'Tổng điểm', 'Chỉ số', 'Ghi chú'],
        ['Phường 02', 2.25, { formula: 'B2*2', value: 4.5 }, { value: 90, format: '0.0%' }, null],
        ['Sở Nội vụ', null, { error: '#N/A' }, null, true],
        ['Cộng', '', null, null, { formula: 'SUM(B2:B3)', value: 2.25 }],
      ],
      tables: [{ name: 'DiemSo', address: 'A1:E3' }],
      hiddenRows: [2],
    },
    { name: 'Nháp', rows: [[1, 2]], hidden: true },
    { name: 'Khóa', rows: [['a', 1, 2], ['b', 3, 4]], protected: true, unlocked: ['B1:B2'] },
    { name: 'Mảng', rows: [[{ formula: 'B1:B3*2', value: 2 }, 1], [4, 2], [6, 3], [null, 4]], array: 'A1:A3' },
    { name: 'Gộp', rows: [['Nhóm 1', 1], [null, 2], ['Nhóm 2', 3]], merges: ['A1:A2'] },
    { name: 'Trống', rows: [] },
  ],
};

/** Text that becomes a number, a date, a formula or an error when it is typed into a cell. */
export const TREACHEROUS = [
  '1.1', '1,5', '01', '1-2', '3/4', '1.1.1', 'TRUE', '#N/A', '5%', '1e3', 'Mar-25', '12 May',
  '=1+1', '=SUM(A1)', '+84', '-', '-x', '@a', "'a", "'", ' 7', 'Phường 02', 'a\nb', 'Hòa & <b>"c"</b>',
];

/** A link to a cell of another sheet, as a formula. */
export const LINK = `HYPERLINK("#'Điểm'!B2","B2")`;

/** A plan with nothing but these parts. */
export function plan(parts: Partial<Plan>): Plan {
  return { blocks: [], sheets: [], ...parts };
}

/** A block to be written. */
export function block(sheet: string, row: number, column: number, values: readonly (readonly WrittenValue[])[], numberFormat?: string): BlockWrite {
  return { sheet, row, column, values, ...(numberFormat !== undefined && { numberFormat }) };
}

/** A sheet of ours with so many ranked units. */
export function rankingSheet(units: number, name = 'Xếp hạng'): SheetWrite {
  const rows = Array.from({ length: units }, (_, at) => [at + 1, `${at + 1}.1`, 90 - at / 4, null]);
  return {
    name,
    blocks: [
      { row: 0, column: 0, values: [['XẾP HẠNG NĂM 2025']], look: 'title' },
      { row: 1, column: 0, values: [['Quyết định 1/QĐ-UBND\nlàm tròn đến 2 chữ số']], look: 'note' },
      { row: 3, column: 0, values: [['Hạng', 'Mã', 'Chỉ số (%)', 'Ghi chú']], look: 'head' },
      { row: 4, column: 0, values: rows, look: 'body', numberFormats: ['0', '@', '0.00', '@'] },
    ],
    tables: [{ name: 'CCHC_XepHang', range: { row: 3, column: 0, rows: units + 1, columns: 4 } }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }, { row: 1, column: 0, rows: 1, columns: 4 }],
    columnWidths: [8, 20.5, 12, 30],
    frozenRows: 4,
    frozenColumns: 1,
  };
}
