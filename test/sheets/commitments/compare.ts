import { evaluate } from '../../../src/council/evaluate';
import { Report } from '../../../src/sheets/report';
import type { RankListChoice } from '../../../src/sheets/commitments/places';
import { commitmentResults, factsOf, type CommitmentResult } from '../../../src/sheets/commitments/results';
import { dayIso } from '../../../src/sheets/day';
import type { Finding } from '../../../src/sheets/finding';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';

export const HEAD = ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Tử số', 'Mẫu số', 'Kết quả'];

/** Three wards and two divisions with last year's ranks, scored; one has no points for 1.2, to one it does not apply. */
export const BOOK: Readonly<Record<string, SheetDraft>> = {
  'Tiêu chí': {
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Chỉ đạo', 4],
      ['1.1', 'Kế hoạch', 2],
      ['1.2', 'Báo cáo', 2],
      ['2', 'Thủ tục', 6],
      ['2.1', 'Đúng hạn', 6],
    ],
  },
  'Đơn vị': {
    rows: [
      ['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước'],
      ['Phường 1', 'Phường', 3, 70],
      ['Phường 2', 'Phường', 1, 95],
      ['Phường Rạch Dừa', 'Phường', 2, 90],
      ['Phòng Kinh tế', 'Phòng chuyên môn', 1, 80],
      ['Phòng Nội vụ', 'Phòng chuyên môn', 2, null],
    ],
  },
  'Điểm': {
    rows: [
      ['Đơn vị', '1.1', '1.2', '2.1'],
      ['Phường 1', 2, 2, 5],
      ['Phường 2', 2, '-', 5],
      ['Phường Rạch Dừa', 2, 1, 5],
      ['Phòng Kinh tế', 2, 2, 6],
      ['Phòng Nội vụ', 1, null, 3],
    ],
  },
};

export interface Read {
  readonly results: readonly CommitmentResult[];
  readonly findings: readonly Finding[];
}

/** Reads rows of the sheet *Cam kết* beside the book, and judges them; findings of the sheets at hand. */
export function compare(rows: readonly (readonly CellValue[])[], more: Readonly<Record<string, SheetDraft>> = {}, choice: RankListChoice = null, formats: Record<string, string> = {}): Read {
  const { book, results } = evaluate(snapshotOf({ ...BOOK, 'Cam kết': { rows: [HEAD, ...rows], formats }, ...more }));
  const report = new Report();
  const found = commitmentResults(factsOf(book, results, choice), report);
  return { results: found, findings: [...book.report.findings, ...report.findings].filter(({ sheet }) => sheet === 'Cam kết' || sheet in more) };
}

/** Unit, verdict, target, actual, distance, code of the reason. */
export function told({ results }: Read): unknown[][] {
  return results.map(({ unit, verdict, target, actual, distance, reason, reading }) => {
    const shown = [target, actual].map((value) => (value === null ? null : reading.kind === 'byDate' ? dayIso(value) : value / 1e9));
    return [unit, verdict, ...shown, distance === null ? null : distance / 1e9, reason.code];
  });
}
/** Code and address of each finding. */
export const codes = ({ findings }: Read): unknown[] => findings.map(({ code, address }) => [code, address]);
