import fc from 'fast-check';
import { points } from '../../src/scoring/points';
import { isDateFormat, readNumberText, readPercent, readPoints } from '../../src/sheets/cell';
import { Report } from '../../src/sheets/report';
import type { CellValue } from '../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const read = (value: CellValue, draft: Partial<SheetDraft> = {}) => readWith(readPoints, value, draft);

function readWith(reader: typeof readPoints, value: CellValue, draft: Partial<SheetDraft> = {}) {
  const report = new Report();
  const [sheet] = snapshotOf({ Điểm: { rows: [[value]], ...draft } }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const cell = reader(report, sheet, 0, 0);
  return { cell, codes: report.findings.map(({ code, address }) => `${code} ${address}`) };
}

const nano = (value: number) => points(Math.round(value * 1e9));

describe('a cell of points', () => {
  test('blank is missing, never zero', () => {
    for (const blank of [null, '', '  ', '\u00a0', '\u200b']) {
      expect(read(blank)).toEqual({ cell: { state: 'missing' }, codes: [] });
    }
    expect(read(0)).toEqual({ cell: { state: 'given', points: 0 }, codes: [] });
  });

  test.each(['-', '–', '—', 'Không áp dụng', 'KHÔNG ÁP DỤNG', 'KAD', 'k.a.d', 'Không áp dụng'.normalize('NFD'), 'n/a'])(
    '%j does not apply',
    (text) => expect(read(text)).toEqual({ cell: { state: 'notApplicable' }, codes: [] }),
  );

  test.each([
    ['8,5', 8.5],
    ['8.5', 8.5],
    ['8,5 đ', 8.5],
    ['8,50 điểm', 8.5],
    ['１', 1],
    [' 47,45 ', 47.45],
    ['97,685', 97.685],
    ['-1', -1],
    ['−0,5', -0.5],
    ['\u200b8,\u00ad5\ufeff', 8.5],
    ['８．５', 8.5],
  ])('text %j is read and reported', (text, value) => {
    expect(read(text)).toEqual({ cell: { state: 'given', points: nano(value) }, codes: ['number.asText A1'] });
  });

  test.each([
    ['1.234', 'number.ambiguous'],
    ['8..5', 'number.unreadable'],
    ['tám', 'number.unreadable'],
    ['1/2', 'number.fraction'],
    ['8,5 / 10', 'number.fraction'],
    ['85%', 'number.percent'],
    ['85 ％', 'number.percent'],
    ['1.234,5', 'number.unreadable'],
    ['99999999', 'number.tooLarge'],
    ['-9000001 điểm', 'number.tooLarge'],
    ['2,1234567891', 'number.unreadable'],
  ])('text %j is not guessed', (text, code) => {
    expect(read(text)).toEqual({ cell: { state: 'bad' }, codes: [`${code} A1`] });
  });

  test('what a float sum adds below fifteen digits is not a point', () => {
    expect(read(47.45 + 32.82)).toEqual({ cell: { state: 'given', points: nano(80.27) }, codes: [] });
    expect(read(1 / 3).codes).toEqual(['number.tooFine A1']);
  });

  test('what is too large to be added up is told with how large it may be', () => {
    const [sheet] = snapshotOf({ Điểm: { rows: [[500.5, '500,5', 1e300]] } }).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const report = new Report();
    const states = [0, 1, 2].map((column) => readPoints(report, sheet, 0, column, nano(500)).state);
    expect(states).toEqual(['bad', 'bad', 'bad']);
    expect(report.findings.map(({ code, values }) => [code, values])).toEqual([
      ['number.tooLarge', { value: 500.5, largest: 500 }],
      ['number.tooLarge', { value: '500,5', largest: 500 }],
      ['number.tooLarge', { value: '1e+300', largest: 500 }],
    ]);
    expect(readPoints(report, sheet, 0, 0, nano(500.5)).state).toBe('given');
  });

  test('dates, errors, truth values and formulas not calculated are no points', () => {
    expect(read(45658, { formats: { A1: 'dd/mm/yyyy' } }).codes).toEqual(['number.date A1']);
    expect(read({ error: '#REF!' }).codes).toEqual(['cell.error A1']);
    expect(read(true).codes).toEqual(['cell.error A1']);
    expect(read(3, { formulas: { A1: 'B1+1' }, uncalculated: ['A1'] }).codes).toEqual(['cell.uncalculated A1']);
    expect(read(3, { formulas: { A1: 'B1+1' } }).codes).toEqual([]);
  });

  test('a percentage is no number of points, and an index is read as it shows', () => {
    const percent = { rows: [[0.8531]], formats: { A1: '0.00%' } };
    expect(read(0.8531, percent)).toEqual({ cell: { state: 'bad' }, codes: ['number.percent A1'] });
    expect(readWith(readPercent, 0.8531, percent)).toEqual({ cell: { state: 'given', points: nano(85.31) }, codes: [] });
    expect(readWith(readPercent, 0.8531)).toEqual({ cell: { state: 'given', points: nano(0.8531) }, codes: [] });
    expect(readWith(readPercent, '85,31%').codes).toEqual(['number.asText A1']);
    expect(read(85, { formats: { A1: '0.0"%"' } }).codes).toEqual([]);
  });

  test('decimal text is read exactly, with comma or dot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(',', '.'), (hundredths, sign) => {
        const text = `${Math.floor(hundredths / 100)}${sign}${String(hundredths % 100).padStart(2, '0')}`;
        expect(readNumberText(text)).toBe(hundredths * 10_000_000);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
  });
});

test.each([
  ['General', false],
  ['0.00', false],
  ['0.00" điểm"', false],
  ['[Red]0.0', false],
  ['#,##0', false],
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['[h]:mm', true],
])('the format %s is a date: %s', (format, date) => expect(isDateFormat(format)).toBe(date));
