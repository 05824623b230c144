import { score } from '../../src/council/score';
import type { ScoreOutcome } from '../../src/council/outcome';
import { pointsToNumber } from '../../src/scoring/points';
import type { CellValue } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const scored = (sheets: Readonly<Record<string, SheetDraft>>): ScoreOutcome =>
  score(snapshotOf(sheets), { overwrite: new Set(), language: 'vi' });
const codes = (outcome: ScoreOutcome): string[] =>
  outcome.findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);

const HEAD: CellValue[][] = [
  ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm đánh giá', null, null, 'Điểm đạt được', 'Chỉ số', 'Ghi chú'],
  [null, null, null, 'Điều tra XHH', 'Tự đánh giá', 'SNV đánh giá'],
];
const MERGES = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4', 'I3:I4'];

/** A form as Cà Mau prints it; the points of 1.1.1, 1.1.2 (surveyed) and 1.2. */
function form(unit: string, first: CellValue, surveyed: CellValue, direct: CellValue): SheetDraft {
  return {
    rows: [
      ['PHIẾU CHẤM ĐIỂM'],
      [`Đơn vị: ${unit}`],
      ...HEAD,
      ['1', 'CHỈ ĐẠO', 10],
      ['1.1', 'Kế hoạch', 6],
      ['1.1.1', 'Ban hành', 2, null, 2, first],
      [null, 'Kịp thời', 2],
      [null, 'Không kịp thời', 1],
      [null, 'Không ban hành', 0],
      ['1.1.2', 'Người dân đánh giá', 4, surveyed],
      ['1.2', 'Báo cáo', 4, null, 4, direct],
      [null, 'Tổng cộng', 10],
    ],
    merges: MERGES,
  };
}

describe('unit forms', () => {
  const outcome = scored({ 'Sở A': form('Sở A', 2, 3.25, 4), 'Sở B': form('Sở B', 1, '3,5', '-') });

  test('two-row heads with merged cells, options never summed, a criterion scored directly', () => {
    expect(outcome.units.map(({ name, points, maximum, rank }) => [name, points, maximum, rank])).toEqual([
      ['Sở A', 9.25e9, 10e9, 1],
      ['Sở B', 4.5e9, 6e9, 2],
    ]);
    expect(outcome.units.map(({ index }) => (index === null ? null : pointsToNumber(index)))).toEqual([92.5, 75]);
  });

  test('Điểm đạt được and Chỉ số are filled row by row, parents included', () => {
    const after = applyPlan(snapshotOf({ 'Sở A': form('Sở A', 2, 3.25, 4) }), scored({ 'Sở A': form('Sở A', 2, 3.25, 4) }).plan);
    const rows = after.sheets[0]?.values.slice(4).map((row) => [row[0] ?? null, row[6] ?? null, row[7] ?? null]);
    expect(rows).toEqual([
      ['1', 9.25, 92.5],
      ['1.1', 5.25, 87.5],
      ['1.1.1', 2, 100],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      ['1.1.2', 3.25, 81.25],
      ['1.2', 4, 100],
      [null, null, null],
    ]);
    const again = score(after, { overwrite: new Set(), language: 'vi' });
    expect(again.plan.blocks).toEqual([]);
    expect(again.plan.sheets).toEqual([]);
    expect(again.units[0]?.points).toBe(9.25e9);
  });

  test('what does not apply leaves the maximum and stays empty', () => {
    const cells = outcome.plan.blocks.filter(({ sheet, column }) => sheet === 'Sở B' && column === 6);
    expect(cells.map(({ row, values }) => [row, values.flat()])).toEqual([
      [4, [4.5, 4.5, 1]],
      [10, [3.5]],
    ]);
  });

  test('a blank component keeps the parents above it empty, and the unit unranked', () => {
    const gap = scored({ 'Sở A': form('Sở A', null, 3, 4) });
    expect(codes(gap)).toEqual(['points.missing Sở A!F7']);
    expect(gap.plan.blocks.filter(({ column }) => column === 6).map(({ row }) => row)).toEqual([10]);
    expect(gap.units[0]?.notRanked).toEqual({ reason: 'missing', codes: ['1.1.1'] });
  });

  test('the survey’s points and the appraisal’s for one component are a contradiction', () => {
    const both = form('Sở A', 2, 3, 4);
    const rows = both.rows.map((row, at) => (at === 6 ? ['1.1.1', 'Ban hành', 2, 1, 2, 2] : row));
    expect(codes(scored({ 'Sở A': { ...both, rows } }))).toEqual(['form.twoSources Sở A!D7']);
  });

  test('a sum that somebody wrote beside a criterion is compared with its components', () => {
    const one = form('Sở A', 2, 3, 4);
    const rows = one.rows.map((row, at) => (at === 4 ? ['1', 'CHỈ ĐẠO', 10, null, 6, 7] : row));
    expect(codes(scored({ 'Sở A': { ...one, rows } }))).toEqual(['points.notSum Sở A!F5']);
  });

  test('a form with another maximum, or without a row, is reported', () => {
    const other = form('Sở B', 2, 3, 4);
    const rows = other.rows.filter((_, at) => at !== 11).map((row, at) => (at === 6 ? ['1.1.1', 'Ban hành', 3, null, 2, 2] : row));
    expect(codes(scored({ 'Sở A': form('Sở A', 2, 3, 4), 'Sở B': { ...other, rows } }))).toEqual(
      expect.arrayContaining(['form.rowMissing Sở B!', 'form.maximumDiffers Sở B!C7']),
    );
  });

  test('the surveyor’s matrix and the units’ forms complete each other', () => {
    const survey = { rows: [['Đơn vị', '1.1.2'], ['Sở A', 4]] };
    const together = scored({ 'Sở A': form('Sở A', 2, null, 4), 'Điểm ĐTXHH': survey });
    expect(together.units.map(({ name, points }) => [name, points])).toEqual([['Sở A', 10e9]]);
  });

  test('a form without title is its sheet’s unit; a list of units decides which it is', () => {
    const untitled = form('x', 2, 3, 4);
    const list = { rows: [['STT', 'Đơn vị', 'Nhóm'], [1, 'Phường Rạch Dừa', 'Phường']] };
    const outcomeOf = scored({ 'Đơn vị': list, 'Rạch Dừa': { ...untitled, rows: [untitled.rows[0] ?? [], [], ...untitled.rows.slice(2)] } });
    expect(outcomeOf.units.map(({ name, group, rank }) => [name, group, rank])).toEqual([['Phường Rạch Dừa', 'Phường', 1]]);
    expect(codes(outcomeOf)).toEqual(['unit.spelledDifferently Rạch Dừa!A1']);
  });
});
