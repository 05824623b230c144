import { validate } from '../../../src/council/validate';
import type { Finding } from '../../../src/sheets/finding';
import { parseAddress } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';

/** Sheets by name, to be changed in place. */
export type Draft = Record<string, SheetDraft & { rows: CellValue[][] }>;

const CRITERIA: readonly (readonly CellValue[])[] = [
  ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Nguồn điểm', 'Nhóm áp dụng'],
  ['1', 'Chỉ đạo, điều hành', 30],
  ['1.1', 'Kế hoạch', 10],
  ['1.1.1', 'Ban hành kế hoạch', 4, 'Thẩm định'],
  [null, 'Kịp thời', 4],
  [null, 'Không kịp thời', 2],
  [null, 'Không ban hành', 0],
  ['1.1.2', 'Hoàn thành kế hoạch', 6, 'Thẩm định'],
  ['1.2', 'Báo cáo', 8, 'Thẩm định'],
  ['1.3', 'Đánh giá của người dân', 12, 'Điều tra XHH'],
  ['2', 'Thủ tục hành chính', 40],
  ['2.1', 'Rà soát', 4],
  ['2.2', 'Công bố', 4],
  ['2.3', 'Công khai', 4],
  ['2.4', 'Một cửa', 4],
  ['2.5', 'Đúng hạn', 4],
  ['2.6', 'Trực tuyến', 4],
  ['2.7', 'Liên thông', 4],
  ['2.8', 'Phản ánh, kiến nghị', 4],
  ['2.9', 'Hài lòng', 4, 'Điều tra XHH'],
  ['2.10', 'Sáng kiến', 4],
  ['3', 'Chế độ công vụ', 30],
  ['3.1', 'Kỷ luật', 20],
  ['a', 'Chấp hành', 12],
  ['b', 'Kiểm tra', 8],
  ['3.2', 'Vị trí việc làm', 10, null, 'Sở, ban, ngành'],
  [null, 'Tổng cộng', 100],
];

const APPRAISED = ['1.1', '1.1.1', '1.1.2', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.10', '3.1.a', '3.1.b', '3.2'];
const POINTS: Readonly<Record<string, readonly CellValue[]>> = {
  'Sở Nội vụ': [9, 4, 5, 7, 4, 3, 4, 4, 3.5, 4, 2, 4, 3, 11, 8, 9],
  'Sở Tài chính': [7.5, 2, 5.5, 8, 3, 3, 4, 4, 3.5, 4, 2, 4, 2, 10, 7, 8],
  'Phường 2': [6, 4, 2, 6, 2, 3, 4, '-', 3.5, 4, 2, 4, 1, 9, 6, null],
  'Xã Bình An': [8.25, 4, 4.25, 6, 2, 2, 4, 3, 3.5, 4, 2, 4, 1, 9, 5, null],
};

function listOf(head: readonly CellValue[], line: (unit: string, points: readonly CellValue[], at: number) => CellValue[]): CellValue[][] {
  return [[...head], ...Object.entries(POINTS).map(([unit, points], at) => line(unit, points, at))];
}

/** A workbook in which there is nothing to find: criteria, units, last year's results, and points of three sources. */
export function cleanBook(): Draft {
  const groups = ['Sở, ban, ngành', 'Sở, ban, ngành', 'Phường, xã', 'Phường, xã'];
  return {
    'Thiết lập': { rows: [['Mục', 'Giá trị'], ['Năm', 2026], ['Thang điểm', 100]] },
    'Tiêu chí': { rows: CRITERIA.map((row) => [...row]) },
    'Đơn vị': { rows: listOf(['STT', 'Đơn vị', 'Nhóm', 'Không xếp hạng'], (unit, _, at) => [at + 1, unit, groups[at] ?? '', null]) },
    'Kết quả 2025': { rows: listOf(['Đơn vị', 'Chỉ số', 'Xếp hạng'], (unit, _, at) => [unit, 90 - at, (at % 2) + 1]) },
    'Điểm tự chấm': {
      rows: listOf(['Đơn vị', ...APPRAISED], (unit, points) => [unit, null, ...points.slice(1)]),
    },
    'Điểm thẩm định': { rows: listOf(['Đơn vị', ...APPRAISED], (unit, points) => [unit, ...points]) },
    'Điểm ĐTXHH': { rows: listOf(['Đơn vị', '1.3', '2.9'], (unit, _, at) => [unit, 10.5 + at * 0.25, 3.1]) },
  };
}

/** @example put(book, 'Tiêu chí!A3', '1.2') */
export function put(book: Draft, address: string, value: CellValue): void {
  const [sheet = '', cell = ''] = address.split('!');
  const place = parseAddress(cell);
  const rows = book[sheet]?.rows;
  if (rows === undefined || place === null) throw new Error(`no cell: ${address}`);
  while (rows.length <= place.row) rows.push([]);
  const row = rows[place.row] ?? [];
  while (row.length < place.column) row.push(null);
  row[place.column] = value;
}

/** A number format for some cells of a sheet. */
export function format(book: Draft, address: string, code: string): void {
  const [name = '', cell = ''] = address.split('!');
  const sheet = book[name];
  if (sheet === undefined) throw new Error(`no sheet: ${name}`);
  book[name] = { ...sheet, formats: { ...sheet.formats, [cell]: code } };
}

/** A formula, without `=`, for a cell of a sheet; its value stays. */
export function formula(book: Draft, address: string, text: string): void {
  const [name = '', cell = ''] = address.split('!');
  const sheet = book[name];
  if (sheet === undefined) throw new Error(`no sheet: ${name}`);
  book[name] = { ...sheet, formulas: { ...sheet.formulas, [cell]: text } };
}

export function findingsOf(book: Draft): readonly Finding[] {
  return validate(snapshotOf(book)).findings;
}

/** What is found, in short: `criteria.orphan Tiêu chí!A3`. */
export function found(book: Draft): string[] {
  return findingsOf(book).map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
}

/** What is found after some cells were changed. */
export function foundAfter(changes: Readonly<Record<string, CellValue>>, book = cleanBook()): string[] {
  for (const [address, value] of Object.entries(changes)) put(book, address, value);
  return found(book);
}
