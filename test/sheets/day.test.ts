import { dayIso, dayInText, readDay } from '../../src/sheets/day';
import { snapshotOf } from '../support/snapshot-of';

test.each([
  ['trước ngày 30/6/2023', '2023-06-30'],
  ['30-06-2023', '2023-06-30'],
  ['2023-06-30', '2023-06-30'],
  ['ngày 05 tháng 12 năm 2023', '2023-12-05'],
  ['29.2.2024', '2024-02-29'],
  ['29/2/2023', null],
  ['31/4/2023', null],
  ['30/6', null],
  ['130/6/2023', null],
  ['năm 2023', null],
])('%s: %s', (text, expected) => {
  const day = dayInText(text);
  expect(day === null ? null : dayIso(day)).toBe(expected);
});

test('a cell holds a day as a date, or in words; a bare number is none', () => {
  const { sheets } = snapshotOf({
    A: {
      rows: [[45_107, 45_107, '30/6/2023', '-', ' ', true, 45_107.75]],
      formats: { A1: 'dd/mm/yyyy', G1: 'dd/mm/yyyy hh:mm' },
      formulas: { G1: 'NOW()' },
    },
    B: { rows: [[1]], formats: { A1: 'dd/mm/yyyy' }, formulas: { A1: 'X' }, uncalculated: ['A1'] },
  });
  const [sheet, stale] = sheets;
  if (sheet === undefined || stale === undefined) throw new Error('two sheets');
  const read = (column: number, date1904 = false): unknown => readDay(sheet, 0, column, date1904);
  const day = 45_107e9;
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => read(column))).toEqual([day, 'unreadable', day, 'notApplicable', 'missing', 'unreadable', day, 'missing']);
  expect(read(0, true)).toBe(46_569e9);
  expect(readDay(stale, 0, 0, false)).toBe('unreadable');
});
