import { forgetMapping, rememberMapping } from '../../src/council/mapping';
import { readingOf } from '../../src/council/reading';
import { score } from '../../src/council/score';
import { validate } from '../../src/council/validate';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;

const HEAD: CellValue[] = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'];
const LINES: readonly CellValue[][] = [
  ['I', 'Chỉ đạo, điều hành', 20, 17.5, 19, 14],
  ['1', 'Kế hoạch', 8, 7.5, 8, 6],
  ['2', 'Báo cáo', 12, 10, 11, 8],
  ['II', 'Thủ tục hành chính', 80, 70, 72.25, 61],
  ['3', 'Một cửa', 50, 45, 42.25, 40],
  ['4', 'Trực tuyến', 30, 25, 30, 21],
  [null, 'Tổng cộng', 100, 87.5, 91.25, 75],
];
const table = (change: (rows: CellValue[][]) => void = () => undefined): SheetDraft => {
  const rows = [['BẢNG TỔNG HỢP ĐIỂM'], [], [...HEAD], ...LINES.map((line) => [...line]), [null, null, null, 'CHỦ TỊCH HỘI ĐỒNG']];
  change(rows);
  return { rows };
};
const at = (rows: CellValue[][], row: number, column: number, value: CellValue): void => {
  const line = rows[row];
  if (line !== undefined) line[column] = value;
};

function standings(snapshot: Snapshot): unknown[] {
  return score(snapshot, options).units.map(({ name, group, points, index, rank }) => [name, group, points, index, rank]);
}
const found = (snapshot: Snapshot): string[] => validate(snapshot).findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);

const RANKED = [
  ['Sở Tài chính', '', 91_250_000_000, 91_250_000_000, 1],
  ['Sở Nội vụ', '', 87_500_000_000, 87_500_000_000, 2],
  ['Sở Y tế', '', 75_000_000_000, 75_000_000_000, 3],
];

describe('a table of criteria with a column a unit', () => {
  test('is read, told as such, and scored', () => {
    const snapshot = snapshotOf({ 'Bảng điểm': table() });
    expect(found(snapshot)).toEqual(['unit.inColumns Bảng điểm!D3']);
    expect(standings(snapshot)).toEqual(RANKED);
    const [sheet] = validate(snapshot).sheets;
    expect([sheet?.kind, sheet?.rows, sheet?.columns.map(({ holds }) => holds)]).toEqual(['unitColumns', 6, ['number', 'title', 'maximum', 'points', 'points', 'points']]);
    const after = applyPlan(snapshot, score(snapshot, options).plan);
    expect(after.sheets.find(({ name }) => name === 'Bảng điểm')?.values).toEqual(snapshot.sheets[0]?.values);
    expect(standings(after)).toEqual(RANKED);
    expect(score(after, options).plan.sheets).toEqual([]);
  });

  test('findings stand at the cell of the unit, and are told of the unit', () => {
    const snapshot = snapshotOf({
      'Bảng điểm': table((rows) => {
        at(rows, 4, 3, '7,5');
        at(rows, 5, 4, 13);
        at(rows, 7, 5, null);
        at(rows, 6, 3, 69);
      }),
    });
    const { findings, unitOf } = validate(snapshot);
    expect(findings.map((one) => [one.code, one.address, unitOf.get(one)])).toEqual([
      ['points.aboveMaximum', 'E6', 'Sở Tài chính'],
      ['points.missing', 'F8', 'Sở Y tế'],
      ['points.notSum', 'D7', 'Sở Nội vụ'],
      ['unit.inColumns', 'D3', 'Sở Nội vụ'],
      ['number.asText', 'D5', 'Sở Nội vụ'],
    ]);
  });

  test('a total that is not the sum of its column is told, once', () => {
    const wrong = (change: (rows: CellValue[][]) => void): string[] => found(snapshotOf({ 'Bảng điểm': table(change) }));
    expect(wrong((rows) => { at(rows, 9, 4, 91.5); })).toEqual(['points.notSum Bảng điểm!E10', 'unit.inColumns Bảng điểm!D3']);
    expect(wrong((rows) => { at(rows, 6, 4, 72); at(rows, 9, 4, 91); })).toEqual(['points.notSum Bảng điểm!E7', 'unit.inColumns Bảng điểm!D3']);
    expect(wrong((rows) => { at(rows, 8, 4, null); })).toEqual(['points.missing Bảng điểm!E9', 'unit.inColumns Bảng điểm!D3']);
  });

  test('units are matched with the list of units, groups come from it; sums, shares and notes beside them are no units', () => {
    const snapshot = snapshotOf({
      'Đơn vị': { rows: [['Đơn vị', 'Nhóm'], ['Sở Nội vụ', 'A'], ['Sở Tài chính', 'A'], ['Sở Y tế', 'B']] },
      'Bảng điểm': table((rows) => {
        rows.forEach((row, line) => {
          if (line < 2 || line > 9) return;
          row.push(line === 2 ? 'Trung bình' : 70, line === 2 ? 'Ghi chú' : 'x', line === 2 ? 'Tỷ lệ (%)' : 80);
        });
        at(rows, 2, 5, 'SỞ  Y TẾ');
      }),
    });
    expect(standings(snapshot)).toEqual([
      ['Sở Tài chính', 'A', 91_250_000_000, 91_250_000_000, 1],
      ['Sở Nội vụ', 'A', 87_500_000_000, 87_500_000_000, 2],
      ['Sở Y tế', 'B', 75_000_000_000, 75_000_000_000, 1],
    ]);
  });

  test('headings above the names are groups; one that says whose points they are is the source', () => {
    const grouped = table((rows) => {
      rows.splice(2, 0, ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Khối tổng hợp', null, 'Khối chuyên ngành']);
      at(rows, 3, 0, null);
      at(rows, 3, 1, null);
      at(rows, 3, 2, null);
    });
    const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3'];
    expect(standings(snapshotOf({ 'Bảng điểm': { ...grouped, merges } }))).toEqual([
      ['Sở Tài chính', 'Khối tổng hợp', 91_250_000_000, 91_250_000_000, 1],
      ['Sở Nội vụ', 'Khối tổng hợp', 87_500_000_000, 87_500_000_000, 2],
      ['Sở Y tế', 'Khối chuyên ngành', 75_000_000_000, 75_000_000_000, 1],
    ]);
    const sourced = { ...grouped, rows: grouped.rows.map((row, line) => (line === 2 ? [...row.slice(0, 3), 'Điểm thẩm định'] : row)), merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'] };
    const { sheets } = validate(snapshotOf({ 'Bảng điểm': sourced }));
    expect([sheets[0]?.kind, sheets[0]?.source]).toEqual(['unitColumns', 'appraisal']);
    expect(standings(snapshotOf({ 'Bảng điểm': sourced }))).toEqual(RANKED);
  });

  test('beside a sheet of criteria, with appraisal and survey apart', () => {
    const criteria = { rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Nguồn điểm'], ...LINES.map((line, row) => [...line.slice(0, 3), row === 5 ? 'Điều tra XHH' : null])] };
    const keep = (codes: readonly string[]) => ({ rows: [HEAD, ...LINES.filter(([code]) => typeof code === 'string' && codes.includes(code))] });
    const snapshot = snapshotOf({ 'Tiêu chí': criteria, 'Điểm thẩm định': keep(['1', '2', '3']), 'Điểm ĐTXHH': keep(['4']) });
    expect(standings(snapshot)).toEqual(RANKED);
    expect(found(snapshot)).toEqual(['unit.inColumns Điểm thẩm định!D1', 'unit.inColumns Điểm ĐTXHH!D1']);
  });

  test('a unit that stands twice, and one in two sheets of one source, are not ranked', () => {
    const twice = snapshotOf({ 'Bảng điểm': table((rows) => { at(rows, 2, 5, 'Sở Nội vụ'); }) });
    expect(found(twice)).toEqual(['unit.duplicate Bảng điểm!F3', 'unit.inColumns Bảng điểm!D3']);
    expect(score(twice, options).units.map(({ name, notRanked }) => [name, notRanked?.reason ?? null])).toEqual([['Sở Tài chính', null], ['Sở Nội vụ', 'duplicate']]);
    const copied = snapshotOf({ 'Bảng điểm': table(), 'Bảng điểm (2)': table() });
    expect(found(copied).filter((one) => one.startsWith('unit.duplicate'))).toHaveLength(3);
    expect(score(copied, options).units.every(({ rank }) => rank === null)).toBe(true);
  });

  test('a unit that nobody has scored yet is one where it stands among others', () => {
    const snapshot = snapshotOf({ 'Bảng điểm': table((rows) => { rows.forEach((_, line) => { if (line > 2) at(rows, line, 4, null); }); }) });
    expect(found(snapshot)).toEqual(['unit.withoutScores Bảng điểm!E3', 'unit.inColumns Bảng điểm!D3']);
  });

  test.each([
    ['2024', '2025', '2026'],
    ['Kết quả năm 2024', 'Kết quả năm 2025', 'Mục tiêu'],
    ['Trọng số', 'Tỷ lệ (%)', 'Điểm trung bình các đơn vị'],
    ['Quý I', 'Quý II', 'Tổng điểm 2 quý'],
  ])('columns %j, %j and %j are no units', (...headers) => {
    const snapshot = snapshotOf({ 'Tiêu chí': table((rows) => { headers.forEach((header, place) => { at(rows, 2, 3 + place, header); }); }) });
    expect(score(snapshot, options).units).toEqual([]);
    expect(found(snapshot)).not.toContain('unit.inColumns Tiêu chí!D3');
  });

  test('a form with columns of those who appraised is a form', () => {
    const snapshot = snapshotOf({
      'Sở A': {
        rows: [['Đơn vị: Sở A'], ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm thẩm định', null], [null, null, null, null, 'Sở Nội vụ', 'Sở Tư pháp'], ['1', 'Kế hoạch', 40, 40, 38, 37], ['2', 'Báo cáo', 60, 55, 50, 52]],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
      },
    });
    expect(validate(snapshot).sheets.map(({ kind }) => kind)).toEqual(['form']);
  });

  test('where something else has points, its columns are not read', () => {
    const snapshot = snapshotOf({ 'Bộ tiêu chí': table(), 'Tổng hợp năm': { rows: [['Đơn vị', 'Tổng điểm'], ['Sở Nội vụ', 80]] } });
    expect(validate(snapshot).sheets.map(({ kind }) => kind)).toEqual(['criteria', 'summary']);
  });

  test('the user says what it is, and which columns are units', () => {
    const snapshot = snapshotOf({ 'Bảng điểm': table() });
    const [sheet] = snapshot.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const mapping = { sheet: 'Bảng điểm', kind: 'criteria', headRow: 2, source: null, columns: {} } as const;
    const asCriteria = applyPlan(snapshot, rememberMapping(snapshot, mapping));
    expect(validate(asCriteria).sheets[0]?.kind).toBe('criteria');
    expect(found(asCriteria)).not.toContain('unit.inColumns Bảng điểm!D3');
    expect(validate(applyPlan(asCriteria, forgetMapping(asCriteria, 'Bảng điểm'))).sheets[0]?.kind).toBe('unitColumns');

    const told = { ...mapping, kind: 'unitColumns', columns: { 'sở tài chính': null } } as const;
    expect(readingOf(sheet, told).columns.map(({ holds, repeats }) => [holds, repeats])).toEqual([['number', null], ['title', null], ['maximum', null], ['points', null], [null, null], ['points', null]]);
    const without = applyPlan(snapshot, rememberMapping(snapshot, told));
    expect(standings(without).map((unit) => (Array.isArray(unit) ? unit[0] : unit))).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(found(without)).toEqual([]);
  });
});
