import type { SheetDraft } from '../../support/snapshot-of';
import { BOOK } from '../../council/example';
import { faultsIn, messageAt, summary } from './example';

const EXPECTED = ['row.ignored'] as const;

function hidden(...rows: number[]): Record<string, SheetDraft> {
  return { Bảng: { ...summary(), hiddenRows: rows } };
}

test('hidden units are found once for rows that follow each other', () => {
  expect(faultsIn(hidden(3, 4, 5, 9), ...EXPECTED)).toEqual(['row.hidden Bảng!A3:A5', 'row.hidden Bảng!A9']);
  expect(messageAt(hidden(3, 4, 5), 'A3:A5')).toEqual([expect.stringContaining('Có 3 dòng bị ẩn hoặc bị lọc vẫn được tính, bắt đầu từ “Sở số 2”.')]);
});

test('not hidden heads, totals or blank rows', () => {
  expect(faultsIn(hidden(1, 12, 20), ...EXPECTED)).toEqual([]);
});

test('hidden criteria, not their options; not a unit that is left out by name', () => {
  const usual = faultsIn(BOOK);
  const hide = (sheet: string, rows: number[]) => ({ ...BOOK, [sheet]: { rows: [], ...BOOK[sheet], hiddenRows: rows } });
  const found = (sheets: Readonly<Record<string, SheetDraft>>) => faultsIn(sheets).filter((one) => !usual.includes(one));
  expect(found(hide('Tiêu chí', [5, 6, 7]))).toEqual(['row.hidden Tiêu chí!B5']);
  expect(found(hide('Tiêu chí', [6, 7, 8]))).toEqual([]);
  expect(found(hide('Đơn vị', [6]))).toEqual([]);
  expect(found(hide('Đơn vị', [2]))).toEqual(['row.hidden Đơn vị!B2']);
});
