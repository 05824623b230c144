import { validate } from '../../src/council/validate';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

function codes(rows: readonly (readonly CellValue[])[], draft: Partial<SheetDraft> = {}): string[] {
  const all = [['STT', 'Tiêu chí', 'Điểm tối đa'], ...rows];
  return validate(snapshotOf({ 'Tiêu chí': { rows: all, ...draft } })).findings.map(({ code, address }) => `${code} ${address}`);
}

const CLEAN: CellValue[][] = [
  ['1', 'A', 100],
  ['1.1', 'B', 60],
  ['1.1.1', 'C', 20.1],
  ['1.1.2', 'D', 39.9],
  ['1.2', 'E', 40],
];

describe('a criteria set is checked against itself', () => {
  test('nothing to find in a clean one, with a total row or without', () => {
    expect(codes(CLEAN)).toEqual([]);
    expect(codes([...CLEAN, [null, 'TỔNG CỘNG', 100]])).toEqual([]);
  });

  test.each([
    ['a parent that is not the sum of its children', [['1', 'A', 100], ['1.1', 'B', 60], ['1.2', 'E', 40.01]], ['criteria.maximumNotSum C2']],
    ['a code that stands twice', [['1', 'A', 100], ['1.1', 'B', 50], ['1.1', 'E', 50]], ['criteria.duplicateCode A4']],
    ['a code without its parent', [['1', 'A', 60], ['1.1', 'B', 60], ['2.1', 'E', 40]], ['criteria.orphan A4']],
    ['a maximum that is missing', [['1', 'A', 100], ['1.1', 'B', 100], ['1.2', 'E', null]], ['criteria.noMaximum C4']],
    ['a maximum that is a date', [['1', 'A', 'mười']], ['number.unreadable C2']],
    ['areas that are not the scale', [['1', 'A', 60], ['2', 'B', 30]], ['criteria.totalNotScale ']],
    ['areas that are not the declared total', [['1', 'A', 60], ['2', 'B', 40], [null, 'Tổng cộng', 99]], ['criteria.totalNotScale C4']],
    ['an option above its maximum', [['1', 'A', 100], [null, 'Có', 100], [null, 'Rất có', 101]], ['criteria.optionAboveMaximum C4']],
    ['options that all stay below it', [['1', 'A', 100], [null, 'Có: 99'], [null, 'Không: 0']], ['criteria.noOptionReachesMaximum C2']],
  ])('%s', (_, rows, expected) => expect(codes(rows)).toEqual(expected));

  test('a maximum written as text counts, and is reported', () => {
    expect(codes([['1', 'A', '100']])).toEqual(['number.asText C2']);
  });

  test('children of one group each may add up to the parent', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Nhóm áp dụng'],
      ['1', 'A', 100],
      ['1.1', 'Chung', 90],
      ['1.2', 'Riêng sở', 10, 'Sở, ban, ngành'],
      ['1.3', 'Riêng huyện', 10, 'Huyện; Xã'],
    ];
    const units = { rows: [['Đơn vị', 'Nhóm'], ['Sở A', 'Sở, ban, ngành'], ['Huyện B', 'huyện']] };
    const { findings } = validate(snapshotOf({ 'Tiêu chí': { rows }, 'Đơn vị': units }));
    expect(findings.map(({ code, address, values }) => [code, address, values])).toEqual([
      ['unit.withoutScores', 'A2', { unit: 'Sở A' }],
      ['unit.withoutScores', 'A3', { unit: 'Huyện B' }],
      ['criteria.groupUnknown', 'D5', { group: 'Xã', code: '1.3' }],
    ].filter(([code]) => code === 'criteria.groupUnknown'));
  });

  test('untidy numbering: roman areas, plain numbers, letters; codes as numbers', () => {
    expect(
      codes([
        ['I', 'A', 60],
        [1, 'B', 60],
        [1.1, 'C', 20],
        ['a)', 'D', 15],
        ['b)', 'E', 5],
        ['1.2.', 'F', 40],
        ['II', 'G', 40],
        [2, 'H', 40],
      ]),
    ).toEqual([]);
  });

  test('titles above, columns in any order, decomposed accents, a head of merged cells', () => {
    const rows = [
      ['BỘ TIÊU CHÍ'],
      ['(Kèm theo Quyết định)'],
      ['Điểm tối đa'.normalize('NFD'), 'LĨNH  VỰC/\nTIÊU CHÍ'.normalize('NFD'), 'stt'],
      [100, 'A', '1'],
      [99, 'B', '1.1'],
    ];
    expect(validate(snapshotOf({ Sheet1: { rows, merges: ['A1:C1', 'A2:C2'] } })).findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
      'criteria.maximumNotSum A4',
      'text.decomposed A3',
      'text.decomposed B3',
    ]);
  });

  test('a second criteria sheet is told of, not mixed in', () => {
    const sheet = { rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ...CLEAN] };
    const { findings } = validate(snapshotOf({ 'Tiêu chí': sheet, 'Tiêu chí cũ': sheet }));
    expect(findings.map(({ code, sheet: name }) => [code, name])).toEqual([['sheet.secondOfKind', 'Tiêu chí cũ']]);
  });
});
