import { findingMessage } from '../../../src/locales/format';
import type { CellValue } from '../../../src/workbook/snapshot';
import { cleanBook, findingsOf, found, foundAfter, put, type Draft } from './clean-book';
import { cleanForms } from './clean-forms';

function message(book: Draft, code: string): string | undefined {
  const finding = findingsOf(book).find((one) => one.code === code);
  return finding && findingMessage(finding, 'vi');
}

describe('one unit twice', () => {
  test.each<readonly [string, CellValue]>([
    ['the same spelling', 'Phường 2'],
    ['a leading zero', 'Phường 02'],
    ['a short form', 'P.2'],
    ['a short form with space and zero', 'P. 02'],
    ['the committee in front', 'UBND phường 2'],
  ])('in the list of units: %s', (_, name) => {
    expect(foundAfter({ 'Đơn vị!B6': name, 'Đơn vị!C6': 'Phường, xã' })).toContain('unit.duplicate Đơn vị!B6');
  });

  test('in composed and separate accents', () => {
    const name = 'Xã Bình An'.normalize('NFD');
    expect(foundAfter({ 'Đơn vị!B6': name, 'Đơn vị!C6': 'Phường, xã' })).toEqual(['unit.duplicate Đơn vị!B6', 'text.decomposed Đơn vị!B6']);
  });

  test('in one table of points', () => {
    expect(foundAfter({ 'Điểm ĐTXHH!A6': 'P.2', 'Điểm ĐTXHH!B6': 10, 'Điểm ĐTXHH!C6': 3 })).toContain('unit.duplicate Điểm ĐTXHH!A6');
  });

  test('not two kinds of place', () => {
    expect(foundAfter({ 'Đơn vị!B6': 'Xã 2', 'Đơn vị!C6': 'Phường, xã', 'Đơn vị!D6': 'Mới thành lập' })).toEqual([]);
  });

  test('in two groups', () => {
    expect(foundAfter({ 'Đơn vị!B6': 'P.2', 'Đơn vị!C6': 'Sở, ban, ngành' })).toContain('unit.duplicate Đơn vị!B6');
    const summary = [['Đơn vị', 'Nhóm', 'Chỉ số'], ['Sở Nội vụ', 'Phường, xã', null]];
    expect(found({ ...cleanBook(), 'Tổng hợp điểm': { rows: summary } })).toEqual(['unit.groupDiffers Tổng hợp điểm!B2']);
  });
});

describe('last year’s units', () => {
  const lastYear = { 'Kết quả 2025!A6': 'Xã Hòa Long', 'Kết quả 2025!B6': 70, 'Kết quả 2025!C6': 3 };

  test('one that is gone', () => {
    const book = cleanBook();
    expect(foundAfter(lastYear, book)).toEqual(['unit.gone Kết quả 2025!A6']);
    expect(message(book, 'unit.gone')).toContain('“Xã Hòa Long” có trong bảng của năm trước nhưng không có trong danh sách năm nay.');
  });

  test.each<readonly [string, CellValue]>([
    ['merged into another', 'Xã Bình An'],
    ['ended', '-'],
  ])('one that was %s, by the table of reorganisations', (_, successor) => {
    const book = cleanBook();
    book['Sắp xếp'] = { rows: [['Đơn vị cũ', 'Đơn vị mới'], ['Xã Hoà Long', successor]] };
    expect(foundAfter(lastYear, book)).toEqual([]);
  });

  test('another spelling, and one that is not ranked, are there', () => {
    expect(foundAfter({ 'Kết quả 2025!A4': 'P. 02' })).toEqual([]);
    expect(foundAfter({ ...lastYear, 'Đơn vị!B6': 'Xã Hòa Long', 'Đơn vị!C6': 'Phường, xã', 'Đơn vị!D6': 'Mới sắp xếp' })).toEqual([]);
  });

  test('a group of which nothing is left is another workbook’s', () => {
    const rows = [['Đơn vị', 'Nhóm', 'Chỉ số'], ['Sở Nội vụ', 'Sở, ban, ngành', 90], ['Sở Cũ', 'Sở, ban, ngành', 80], ['Huyện A', 'Huyện', 70]];
    expect(found({ ...cleanBook(), 'Kết quả 2025': { rows } })).toEqual(['unit.gone Kết quả 2025!A3']);
  });
});

describe('whose form it is', () => {
  test('neither the form nor its tab says so', () => {
    const { 'Sở Y tế': form = { rows: [] }, ...others } = cleanForms();
    const book = { ...others, Sheet4: form };
    put(book, 'Sheet4!A2', null);
    expect(found(book)).toEqual(['form.unnamed Sheet4!A1']);
    expect(message(book, 'form.unnamed')).toContain('Phiếu ở trang tính “Sheet4” không cho biết là của đơn vị nào.');
  });

  test('the tab says so, or the form on a new tab', () => {
    expect(foundAfter({ 'Sở Y tế!A2': null }, cleanForms())).toEqual([]);
    const { 'Sở Y tế': form = { rows: [] }, ...others } = cleanForms();
    expect(found({ ...others, 'Trang tính4': form })).toEqual([]);
  });
});

describe('ranks beside units of different maxima', () => {
  const head = ['Đơn vị', 'Nhóm', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp hạng'];
  /** A, B, C and D have indexes of 95, 90, 85 and 80, and 76, 72, 85 and 80 points. */
  const table = (...ranks: readonly CellValue[]): Draft => ({
    'Kết quả': {
      rows: [head, ['Sở A', 'Sở', 80, 76, 95, ranks[0] ?? null], ['Sở B', 'Sở', 80, 72, 90, ranks[1] ?? null], ['Sở C', 'Sở', 100, 85, 85, ranks[2] ?? null], ['Xã D', 'Xã', 100, 80, 80, 1], ['Sở E', 'Sở', 100, 50, 50, ranks[3] ?? null]],
    },
  });

  test('by the index', () => expect(found(table(1, 2, 3, 4))).toEqual([]));

  test('by the points: one finding for the group', () => {
    const book = table(2, 3, 1, 4);
    expect(found(book)).toEqual(['rank.byPoints Kết quả!F2:F6']);
    expect(message(book, 'rank.byPoints')).toContain('Sở A (chỉ số 95 %) đứng sau Sở C (chỉ số 85 %).');
  });

  test('by a formula over the points', () => {
    const book = table(2, 3, 1, 4);
    const rows = book['Kết quả']?.rows ?? [];
    const formulas = Object.fromEntries([2, 3, 4, 6].map((row) => [`F${row}`, `RANK(D${row},D$2:D$6)`]));
    expect(found({ 'Kết quả': { rows, formulas } })).toContain('rank.byPoints Kết quả!F2:F6');
  });

  test('by neither', () => expect(found(table(2, 1, 3, 4))).toEqual(['result.differs Kết quả!F2', 'result.differs Kết quả!F3']));

  test('one maximum: points and index rank alike', () => {
    const rows = [head, ['Sở A', 'Sở', 100, 80, 80, 2], ['Sở B', 'Sở', 100, 90, 90, 1]];
    expect(found({ 'Kết quả': { rows } })).toEqual([]);
  });
});

describe('parts and a printed total', () => {
  const table = (printed: number): Draft => ({
    'Kết quả': { rows: [['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'], ['Sở A', 100, 50.11, 30.22, printed]] },
  });
  test('a hundredth apart is for information only', () => expect(found(table(80.34))).toEqual(['summary.partsDiffer Kết quả!E2']));
  test('more is an error', () => expect(found(table(80.35))).toContain('summary.totalWrong Kết quả!E2'));
  test('none apart is in order', () => expect(found(table(80.33))).toEqual([]));
});
