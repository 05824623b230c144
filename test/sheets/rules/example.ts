import { validate } from '../../../src/council/validate';
import { findingMessage } from '../../../src/locales/format';
import type { FindingCode } from '../../../src/sheets/finding';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';

/** What validation finds of one kind, or of any that is not listed as expected: its code and place. */
export function faultsIn(sheets: Readonly<Record<string, SheetDraft>>, ...expected: readonly FindingCode[]): string[] {
  return validate(snapshotOf(sheets))
    .findings.filter(({ code }) => !expected.includes(code))
    .map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
}

/** The sentences of what is found at a cell. */
export function messageAt(sheets: Readonly<Record<string, SheetDraft>>, address: string): string[] {
  const { findings } = validate(snapshotOf(sheets));
  return findings.filter((finding) => finding.address === address).map((finding) => findingMessage(finding, 'vi'));
}

const GROUPS = ['Sở', 'Sở', 'Sở', 'Sở', 'Sở', 'Xã', 'Xã', 'Xã', 'Xã', 'Xã'];

/** A summary of ten units in two groups, in rows 2 to 11, with a row of totals; all results are formulas. */
export function summary(): { rows: CellValue[][]; formulas: Record<string, string> } {
  const rows: CellValue[][] = [
    ['Đơn vị', 'Nhóm', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Điểm tối đa', 'Chỉ số', 'Xếp hạng'],
  ];
  const formulas: Record<string, string> = {};
  GROUPS.forEach((group, at) => {
    const row = at + 2;
    const points = 80 - at;
    rows.push([`${group} số ${at + 1}`, group, points - 30, 30, points, 100, points, group === 'Sở' ? at + 1 : at - 4]);
    const [from, to] = group === 'Sở' ? [2, 6] : [7, 11];
    formulas[`E${row}`] = `C${row}+D${row}`;
    formulas[`G${row}`] = `ROUND(E${row}/F${row}*100,2)`;
    formulas[`H${row}`] = `RANK(G${row},G$${from}:G$${to})`;
  });
  rows.push(['Tổng cộng', null, 455, 300, 755, 1000, null, null]);
  for (const column of ['C', 'D', 'E', 'F']) formulas[`${column}12`] = `SUM(${column}2:${column}11)`;
  return { rows, formulas };
}

/** A matrix of six units in rows 3 to 8 with an area's sum and a total, as formulas. */
export function matrix(): { rows: CellValue[][]; formulas: Record<string, string> } {
  const rows: CellValue[][] = [
    ['Đơn vị', '1', '1.1', '1.2', '1.3', '2', '2.1', '2.2', 'Tổng điểm'],
    ['Điểm tối đa', 30, 10, 10, 10, 20, 10, 10, 50],
  ];
  const formulas: Record<string, string> = {};
  for (let row = 3; row <= 8; row += 1) {
    const parts = [row, 9, 8, 7, 6];
    rows.push([`Sở số ${row}`, row + 17, ...parts.slice(0, 3), 13, ...parts.slice(3), row + 30]);
    formulas[`B${row}`] = `SUM(C${row}:E${row})`;
    formulas[`F${row}`] = `SUM(G${row}:H${row})`;
    formulas[`I${row}`] = `B${row}+F${row}`;
  }
  return { rows, formulas };
}
