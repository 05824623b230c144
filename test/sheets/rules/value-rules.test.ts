import type { CellValue } from '../../../src/workbook/snapshot';
import { cleanBook, findingsOf, format, found, foundAfter, put } from './clean-book';

/** One change, one finding. In Điểm thẩm định row 2 is Sở Nội vụ, C is 1.1.1 (options), D 1.1.2 of 6 points, E 1.2 of 8. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, CellValue>>, string])[] = [
  ['a number as text', { 'Điểm thẩm định!D2': '5,0' }, 'number.asText Điểm thẩm định!D2'],
  ['a number as text with its unit', { 'Điểm thẩm định!D2': '5 đ' }, 'number.asText Điểm thẩm định!D2'],
  ['full-width digits', { 'Điểm thẩm định!D2': '５' }, 'number.asText Điểm thẩm định!D2'],
  ['a word', { 'Điểm thẩm định!D2': 'năm' }, 'number.unreadable Điểm thẩm định!D2'],
  ['a fraction', { 'Điểm thẩm định!D2': '1/2' }, 'number.fraction Điểm thẩm định!D2'],
  ['thousands or decimals', { 'Điểm thẩm định!D2': '1.234' }, 'number.ambiguous Điểm thẩm định!D2'],
  ['a percentage as text', { 'Điểm thẩm định!D2': '85%' }, 'number.percent Điểm thẩm định!D2'],
  ['an error', { 'Điểm thẩm định!D2': { error: '#N/A' } }, 'cell.error Điểm thẩm định!D2'],
  ['less than no points', { 'Điểm thẩm định!E3': -1 }, 'points.negative Điểm thẩm định!E3'],
  ['more than the maximum', { 'Điểm thẩm định!E3': 8.5 }, 'points.aboveMaximum Điểm thẩm định!E3'],
  ['four times the maximum', { 'Điểm thẩm định!E3': 32 }, 'points.aboveMaximum Điểm thẩm định!E3'],
  ['five times the maximum', { 'Điểm thẩm định!E3': 40 }, 'points.otherScale Điểm thẩm định!E3'],
  ['a lost decimal sign', { 'Điểm thẩm định!E3': 75 }, 'points.otherScale Điểm thẩm định!E3'],
  ['beyond any scale', { 'Điểm thẩm định!E3': 4000 }, 'points.aboveMaximum Điểm thẩm định!E3'],
  ['no option', { 'Điểm thẩm định!C2': 3 }, 'points.notAnOption Điểm thẩm định!C2'],
  ['points where the component does not apply', { 'Điểm thẩm định!Q4': 5 }, 'points.whereNotApplicable Điểm thẩm định!Q4'],
  ['more than the unit gave itself', { 'Điểm thẩm định!F3': 4 }, 'points.aboveSelf Điểm thẩm định!F3'],
  ['a self-score below the appraisal', { 'Điểm tự chấm!F3': 2 }, 'points.aboveSelf Điểm thẩm định!F3'],
  ['a self-score above the maximum', { 'Điểm tự chấm!F3': 5 }, 'self.outOfRange Điểm tự chấm!F3'],
  ['a negative self-score', { 'Điểm tự chấm!F3': -1 }, 'self.outOfRange Điểm tự chấm!F3'],
  ['off the declared step', { 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': '0,25', 'Điểm thẩm định!F3': 2.9 }, 'points.wrongStep Điểm thẩm định!F3'],
  ['a step that is none', { 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': 0 }, 'settings.badValue Thiết lập!B4'],
  ['a sum', { 'Điểm thẩm định!B2': 8 }, 'points.notSum Điểm thẩm định!B2'],
  ['a part of a sum', { 'Điểm thẩm định!D2': 4 }, 'points.notSum Điểm thẩm định!B2'],
  ['a maximum that is a percentage', { 'Tiêu chí!C9': '8%' }, 'number.percent Tiêu chí!C9'],
  ['a no-break space in a unit’s name', { 'Điểm thẩm định!A2': 'Sở\u00A0Nội vụ' }, 'text.hidden Điểm thẩm định!A2'],
  ['a zero-width space within a word', { 'Điểm ĐTXHH!A2': 'Sở N\u200Bội vụ' }, 'text.hidden Điểm ĐTXHH!A2'],
  ['a soft hyphen in the list of units', { 'Đơn vị!B2': 'Sở Nội\u00AD vụ' }, 'text.hidden Đơn vị!B2'],
  ['a byte order mark in a header', { 'Đơn vị!B1': '\uFEFFĐơn vị' }, 'text.hidden Đơn vị!B1'],
  ['a zero-width joiner in a header’s word', { 'Tiêu chí!C1': 'Điểm t\u200Dối đa' }, 'text.hidden Tiêu chí!C1'],
  ['hidden in a code', { 'Tiêu chí!A9': '1.\u200B2' }, 'text.hidden Tiêu chí!A9'],
  ['hidden in the head of points', { 'Điểm thẩm định!E1': '1.2\u200B' }, 'text.hidden Điểm thẩm định!E1'],
  ['hidden in a group', { 'Đơn vị!C4': 'Phường,\u00A0xã' }, 'text.hidden Đơn vị!C4'],
  ['decomposed accents', { 'Điểm thẩm định!A2': 'Sở Nội vụ'.normalize('NFD') }, 'text.decomposed Điểm thẩm định!A2'],
  ['a space behind', { 'Điểm thẩm định!A2': 'Sở Nội vụ ' }, 'text.spaces Điểm thẩm định!A2'],
  ['two spaces', { 'Đơn vị!B5': 'Xã  Bình An' }, 'text.spaces Đơn vị!B5'],
];

describe('one change, one finding', () => {
  test.each(FAULTS)('%s', (_, changes, expected) => expect(foundAfter(changes)).toEqual([expected]));

  test.each([
    ['Điểm thẩm định!D2', 'dd/mm/yyyy', 46024, 'number.date'],
    ['Điểm thẩm định!D2', 'd-mmm', 46024, 'number.date'],
    ['Điểm thẩm định!D2', '0%', 0.8, 'number.percent'],
    ['Tiêu chí!C9', '0%', 8, 'number.percent'],
  ])('%s formatted as %s', (address, code, value, expected) => {
    const book = cleanBook();
    put(book, address, value);
    format(book, address, code);
    expect(found(book)).toEqual([`${expected} ${address}`]);
  });
});

describe('what is in order', () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>]>([
    ['points on the declared step', { 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': 0.25 }],
    ['a survey off the declared step', { 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': 0.25, 'Điểm ĐTXHH!B2': 10.61 }],
    ['what does not apply', { 'Điểm thẩm định!F3': 'Không áp dụng' }],
    ['no self-scores of a unit’s component', { 'Điểm tự chấm!F3': null }],
    ['a header of two lines', { 'Tiêu chí!C1': 'Điểm\ntối đa' }],
  ])('%s', (_, changes) => expect(foundAfter(changes)).toEqual([]));

  test('a name that a formula fetches is mended where it comes from', () => {
    const book = cleanBook();
    put(book, 'Điểm thẩm định!A2', 'Sở Nội vụ ');
    book['Điểm thẩm định'] = { rows: book['Điểm thẩm định']?.rows ?? [], formulas: { A2: "'Đơn vị'!B2" } };
    expect(found(book)).toEqual([]);
  });
});

test('options go before the declared step', () => {
  const criteria = { rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ['1', 'A', 100], [null, 'Đạt', 100], [null, 'Gần đạt', 85.1]] };
  const points = { rows: [['Đơn vị', '1'], ['Sở A', 85.1]] };
  const settings = { rows: [['Mục', 'Giá trị'], ['Bước điểm', 0.25]] };
  expect(found({ 'Tiêu chí': criteria, 'Điểm': points, 'Thiết lập': settings })).toEqual([]);
});

test('remedies', () => {
  const book = cleanBook();
  put(book, 'Điểm thẩm định!D2', '5,0');
  put(book, 'Đơn vị!B2', ' Sở\u00A0Nội  vụ');
  put(book, 'Điểm thẩm định!A4', 'P. 02');
  expect(findingsOf(book).map(({ code, address, fix }) => [code, address, fix?.value])).toEqual([
    ['text.hidden', 'B2', 'Sở Nội vụ'],
    ['number.asText', 'D2', 5],
    ['unit.spelledDifferently', 'A4', 'Phường 2'],
  ]);
});

test('an unreadable part leaves its sums alone, and other faults of the unit are told', () => {
  expect(foundAfter({ 'Điểm thẩm định!D2': 'năm', 'Điểm thẩm định!E2': 9 })).toEqual(['number.unreadable Điểm thẩm định!D2', 'points.aboveMaximum Điểm thẩm định!E2']);
});

describe('columns of indexes', () => {
  const book = (indexes: readonly CellValue[], formats: Readonly<Record<string, string>> = {}) => ({
    'Kết quả': { rows: [['Đơn vị', 'Chỉ số'], ...indexes.map((index, at) => [`Sở số ${at + 1}`, index])], formats },
  });

  test('a share among percentages', () => {
    expect(found(book([85.5, 0.91, 88]))).toEqual(['index.share Kết quả!B3']);
  });

  test('a column of shares is told once', () => {
    expect(found(book([0.85, 0.91, 0.88]))).toEqual(['index.share Kết quả!B2:B4']);
  });

  test('percentages among plain numbers, with a remedy', () => {
    const mixed = book([85.5, 0.91, 88], { B3: '0.00%' });
    expect(findingsOf(mixed).map(({ code, address, fix }) => [code, address, fix?.value])).toEqual([['index.mixedFormats', 'B3', 91]]);
  });

  test('a plain number among percentages', () => {
    const mixed = book([0.855, 91, 0.88], { B2: '0.00%', B4: '0.00%' });
    expect(findingsOf(mixed).map(({ code, address, fix }) => [code, address, fix?.value])).toEqual([['index.mixedFormats', 'B3', undefined]]);
  });

  test('percentages alone, and zero, are in order', () => {
    expect(found(book([0.855, 0.91, 0], { B2: '0.00%', B3: '0.00%', B4: '0.00%' }))).toEqual([]);
    expect(found(book([85, 91, 0]))).toEqual([]);
  });

  test('an index that lost its decimal sign', () => {
    expect(found(book([85, 9123, 88]))).toEqual(['points.otherScale Kết quả!B3']);
    expect(found(book([85, 101, 88]))).toEqual(['points.aboveMaximum Kết quả!B3']);
  });
});
