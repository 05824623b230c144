import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../assets/samples/sheets';
import type { ScoreOutcome } from '../../src/council/outcome';
import { score } from '../../src/council/score';
import { pointsToNumber } from '../../src/scoring/points';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const scored = (snapshot: Snapshot, overwrite: string[] = []): ScoreOutcome =>
  score(snapshot, { overwrite: new Set(overwrite), language: 'vi' });
const summary = (draft: SheetDraft, more: Readonly<Record<string, SheetDraft>> = {}): ScoreOutcome =>
  scored(snapshotOf({ 'Kết quả': draft, ...more }));
const codes = (outcome: ScoreOutcome): string[] =>
  outcome.findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
const ranks = (outcome: ScoreOutcome): unknown[][] =>
  outcome.units.map(({ group, name, index, rank }) => [group, name, index === null ? null : pointsToNumber(index), rank]);
const column = (outcome: ScoreOutcome, at: number): CellValue[] =>
  outcome.plan.blocks.filter((block) => block.column === at).flatMap((block) => block.values.map(([value]) => (typeof value === 'object' ? null : (value ?? null))));

const published = (name: string) => readCsv(readFileSync(join(__dirname, '../../assets/samples/data', `${name}.csv`), 'utf8'));

describe('published tables', () => {
  test('17 ministries, 2023: index and rank as published, nine parts off by a hundredth', () => {
    const rows = published('bo-2023').map((row) => [row.unit ?? '', Number(row.appraised_points), Number(row.survey_points), Number(row.total_points), null, null]);
    const outcome = summary({ rows: [['Bộ, cơ quan ngang bộ', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'], ...rows] });
    expect(column(outcome, 4)).toEqual(published('bo-2023').map((row) => Number(row.index_percent)));
    expect(column(outcome, 5)).toEqual(published('bo-2023').map((row) => Number(row.rank)));
    expect(codes(outcome).filter((code) => code.startsWith('summary.partsDiffer'))).toHaveLength(9);
    expect(outcome.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(outcome.plan.sheets).toEqual([]);
  });

  test('nine districts of Bình Dương, 2017: sums that floats get wrong', () => {
    const rows = published('binh-duong-2017').map((row) => [row.unit ?? '', Number(row.appraised_points_of_65), Number(row.survey_points_of_35), null, null]);
    const outcome = summary({ rows: [['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Xếp hạng'], ...rows] });
    expect(column(outcome, 3)).toEqual(published('binh-duong-2017').map((row) => Number(row.total_points)));
    expect(column(outcome, 4)).toEqual(published('binh-duong-2017').map((row) => Number(row.rank)));
  });
});

describe('groups', () => {
  test('by title rows between the units', () => {
    const rows = [['STT', 'Đơn vị', 'Tổng điểm'], ['I', 'Khối sở'], [1, 'Sở A', 80], [2, 'Sở B', 90], ['II', 'Khối huyện'], [1, 'Huyện C', 70], [2, 'Huyện D', 70]];
    expect(ranks(summary({ rows }))).toEqual([
      ['Khối sở', 'Sở B', 90, 1],
      ['Khối sở', 'Sở A', 80, 2],
      ['Khối huyện', 'Huyện C', 70, 1],
      ['Khối huyện', 'Huyện D', 70, 1],
    ]);
  });

  test('by blocks with heads of their own', () => {
    const head = ['STT', 'Đơn vị', 'Tổng điểm'];
    const rows = [['I. KHỐI SỞ'], head, [1, 'Sở A', 80], [2, 'Sở B', 90], [], ['II. KHỐI HUYỆN'], head, [1, 'Huyện C', 70]];
    expect(ranks(summary({ rows, merges: ['A1:C1', 'A6:C6'] }))).toEqual([
      ['KHỐI SỞ', 'Sở B', 90, 1],
      ['KHỐI SỞ', 'Sở A', 80, 2],
      ['KHỐI HUYỆN', 'Huyện C', 70, 1],
    ]);
  });

  test('by a column, also where its cells are merged downwards', () => {
    const rows = [['Nhóm', 'Đơn vị', 'Chỉ số'], ['Sở', 'Sở A', 80], [null, 'Sở B', 90], ['Huyện', 'Huyện C', 70]];
    expect(ranks(summary({ rows, merges: ['A2:A3'] }))).toEqual([
      ['Sở', 'Sở B', 90, 1],
      ['Sở', 'Sở A', 80, 2],
      ['Huyện', 'Huyện C', 70, 1],
    ]);
  });

  test('by sheet, where there are several', () => {
    const one = { rows: [['Đơn vị', 'Tổng điểm'], ['Sở A', 80], ['Sở B', 90]] };
    const other = { rows: [['Đơn vị', 'Tổng điểm'], ['Huyện C', 70]] };
    expect(ranks(scored(snapshotOf({ 'Cấp sở': one, 'Cấp huyện': other })))).toEqual([
      ['Cấp sở', 'Sở B', 90, 1],
      ['Cấp sở', 'Sở A', 80, 2],
      ['Cấp huyện', 'Huyện C', 70, 1],
    ]);
  });

  test('a unit without group among groups is not ranked', () => {
    const rows = [['Nhóm', 'Đơn vị', 'Chỉ số'], ['Sở', 'Sở A', 80], [null, 'Sở B', 90]];
    const outcome = summary({ rows });
    expect(codes(outcome)).toEqual(['unit.withoutGroup Kết quả!B3']);
    expect(outcome.units.map(({ notRanked }) => notRanked)).toEqual([null, { reason: 'noGroup' }]);
  });
});

describe('what determines an index', () => {
  test('the unit’s own maximum: 68.32 of 84 comes before 80 of 100', () => {
    const rows = [['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp hạng'], ['Sở A', 100, 80, null, null], ['Ban B', 84, 68.32, null, null]];
    const outcome = summary({ rows });
    expect(ranks(outcome)).toEqual([
      ['', 'Ban B', 81.33, 1],
      ['', 'Sở A', 80, 2],
    ]);
    expect(codes(outcome)).toEqual([]);
  });

  test('an index alone is ranked as it stands, also when it is formatted as a percentage', () => {
    const rows = [['Đơn vị', 'Chỉ số CCHC', 'Hạng'], ['Sở A', 0.8133, null], ['Sở B', 0.9, null]];
    const outcome = summary({ rows, formats: { B2: '0.00%', B3: '0.00%' } });
    expect(ranks(outcome)).toEqual([
      ['', 'Sở B', 90, 1],
      ['', 'Sở A', 81.33, 2],
    ]);
    expect(outcome.units[0]?.points).toBeNull();
  });

  test('without a maximum column the scale of the settings counts, and that is said', () => {
    const settings = { rows: [['Mục', 'Giá trị'], ['Thang điểm', 50]] };
    const outcome = summary({ rows: [['Đơn vị', 'Tổng điểm'], ['Sở A', 40]] }, { 'Thiết lập': settings });
    expect(ranks(outcome)).toEqual([['', 'Sở A', 80, 1]]);
    expect(codes(outcome)).toEqual(['summary.scaleAssumed Kết quả!']);
  });

  test('a maximum of zero is not applicable, a blank one is missing', () => {
    const rows = [['Đơn vị', 'Điểm tối đa', 'Tổng điểm'], ['Sở A', 0, 0], ['Sở B', null, 50], ['Sở C', 100, null]];
    expect(codes(summary({ rows }))).toEqual(['points.missing Kết quả!B3', 'points.missing Kết quả!C4']);
    expect(summary({ rows }).units.map(({ notRanked }) => notRanked)).toEqual([
      { reason: 'nothingApplies' },
      { reason: 'missing', codes: ['Điểm tối đa'] },
      { reason: 'missing', codes: ['Tổng điểm'] },
    ]);
  });

  test('a total that contradicts its parts is an error, and the parts count', () => {
    const rows = [['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'], ['Sở A', 50, 30, 90, 100]];
    const outcome = summary({ rows });
    expect(codes(outcome)).toEqual(['summary.totalWrong Kết quả!D2']);
    expect(ranks(outcome)).toEqual([['', 'Sở A', 80, 1]]);
  });

  test('a total with a bonus, a penalty or a part whose header says nothing is no contradiction', () => {
    const head = ['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Điểm thưởng', 'Điểm trừ', 'Tổng điểm', 'Điểm tối đa'];
    const outcome = summary({ rows: [head, ['Sở A', 50, 30, 2, null, 82, 100], ['Sở B', 53, 30, null, 1.5, 81.5, 100], ['Sở C', 50, 20, 2, null, 71, 100]] });
    expect(codes(outcome)).toEqual(['summary.totalWrong Kết quả!F4']);
    expect(ranks(outcome).slice(0, 2)).toEqual([['', 'Sở A', 82, 1], ['', 'Sở B', 81.5, 2]]);
    const unnamed = summary({ rows: [['Đơn vị', 'Điểm hồ sơ', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'], ['Sở A', 50, 30, 80, 100]] });
    expect([codes(unnamed), ranks(unnamed)]).toEqual([[], [['', 'Sở A', 80, 1]]]);
  });

  test('a total that a blank part only seems to complete is none: blank is not 0', () => {
    const head = ['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'];
    const formulas = { D2: 'B2+C2', D3: 'B3+C3', D4: 'B4+C4' };
    const outcome = summary({ rows: [head, ['Sở A', 50, 30, 80, 100], ['Sở B', 53, null, 53, 100], ['Sở C', null, null, 0, 100]], formulas });
    expect(codes(outcome)).toEqual(['points.missing Kết quả!C3', 'points.missing Kết quả!B4', 'points.missing Kết quả!C4']);
    expect(outcome.units.map(({ notRanked }) => notRanked?.reason)).toEqual([undefined, 'missing', 'missing']);
  });

  test('a total with more than its printed parts counts, and one of a column that nobody has', () => {
    const head = ['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'];
    const more = summary({ rows: [head, ['Sở A', 50, 30, 80, 100], ['Sở B', 53, null, 83, 100]] });
    expect([codes(more), ranks(more)]).toEqual([[], [['', 'Sở B', 83, 1], ['', 'Sở A', 80, 2]]]);
    const unsurveyed = summary({ rows: [head, ['Sở A', 50, null, 50, 100], ['Sở B', 53, null, 53, 100]], formulas: { D2: 'B2+C2', D3: 'B3+C3' } });
    expect([codes(unsurveyed), ranks(unsurveyed)]).toEqual([[], [['', 'Sở B', 53, 1], ['', 'Sở A', 50, 2]]]);
  });

  test('totals of a table that nobody has filled in are no zeros', () => {
    const head = ['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa'];
    const outcome = summary({ rows: [head, ['Sở A', null, null, 0, 100]], formulas: { D2: 'B2+C2' } });
    expect(codes(outcome)).toEqual(['points.missing Kết quả!B2', 'points.missing Kết quả!C2']);
  });

  test('totals, means and the row that numbers the columns are no units', () => {
    const rows = [['STT', 'Đơn vị', 'Tổng điểm'], ['(1)', '(2)', '(3)'], [1, 'Sở A', 80], [2, 'Sở B', 90], [null, 'Trung bình', 85], [null, 'Tổng cộng', 170]];
    const outcome = summary({ rows });
    expect(outcome.units.map(({ name }) => name)).toEqual(['Sở B', 'Sở A']);
    expect(codes(outcome).filter((code) => code.startsWith('row.ignored'))).toEqual(['row.ignored Kết quả!B5', 'row.ignored Kết quả!B6']);
  });
});

describe('results in place', () => {
  const head = ['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp hạng', 'Ghi chú'];
  const draft: SheetDraft = { rows: [head, ['Sở A', 100, 80], ['Sở B', 100, 90], ['Sở C', 100, 80]] };
  const book = snapshotOf({ 'Kết quả': draft });

  test('fill the empty cells of the user’s columns, ties in the notes', () => {
    const outcome = scored(book);
    expect(column(outcome, 3)).toEqual([80, 90, 80]);
    expect(column(outcome, 4)).toEqual([2, 1, 2]);
    expect(column(outcome, 5)).toEqual(['Đồng hạng với Sở C', 'Đồng hạng với Sở A']);
    expect(outcome.plan.sheets).toEqual([]);
    expect(outcome.writes.map(({ address, field, cells }) => [address, field, cells])).toEqual([
      ['D2:D4', 'index', 3],
      ['E2:E4', 'rank', 3],
      ['F2:F4', 'note', 2],
    ]);
  });

  test('a second run writes nothing; after a change it renews what it wrote, also in sorted rows', () => {
    const after = applyPlan(book, scored(book).plan);
    expect(scored(after).plan.blocks).toEqual([]);
    const [a, b, c] = [after.sheets[0]?.values[1] ?? [], after.sheets[0]?.values[2] ?? [], after.sheets[0]?.values[3] ?? []];
    const sorted = { ...after, sheets: after.sheets.map((sheet) => ({ ...sheet, values: [head, b, c, ['Sở A', 100, 95, ...a.slice(3)]] })) };
    const outcome = scored(sorted);
    expect(outcome.conflicts).toEqual([]);
    const renewed = applyPlan(sorted, outcome.plan).sheets[0]?.values;
    expect(renewed?.map((row) => row.slice(0, 5))).toEqual([
      head.slice(0, 5),
      ['Sở B', 100, 90, 90, 2],
      ['Sở C', 100, 80, 80, 3],
      ['Sở A', 100, 95, 95, 1],
    ]);
    expect(renewed?.[2]?.[5] ?? null).toBeNull();
  });

  test('what somebody typed is compared and kept, and overwritten only when agreed', () => {
    const typed = snapshotOf({ 'Kết quả': { rows: [head, ['Sở A', 100, 80, 81, 2], ['Sở B', 100, 90, '90,00', 1]] } });
    const outcome = scored(typed);
    expect(codes(outcome)).toEqual(['result.differs Kết quả!D2']);
    expect(outcome.plan.blocks).toEqual([]);
    expect(outcome.conflicts).toEqual([
      { sheet: 'Kết quả', address: 'D2', field: 'index', unit: 'Sở A', existing: 81, formula: null, computed: 80 },
    ]);
    expect(scored(typed, ['Kết quả!D2']).plan.blocks).toEqual([
      { sheet: 'Kết quả', row: 1, column: 3, values: [[80]], numberFormat: '0.00' },
    ]);
  });

  test('a formula is left alone where its value agrees, and reported where it does not', () => {
    const rows = [head, ['Sở A', 84, 68.32, 81.3333333333333, 1]];
    expect(codes(summary({ rows, formulas: { D2: 'C2/B2*100' } }))).toEqual([]);
    const wrong = summary({ rows: [head, ['Sở A', 84, 68.32, 68.32, 1]], formulas: { D2: 'C2' } });
    expect(codes(wrong)).toEqual(['result.formulaDiffers Kết quả!D2']);
    expect(wrong.plan.blocks).toEqual([]);
  });

  test('a unit that loses its rank loses what was written for it', () => {
    const after = applyPlan(book, scored(book).plan);
    const blanked = { ...after, sheets: after.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row, at) => (at === 1 ? [row[0], row[1], null, ...row.slice(3)] : row)) })) };
    const renewed = applyPlan(blanked, scored(blanked).plan).sheets[0]?.values[1];
    expect(renewed?.slice(3)).toEqual([null, null, 'Còn thiếu điểm: Tổng điểm']);
  });
});
