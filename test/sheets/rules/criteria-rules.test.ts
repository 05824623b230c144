import type { CellValue } from '../../../src/workbook/snapshot';
import { cleanBook, findingsOf, found, foundAfter, put } from './clean-book';
import { faultsIn } from './example';

test('there is nothing to find in the clean workbook', () => expect(found(cleanBook())).toEqual([]));

/** One change, one finding: at the cell that was changed, unless another is named. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, CellValue>>, string])[] = [
  ['a number that stands twice', { 'Tiêu chí!A9': '1.1.2' }, 'criteria.duplicateCode Tiêu chí!A9'],
  ['the number of the next criterion', { 'Tiêu chí!A9': '1.3' }, 'criteria.duplicateCode Tiêu chí!A9'],
  ['the number of an area', { 'Tiêu chí!A22': '2' }, 'criteria.duplicateCode Tiêu chí!A22'],
  ['a number without its parent', { 'Tiêu chí!A9': '4.2' }, 'criteria.orphan Tiêu chí!A9'],
  ['a number of another area, above that area', { 'Tiêu chí!A9': '3.2' }, 'criteria.orphan Tiêu chí!A9'],
  ['a skipped number, in the criteria and in the head of the points', { 'Tiêu chí!A26': '3.3', 'Điểm thẩm định!Q1': '3.3', 'Điểm tự chấm!Q1': '3.3' }, 'criteria.skippedNumber Tiêu chí!A26'],
  ['a skipped area', { 'Tiêu chí!A22': '4', 'Tiêu chí!A23': '4.1', 'Tiêu chí!A26': '4.2', 'Điểm thẩm định!O1': '4.1.a', 'Điểm thẩm định!P1': '4.1.b', 'Điểm thẩm định!Q1': '4.2', 'Điểm tự chấm!O1': '4.1.a', 'Điểm tự chấm!P1': '4.1.b', 'Điểm tự chấm!Q1': '4.2' }, 'criteria.skippedNumber Tiêu chí!A22'],
  ['a skipped letter', { 'Tiêu chí!A25': 'c', 'Điểm thẩm định!P1': '3.1.c', 'Điểm tự chấm!P1': '3.1.c' }, 'criteria.skippedNumber Tiêu chí!A25'],
  ['a number that is a date', { 'Tiêu chí!A9': 46024 }, 'criteria.numberUnreadable Tiêu chí!A9'],
  ['a number with a letter O', { 'Tiêu chí!A8': '1.O.2' }, 'criteria.numberUnreadable Tiêu chí!A8'],
  ['a number that lost its zero', { 'Tiêu chí!A21': 2.1 }, 'criteria.lostZero Tiêu chí!A21'],
  ['a column that lost its zero', { 'Điểm thẩm định!N1': 2.1 }, 'criteria.lostZero Điểm thẩm định!N1'],
  ['a comma', { 'Tiêu chí!A9': '1,2' }, 'criteria.oddNumber Tiêu chí!A9'],
  ['leading zeros', { 'Tiêu chí!A9': '01.02' }, 'criteria.oddNumber Tiêu chí!A9'],
  ['spaces in a number', { 'Tiêu chí!A8': '1. 1. 2' }, 'criteria.oddNumber Tiêu chí!A8'],
  ['full-width digits', { 'Tiêu chí!A9': '１.２' }, 'criteria.oddNumber Tiêu chí!A9'],
  ['no title', { 'Tiêu chí!B9': null }, 'criteria.untitled Tiêu chí!B9'],
  ['neither title nor maximum', { 'Tiêu chí!B9': null, 'Tiêu chí!C9': null }, 'criteria.empty Tiêu chí!B9'],
  ['no maximum', { 'Tiêu chí!C9': null }, 'criteria.noMaximum Tiêu chí!C9'],
  ['a maximum of a parent', { 'Tiêu chí!C3': 11 }, 'criteria.maximumNotSum Tiêu chí!C3'],
  ['a maximum of an area', { 'Tiêu chí!C11': 41 }, 'criteria.maximumNotSum Tiêu chí!C11'],
  ['a maximum of a component', { 'Tiêu chí!C8': 7 }, 'criteria.maximumNotSum Tiêu chí!C3'],
  ['a total', { 'Tiêu chí!C27': 101 }, 'criteria.totalNotScale Tiêu chí!C27'],
  ['a scale', { 'Tiêu chí!A27': 'ghi chú', 'Tiêu chí!B27': null, 'Tiêu chí!C27': null, 'Thiết lập!B3': 120 }, 'criteria.totalNotScale Tiêu chí!'],
  ['an option above the maximum', { 'Tiêu chí!C6': 5 }, 'criteria.optionAboveMaximum Tiêu chí!C6'],
  ['a best option below the maximum', { 'Tiêu chí!C5': 3.5 }, 'criteria.noOptionReachesMaximum Tiêu chí!C4'],
  ['an unknown source', { 'Tiêu chí!D9': 'Báo chí' }, 'criteria.sourceUnknown Tiêu chí!D9'],
  ['a column for no criterion', { 'Điểm thẩm định!R1': '5.1' }, 'component.unknown Điểm thẩm định!R1'],
  ['a column twice', { 'Điểm thẩm định!R1': '2.1' }, 'component.duplicate Điểm thẩm định!R1'],
];

describe('one change, one finding', () => {
  test.each(FAULTS)('%s', (_, changes, expected) => expect(foundAfter(changes)).toEqual([expected]));
});

describe('what is in order', () => {
  test.each<readonly [string, Readonly<Record<string, CellValue>>]>([
    ['closing marks and brackets', { 'Tiêu chí!A3': '1.1.', 'Tiêu chí!A9': '1.2)', 'Tiêu chí!A24': 'a)', 'Tiêu chí!A25': '(b)' }],
    ['numbers as numbers', { 'Tiêu chí!A2': 1, 'Tiêu chí!A3': 1.1, 'Tiêu chí!A9': 1.2, 'Tiêu chí!A12': 2.1 }],
    ['a line of remarks below', { 'Tiêu chí!A29': 'Ghi chú: điểm lẻ đến 0,25' }],
    ['bullets before options', { 'Tiêu chí!A5': '-', 'Tiêu chí!A6': '+', 'Tiêu chí!A7': '*' }],
    ['criteria in another order', { 'Tiêu chí!A13': '2.3', 'Tiêu chí!B13': 'Công khai', 'Tiêu chí!A14': '2.2', 'Tiêu chí!B14': 'Công bố' }],
  ])('%s', (_, changes) => expect(foundAfter(changes)).toEqual([]));

  test('numbers that run on from area to area, and letters with and without đ', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['I', 'A', 60],
      ['1', 'B', 30],
      ['2', 'C', 30],
      ['II', 'D', 40],
      ['3', 'E', 20],
      ...['a', 'b', 'c', 'd', 'đ'].map((letter) => [letter, 'F', 4]),
      ['4', 'G', 20],
      ...['a', 'b', 'c', 'd', 'e'].map((letter) => [letter, 'H', 4]),
    ];
    expect(found({ 'Tiêu chí': { rows } })).toEqual([]);
  });
});

describe('numbering', () => {
  test('a parent that is gone is told once, at its first child', () => {
    const book = cleanBook();
    book['Tiêu chí']?.rows.splice(21, 1);
    expect(found(book)).toContain('criteria.orphan Tiêu chí!A22');
    expect(found(book).filter((one) => one.startsWith('criteria.orphan'))).toHaveLength(1);
  });

  test('several numbers left out are one finding, with the first of them', () => {
    const book = cleanBook();
    for (const sheet of ['Điểm thẩm định', 'Điểm tự chấm']) put(book, `${sheet}!Q1`, '3.7');
    put(book, 'Tiêu chí!A26', '3.7');
    expect(findingsOf(book).map(({ code, values }) => [code, values])).toEqual([['criteria.skippedNumber', { code: '3.7', expected: '3.2' }]]);
  });

  test('remedies: the number as text', () => {
    const book = cleanBook();
    put(book, 'Tiêu chí!A21', 2.1);
    put(book, 'Tiêu chí!A9', '01,2.');
    expect(findingsOf(book).map(({ address, fix }) => [address, fix?.value])).toEqual([
      ['A21', '2.10'],
      ['A9', '1.2'],
    ]);
  });

  test('a head that starts at 1.2 misses 1.1', () => {
    const rows = [['STT', 'Tiêu chí', 'Điểm tối đa'], ['1', 'A', 100], ['1.2', 'B', 60], ['1.3', 'C', 40]];
    expect(findingsOf({ 'Tiêu chí': { rows } }).map(({ address, values }) => [address, values])).toEqual([['A3', { code: '1.2', expected: '1.1' }]]);
  });
});

describe('a row that lost its number', () => {
  const HEAD = ['STT', 'Tiêu chí', 'Điểm tối đa'];
  const foundIn = (...rows: CellValue[][]): string[] => faultsIn({ 'Tiêu chí': { rows: [HEAD, ...rows] } }, 'criteria.totalNotScale');

  test('the first below its parent, and one that is worth more than the criterion above it', () => {
    expect(foundIn(['1', 'A', 15], [null, 'B', 5], ['1.2', 'C', 10])).toEqual(['criteria.unnumbered Tiêu chí!A3']);
    expect(foundIn(['1', 'A', 8], ['1.1', 'B', 2], [null, 'Kịp thời', 2], [null, 'Không', 0], [null, 'C', 6])).toEqual(['criteria.unnumbered Tiêu chí!A6']);
  });

  test('with options of its own, which are none of the criterion above', () => {
    const rows: CellValue[][] = [['1', 'A', 8], ['1.1', 'B', 2], [null, 'C', 6], [null, 'Trên 90 %', 6], [null, 'Dưới 90 %', 3]];
    expect(foundIn(...rows)).toEqual(['criteria.unnumbered Tiêu chí!A4']);
  });

  test('an option whose points happen to be what a parent lacks is none', () => {
    const rows: CellValue[][] = [['1', 'A', 8], ['1.1', 'B', 2], [null, 'Kịp thời', 2], [null, 'Chậm', 1], [null, 'Không', 0], ['1.2', 'C', 5]];
    expect(foundIn(...rows)).toEqual(['criteria.maximumNotSum Tiêu chí!C2']);
  });
});

describe('a number that the score table has otherwise', () => {
  const criteria = (second: string, third: string): { rows: CellValue[][] } => ({
    rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ['I', 'A', 30], ['1', 'B', 10], [second, 'C', 20], [third, 'D', 70], ['1', 'E', 70]],
  });
  const points = { rows: [['Đơn vị', 'I', null, 'II'], [null, 1, 2, 1], ['Sở Y tế', 9, 19, 60]], merges: ['A1:A2', 'B1:C1'] };

  test('of a criterion whose number starts anew in each area, and of an area', () => {
    expect(faultsIn({ 'Tiêu chí': criteria('2', 'II'), Điểm: points })).toEqual([]);
    expect(faultsIn({ 'Tiêu chí': criteria('3', 'II'), Điểm: points })).toEqual(['criteria.misnumbered Tiêu chí!A4']);
  });

  test('a row with neither title nor maximum is not told to lack points as well', () => {
    const { rows } = criteria('2', 'II');
    expect(faultsIn({ 'Tiêu chí': { rows: [...rows, ['2', null, null]] }, Điểm: points })).toEqual(['criteria.empty Tiêu chí!B7']);
  });
});
