import fc from 'fast-check';
import { compare } from '../../src/council/compare';
import { reportOf } from '../../src/council/report';
import { score } from '../../src/council/score';
import { shortlist } from '../../src/council/shortlist';
import { validate } from '../../src/council/validate';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { cleanBook } from '../sheets/rules/clean-book';
import { cleanColumns } from '../sheets/rules/clean-columns';
import { cleanForms } from '../sheets/rules/clean-forms';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';
import { AWARD_BOOK } from './awards/example';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;

/** Takes a workbook through every step; a unit has a rank or a reason for having none. */
function takeThrough(snapshot: Snapshot): ReturnType<typeof score> {
  const outcome = score(snapshot, options);
  for (const unit of outcome.units) {
    expect(unit.rank === null).toBe(unit.notRanked !== null);
    if (unit.rank !== null) expect(unit.index).not.toBeNull();
  }
  validate(snapshot);
  const compared = compare(snapshot, options);
  for (const unit of compared.units) compared.viewOf(unit);
  reportOf(outcome, outcome, 'en');
  reportOf(compared, null, 'en', compared.commitments);
  shortlist(snapshot, { workbook: '', entry: '', hash: '', made: '' });
  return outcome;
}

const codes = ({ findings }: ReturnType<typeof score>): string[] => findings.map(({ code, address }) => `${code} ${address}`);

describe('numbers beyond all scales', () => {
  test('a maximum so near zero that there is no telling the index', () => {
    const rows = [['', '', 'Điểm tối đa', 'Tổng điểm', 'Đơn vị'], ['STT', 'STT', 4.999999999999995e-10, 1, 0]];
    const outcome = takeThrough(snapshotOf({ 'Tiêu chí': { rows: [] }, Điểm: { rows } }));
    expect(outcome.units.map(({ index, notRanked }) => [index, notRanked])).toEqual([[null, { reason: 'invalid' }]]);
    expect(codes(outcome)).toContain('points.aboveMaximum D2');
  });

  test('an area whose index there is no telling has none, and the unit is ranked by its own', () => {
    const maxima = ['Điểm tối đa', 10, 10, 0.000_001, 0.000_001];
    const rows = [['Đơn vị', 'I', '1.1', 'II', '2.1'], maxima, ['Sở A', null, 8, null, 5], ['Sở B', null, 9, null, 0]];
    const outcome = takeThrough(snapshotOf({ 'Điểm thẩm định': { rows } }));
    expect(outcome.units.map(({ name, rank, areas }) => [name, rank, areas.map(({ index }) => index)])).toEqual([
      ['Sở A', 1, [80_000_000_000, null]],
      ['Sở B', 2, [90_000_000_000, 0]],
    ]);
    expect(codes(outcome)).toContain('points.aboveMaximum E3');
  });

  test('points that cannot be added up exactly', () => {
    const rows = [['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH'], ['Sở A', 8_000_000, 8_000_000], ['Sở B', 60, 30]];
    const outcome = takeThrough(snapshotOf({ Bảng: { rows } }));
    expect(codes(outcome)).toEqual(expect.arrayContaining(['number.tooLarge B2', 'number.tooLarge C2']));
    expect(outcome.units.map(({ name, rank }) => [name, rank])).toEqual([['Sở B', 1], ['Sở A', null]]);
  });
});

const COMMITMENTS: Readonly<Record<string, SheetDraft>> = {
  Tổng: { rows: [['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước', 'Tổng điểm'], ['Sở A', 'Sở', 2, 70, 80], ['Sở B', 'Sở', 1, 80, 90]] },
  'Cam kết': {
    rows: [
      ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Tử số', 'Mẫu số'],
      ['Sở A', 'Chỉ số đạt 85%', 'Chỉ số', 85, null, null, null],
      ['Sở A', 'Tăng 1 bậc', 'Tăng hạng', 1, null, null, null],
      ['Sở B', 'Tăng chỉ số 2%', 'Tăng chỉ số', 2, null, null, null],
      ['Sở B', 'Trực tuyến 90%', 'Tỷ lệ', 90, null, 95, 100],
      ['Sở B', 'Trực tuyến', 'Tỷ lệ so với chỉ tiêu', 50, null, 95, 100],
    ],
  },
};

const extreme = fc.oneof(
  fc.constantFrom(9e6, -9e6, 9_000_000.1, 4_500_000, 2_000_000, 1_000_000, 90_000, 45_000, 1e-9, -1e-9, 5e-10, 1e-10, 0, -1, 1e300, 3e16),
  fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
  fc.double({ noNaN: true, min: -1e-7, max: 1e-7 }),
);

/** Puts numbers over some of the numbers of a workbook. */
function replaceNumbers(book: Readonly<Record<string, SheetDraft>>, replace: (value: number) => CellValue): Snapshot {
  const sheets = Object.entries(book).map(([name, draft]): [string, SheetDraft] => [
    name,
    { ...draft, rows: draft.rows.map((row) => row.map((value) => (typeof value === 'number' ? replace(value) : value))) },
  ]);
  return snapshotOf(Object.fromEntries(sheets));
}

test('no size of numbers makes a step throw', () => {
  const books = fc.constantFrom(cleanBook, cleanForms, cleanColumns, () => AWARD_BOOK, () => COMMITMENTS);
  const share = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(books, share, fc.infiniteStream(fc.nat(11)), fc.infiniteStream(extreme), (book, often, chance, numbers) => {
      takeThrough(replaceNumbers(book(), (value) => (chance.next().value < often ? numbers.next().value : value)));
    }),
    { numRuns: 100 },
  );
});
