import fc from 'fast-check';
import { compare } from '../../../src/council/compare';
import { shortlist } from '../../../src/council/shortlist';
import { validate } from '../../../src/council/validate';
import { findingMessage } from '../../../src/locales/format';
import { cellAddress, rangeAddress } from '../../../src/workbook/address';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { cleanBook, formula, put, type Draft } from './clean-book';
import { cleanColumns } from './clean-columns';
import { cleanForms } from './clean-forms';
import { summary } from './example';

/** Headers of every kind of table, so that random grids are taken for some. */
const HEADERS = [
  'STT', 'Tiêu chí', 'Điểm tối đa', 'Nguồn điểm', 'Nhóm áp dụng', 'Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước',
  'Không xếp hạng', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Chỉ số', 'Xếp hạng', 'Xếp loại', 'Ghi chú',
  'Tài liệu kiểm chứng', 'Giải trình', '1', '1.1', '1.2', '1.1.1', 'a', 'I', 'Mục', 'Giá trị', 'Từ (%)', 'Nội dung cam kết', 'Loại',
  'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Kết quả', 'Đơn vị cũ', 'Đơn vị mới', 'Hình thức', 'Đối tượng', 'Số lượng', 'Điều kiện', 'Họ và tên',
  'Phiếu đồng ý', 'Điều chỉnh', 'Lý do', 'Xếp hạng năm 2025', 'Xếp hạng năm 2026',
];
const TEXTS = [
  'Sở A', 'Sở B', 'P. 02', 'Phường 2', 'Sở A '.normalize('NFD'), 'Đơn vị: Sở A', 'Tổng cộng', 'I. Khối sở', '8,5', '1.234', '１', '85%', '1/2', '-',
  'Không áp dụng', '1.1', '1.1.', '1,2', 'II', 'a)', '1.O', 'Thẩm định', 'Sở; Xã', 'Tăng hạng', '95%; riêng Sở B 80%', 'Năm', 'Bước điểm', 'Lấy cả',
  '30/6/2026', '', ' ', '\u200B', '\u00A0', '﷽', '💯', 'x'.repeat(300), '__proto__', 'constructor', 'toString', '{unit}', '=1+1', "'",
];
const FORMULAS = [
  'SUM(A1:C3)', 'SUM(B2:B5)', 'B2+C2', 'RANK(B2,B$2:B$5)', 'ROUND(B2/C2*100,2)', '#REF!+1', "'[x.xlsx]S'!A1", "'Điểm'!B2", 'A1', 'SUM(A:A)', 'SUM(1:1)',
  'A1#', 'B2:C3', 'SUM(', '"', "'", '((((', '{1,2;3,4}', 'XFD1048576', 'A0', 'SUM(A1:INDEX(A:A,3))', 'Tên', 'Bảng[Điểm]', '', 'CCHC.RANKS(B2:B5)', 'LET(x,1,x)', '@A1', '-+-1%',
];
const NAMES = ['Tiêu chí', 'Đơn vị', 'Điểm', 'Điểm thẩm định', 'Điểm tự chấm', 'Điểm ĐTXHH', 'Kết quả 2024', 'Thiết lập', 'Cam kết', 'Khen thưởng', 'Cá nhân', 'Điều chỉnh', 'Xếp hạng cấp xã', 'Sắp xếp', 'Sở A', 'Sheet1', 'Sở A (2)'];
const FORMATS = ['General', '0.00', '0%', 'dd/mm/yyyy', '@', '0.0 "đ"', '[h]:mm', ';;;', '#,##0.00'];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 120 }).map((cents) => cents / 4) },
  fc.constantFrom(...HEADERS),
  fc.double(),
  fc.constantFrom(46024, 0.85, 1e300, -1e-300, 9_007_199_254_740_993, NaN, Infinity),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#REF!', '').map((error) => ({ error })),
);
const at = fc.tuple(fc.nat(12), fc.nat(9)).map(([row, column]) => cellAddress(row, column));
const range = fc
  .record({ row: fc.nat(12), column: fc.nat(9), rows: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1_000_000)), columns: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(16_000)) })
  .map(rangeAddress);
const table = fc.oneof(fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 12 }), fc.tuple(fc.array(fc.constantFrom(...HEADERS), { maxLength: 10 }), fc.array(fc.array(value, { maxLength: 10 }), { maxLength: 12 })).map(([head, rows]) => [head, ...rows]));
const sheet: fc.Arbitrary<SheetDraft> = fc.record({
  rows: table,
  merges: fc.array(range, { maxLength: 3 }),
  formulas: fc.dictionary(at, fc.constantFrom(...FORMULAS), { maxKeys: 8 }),
  uncalculated: fc.array(at, { maxLength: 2 }),
  formats: fc.dictionary(at, fc.constantFrom(...FORMATS), { maxKeys: 5 }),
  hiddenRows: fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 4 }),
});
const workbook = fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), sheet), { minLength: 1, maxLength: 5, selector: ([name]) => name }).map((sheets) => Object.fromEntries(sheets));
const memory = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom('', '{}', '[', 'null', '{"version":1}'), fc.json());

/** Looks a workbook over in every step that has findings. */
function lookOver(snapshot: Snapshot): void {
  const findings = [
    ...validate(snapshot).findings,
    ...compare(snapshot, { overwrite: new Set(), language: 'en' }).findings,
    ...shortlist(snapshot, { workbook: '', entry: '', hash: '', made: '' }).own,
  ];
  for (const finding of findings) expect(findingMessage(finding, 'vi')).not.toMatch(/undefined|\[object/);
}

describe('no rule throws, and every finding has its sentences', () => {
  test('whatever a workbook holds', () => {
    fc.assert(fc.property(workbook, memory, (sheets, remembered) => lookOver(snapshotOf(sheets, remembered))), { numRuns: 250 });
  });

  test('whatever is typed into a workbook that was in order', () => {
    const scribble = fc.record({ sheet: fc.nat(9), at, value, formula: fc.option(fc.constantFrom(...FORMULAS), { freq: 3 }), merge: fc.option(range, { freq: 8 }) });
    const scribbles = fc.array(scribble, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(cleanBook, cleanForms, cleanColumns, () => ({ Bảng: summary() })), scribbles, (base, changes) => {
        const book: Draft = base();
        const names = Object.keys(book);
        for (const change of changes) {
          const name = names[change.sheet % names.length] ?? '';
          put(book, `${name}!${change.at}`, change.value);
          if (change.formula !== null) formula(book, `${name}!${change.at}`, change.formula);
          const draft = book[name];
          if (change.merge !== null && draft !== undefined) book[name] = { ...draft, merges: [...(draft.merges ?? []), change.merge] };
        }
        lookOver(snapshotOf(book));
      }),
      { numRuns: 250 },
    );
  });
});
