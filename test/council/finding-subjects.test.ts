import { acceptFindings, withdrawAcceptance } from '../../src/council/accept';
import { validate } from '../../src/council/validate';
import type { CellValue } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const ON = { reason: 'Đã đối chiếu', by: 'Lê Thị B', on: '2026-11-22' };
type Sheets = Readonly<Record<string, SheetDraft>>;

/** Accepts what is found at a cell, changes the sheets, and tells which cells of that finding are accepted then, and which are not. */
function acceptedAfter(before: Sheets, cell: string, code: string, after: Sheets): { readonly accepted: string[]; readonly open: string[] } {
  const snapshot = snapshotOf(before);
  const found = validate(snapshot).findings.filter((one) => one.code === code && `${one.sheet}!${one.address}` === cell);
  expect(found).toHaveLength(1);
  const { memory } = applyPlan(snapshot, acceptFindings(snapshot, found, ON));
  const again = validate(snapshotOf(after, memory)).findings.filter((one) => one.code === code);
  const cells = (accepted: boolean): string[] => again.filter(({ acceptance }) => (acceptance !== undefined) === accepted).map(({ sheet, address }) => `${sheet}!${address}`);
  return { accepted: cells(true), open: cells(false) };
}

const HEAD = ['Đơn vị', 'Nhóm', 'Điểm thẩm định', 'Điểm ĐTXHH'];
const table = (...rows: CellValue[][]): Sheets => ({ Bảng: { rows: [HEAD, ...rows] } });
const [A, B, C]: [CellValue[], CellValue[], CellValue[]] = [['Sở A', 'Sở', 50, 30], ['Sở B', 'Sở', 60, '4,5'], ['Sở C', 'Sở', '4,5', 20]];

describe('what was accepted is known again', () => {
  test('by its unit, where rows were inserted above it', () => {
    const added: CellValue[] = ['Sở D', 'Sở', '4,5', 20];
    expect(acceptedAfter(table(A, C), 'Bảng!C3', 'number.asText', table(A, added, C))).toEqual({ accepted: ['Bảng!C4'], open: ['Bảng!C3'] });
  });

  test('by its unit, where the rows were sorted', () => {
    const D: CellValue[] = ['Sở D', 'Sở', '4,5', 20];
    expect(acceptedAfter(table(A, C, D), 'Bảng!C3', 'number.asText', table(A, D, C))).toEqual({ accepted: ['Bảng!C4'], open: ['Bảng!C3'] });
  });

  test('by its column, where columns were inserted', () => {
    const wider = (row: CellValue[]): CellValue[] => [row[0] ?? null, row[1] ?? null, row[0] === 'Sở C' ? '4,5' : 10, ...row.slice(2)];
    const after = { Bảng: { rows: [['Đơn vị', 'Nhóm', 'Điểm ĐTXHH', 'Điểm thẩm định', 'Ghi'], wider(A), wider(C)] } };
    expect(acceptedAfter(table(A, C), 'Bảng!C3', 'number.asText', after)).toEqual({ accepted: ['Bảng!D3'], open: ['Bảng!C3'] });
  });

  test('and not in another column of its unit, nor where the unit is another', () => {
    expect(acceptedAfter(table(A, C), 'Bảng!C3', 'number.asText', table(A, ['Sở C', 'Sở', 50, '4,5']))).toEqual({ accepted: [], open: ['Bảng!D3'] });
    expect(acceptedAfter(table(A, C), 'Bảng!C3', 'number.asText', table(A, ['Sở X', 'Sở', '4,5', 20]))).toEqual({ accepted: [], open: ['Bảng!C3'] });
    expect(acceptedAfter(table(A, B), 'Bảng!D3', 'number.asText', table(A, ['Sở B', 'Sở', 60, '5,5']))).toEqual({ accepted: [], open: ['Bảng!D3'] });
  });

  test('of two units that say the same, one alone is accepted', () => {
    const sums = (first: string, second: string): Sheets => ({
      'Điểm thẩm định': { rows: [['Đơn vị', '1', '1.1', '1.2'], ['Điểm tối đa', 100, 50, 50], [first, 70, 30, 30], [second, 70, 30, 30]] },
    });
    expect(acceptedAfter(sums('Sở A', 'Sở B'), 'Điểm thẩm định!B3', 'points.notSum', sums('Sở B', 'Sở A'))).toEqual({
      accepted: ['Điểm thẩm định!B4'],
      open: ['Điểm thẩm định!B3'],
    });
  });

  test('by its criterion on a sheet of criteria', () => {
    const criteria = (...rows: CellValue[][]): Sheets => ({
      'Tiêu chí': { rows: [['STT', 'Tiêu chí', 'Điểm tối đa'], ['1', 'Chỉ đạo', 100], ...rows] },
      ...table(A),
    });
    const before = criteria(['1.1', 'Kế hoạch', '50'], ['1.2', 'Báo cáo', 50]);
    const after = criteria(['1.0', 'Mới', '50'], ['1.1', 'Kế hoạch', '50']);
    expect(acceptedAfter(before, 'Tiêu chí!C3', 'number.asText', after)).toEqual({ accepted: ['Tiêu chí!C4'], open: ['Tiêu chí!C3'] });
  });

  test('in rows of another kind by its cell and what the row says first', () => {
    const settings = (...rows: CellValue[][]): Sheets => ({ 'Thiết lập': { rows: [['Mục', 'Giá trị'], ...rows] }, ...table(A) });
    const [year, odd, other]: [CellValue[], CellValue[], CellValue[]] = [['Năm', 2026], ['Số thập phân', 'nhiều'], ['Bước điểm', 'nhiều']];
    expect(acceptedAfter(settings(year, odd), 'Thiết lập!B3', 'settings.badValue', settings(year, odd)).accepted).toEqual(['Thiết lập!B3']);
    expect(acceptedAfter(settings(year, odd), 'Thiết lập!B3', 'settings.badValue', settings(year, other))).toEqual({ accepted: [], open: ['Thiết lập!B3'] });
  });

  test('what follows from it is told from then on: only the finding itself was accepted', () => {
    const head = ['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'];
    const snapshot = snapshotOf({ Bảng: { rows: [head, ['Sở A', '60,5', 30, 30], ['Sở B', 60, 30, 90]], formulas: { D2: 'SUM(B2:C2)', D3: 'SUM(B3:C3)' } } });
    const told = (one: typeof snapshot): string[] => validate(one).findings.filter(({ acceptance, severity, code }) => acceptance === undefined && (severity !== 'info' || code === 'number.asText')).map(({ code, address }) => `${code} ${address}`);
    expect(told(snapshot)).toEqual(['number.asText B2']);
    const accepted = applyPlan(snapshot, acceptFindings(snapshot, validate(snapshot).findings.filter(({ code }) => code === 'number.asText'), ON));
    expect(told(accepted)).toEqual(['summary.totalWrong D2']);
  });

  test('taken back, it is open again, also where its row was moved meanwhile', () => {
    const snapshot = snapshotOf(table(A, C));
    const found = validate(snapshot).findings.filter(({ code }) => code === 'number.asText');
    const { memory } = applyPlan(snapshot, acceptFindings(snapshot, found, ON));
    const moved = snapshotOf(table(C, A), memory);
    const accepted = validate(moved).findings.filter(({ acceptance }) => acceptance !== undefined);
    expect(accepted.map(({ address }) => address)).toEqual(['C2']);
    const after = applyPlan(moved, withdrawAcceptance(moved, found));
    expect(validate(after).findings.filter(({ acceptance }) => acceptance !== undefined)).toEqual([]);
  });
});
