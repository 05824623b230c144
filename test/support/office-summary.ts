import type { CellValue } from '../../src/workbook/snapshot';
import type { SheetDraft } from './snapshot-of';

/** What a row of the summary holds where that is not what its formulas give. */
export interface SummaryRow {
  readonly name?: string;
  readonly appraisal?: CellValue;
  readonly survey?: CellValue;
  /** A typed value. */
  readonly total?: number;
  readonly maximum?: number;
  readonly index?: number;
  readonly rank?: number;
}

export interface SummaryOptions {
  /** All results are values that were pasted, as when only results are passed on. */
  readonly pasted?: boolean;
  /** Indexes are parts of 1, as Excel's own division gives them. */
  readonly shares?: boolean;
  readonly indexFormat?: string;
}

const GROUPS: readonly (readonly [string, readonly (readonly [string, number, number])[]])[] = [
  ['KHỐI SỞ, BAN, NGÀNH', [['Sở Nội vụ', 61, 31.25], ['Sở Tài chính', 58, 29.5], ['Sở Y tế', 53, 30], ['Sở Tư pháp', 63.5, 32.5]]],
  ['KHỐI XÃ, PHƯỜNG', [['Phường 1', 57, 28], ['Phường 2', 50, 27.75], ['Phường Rạch Dừa', 61.25, 30.5], ['Xã Long Sơn', 39.5, 25]]],
];

/**
 * A summary as offices make it: titles above, a head of two rows, a row for each group, formulas
 * for totals, indexes and ranks, and each group's ranks among its own rows. Units stand in rows 6
 * to 9 and 11 to 14; the columns are STT, unit, appraisal, survey, total, maximum, index, rank.
 */
export function officeSummary(changes: Readonly<Record<string, SummaryRow>> = {}, options: SummaryOptions = {}): SheetDraft {
  const rows: CellValue[][] = [
    ['ỦY BAN NHÂN DÂN TỈNH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
    ['STT', 'Đơn vị', 'Điểm đạt được', null, null, 'Điểm tối đa', 'Chỉ số (%)', 'Xếp hạng'],
    [null, null, 'Thẩm định', 'Điều tra XHH', 'Tổng điểm'],
  ];
  const formulas: Record<string, string> = {};
  const merges = ['A2:H2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:G4', 'H3:H4'];
  const formats: Record<string, string> = {};
  GROUPS.forEach(([title, units], at) => {
    rows.push([at === 0 ? 'I' : 'II', title]);
    merges.push(`B${rows.length}:H${rows.length}`);
    const [from, to] = [rows.length + 1, rows.length + units.length];
    const indexes = units.map(([name, appraisal, survey]) => indexOf(changes[name] ?? {}, appraisal, survey, options));
    units.forEach(([name, appraisal, survey], place) => {
      const change = changes[name] ?? {};
      const row = rows.length + 1;
      const index = indexes[place] ?? 0;
      const rank = change.rank ?? 1 + indexes.filter((other) => other > index).length;
      const parts = [valueOr(change.appraisal, appraisal), valueOr(change.survey, survey)];
      rows.push([place + 1, change.name ?? name, ...parts, totalOf(change, appraisal, survey), change.maximum ?? 100, index, rank]);
      if (options.indexFormat !== undefined) formats[`G${row}`] = options.indexFormat;
      if (options.pasted === true) return;
      if (change.total === undefined) formulas[`E${row}`] = `C${row}+D${row}`;
      if (change.index === undefined) formulas[`G${row}`] = options.shares === true ? `E${row}/F${row}` : `ROUND(E${row}/F${row}*100,2)`;
      if (change.rank === undefined) formulas[`H${row}`] = `RANK(G${row},$G$${from}:$G$${to})`;
    });
  });
  return { rows, formulas, merges, formats };
}

function valueOr(changed: CellValue | undefined, value: number): CellValue {
  return changed === undefined ? value : changed;
}

/** As a spreadsheet adds: blanks and texts count nothing. */
function totalOf({ appraisal, survey, total }: SummaryRow, ...parts: readonly [number, number]): number {
  const added = [valueOr(appraisal, parts[0]), valueOr(survey, parts[1])].filter((part) => typeof part === 'number');
  return total ?? added.reduce((sum, part) => sum + part, 0);
}

function indexOf(change: SummaryRow, appraisal: number, survey: number, { shares }: SummaryOptions): number {
  const share = totalOf(change, appraisal, survey) / (change.maximum ?? 100);
  return change.index ?? (shares === true ? share : Math.round(share * 10000) / 100);
}
