import fc from 'fast-check';
import { compare } from '../../src/council/compare';
import { reportOf } from '../../src/council/report';
import { score } from '../../src/council/score';
import type { CellValue } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;
const HEAD = ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Tử số', 'Mẫu số', 'Kết quả'];
const KINDS = ['Điểm tối đa', 'Tỷ lệ', 'Tỷ lệ so với chỉ tiêu', 'Đúng hạn', 'Tăng hạng', 'Giữ hạng', 'Trong tốp', 'Chỉ số', 'Tăng chỉ số', 'Thời hạn', 'Tự đánh giá'];
const TEXTS = ['Phường 1 cam kết tăng 5 bậc', 'giữ nguyên thứ hạng', '100% (riêng Sở A 85%)', 'Đạt', 'Không đạt', '30/6/2023', '20-25', '1.1, 2', '-', ''];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(null, true, { error: '#REF!' }, 'Sở A', 'Sở B', 'Các sở', 'P. 1, 2', 'Xã Cũ', ...KINDS, ...TEXTS),
  fc.integer({ min: -5, max: 120 }),
  fc.double(),
  fc.string(),
);
const commitments = fc.array(fc.tuple(cell, cell, fc.oneof(fc.constantFrom(...KINDS), cell), cell, cell, cell, cell, cell), { maxLength: 8 });
const pair = fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 });

const RESULTS: SheetDraft = {
  rows: [['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Chỉ số năm trước', 'Tổng điểm'], ['Sở A', 'Sở', 2, 70, 80], ['Sở B', 'Sở', 9e6, '-', 90], ['Sở C', 'Sở', null, null, null]],
};

test('no grid makes the comparison throw, and what it wrote it finds again', () => {
  fc.assert(
    fc.property(commitments, pair, pair, (rows, ranks, units) => {
      const snapshot = snapshotOf({
        'Tổng': RESULTS,
        'Cam kết': { rows: [HEAD, ...rows] },
        'Xếp hạng tỉnh': { rows: [['Đơn vị', 'Xếp hạng năm trước', 'Xếp hạng'], ...ranks] },
        'Sắp xếp': { rows: [['Đơn vị cũ', 'Đơn vị mới'], ...units] },
      });
      const outcome = compare(snapshot, options);
      reportOf(outcome, null, 'en', outcome.commitments);
      for (const unit of outcome.units) expect(outcome.viewOf(unit)).not.toBeNull();
      for (const { verdict, distance } of outcome.commitments) {
        if (verdict === 'met') expect(distance === null || distance === 0).toBe(true);
        if (verdict === 'exceeded') expect(distance === null || distance > 0).toBe(true);
        if (verdict === 'notMet') expect(distance === null || distance < 0).toBe(true);
      }
      const after = applyPlan(snapshot, outcome.plan);
      const again = compare(after, options);
      expect([again.plan.blocks, again.plan.sheets, again.conflicts]).toEqual([[], [], outcome.conflicts]);
      expect(again.commitments.map((one) => one.verdict)).toEqual(outcome.commitments.map((one) => one.verdict));
    }),
    { numRuns: 300 },
  );
});

test('commitments change no rank and no index', () => {
  fc.assert(
    fc.property(commitments, (rows) => {
      const ranks = (sheets: Readonly<Record<string, SheetDraft>>): unknown => score(snapshotOf(sheets), options).units.map(({ name, rank, index }) => [name, rank, index]);
      expect(ranks({ 'Tổng': RESULTS, 'Cam kết': { rows: [HEAD, ...rows] } })).toEqual(ranks({ 'Tổng': RESULTS }));
    }),
  );
});

test('better points never turn met into not met, whatever was promised', () => {
  const promise = fc.constantFrom<CellValue[][]>(['Sở A', 'x', 'Tăng hạng', 1], ['Sở A', 'x', 'Giữ hạng'], ['Sở A', 'x', 'Trong tốp', 2], ['Sở A', 'x', 'Chỉ số', 75], ['Sở A', 'x', 'Tăng chỉ số', 5]);
  const points = fc.integer({ min: 0, max: 100 });
  const GOODNESS = ['notMet', 'met', 'exceeded'];
  fc.assert(
    fc.property(promise, points, points, points, (row, one, other, rival) => {
      const goodness = (own: number): number => {
        const rows = [...RESULTS.rows.slice(0, 1), ['Sở A', 'Sở', 2, 70, own], ['Sở B', 'Sở', 1, 80, rival], ['Sở C', 'Sở', 3, 60, 50]];
        const [result] = compare(snapshotOf({ 'Tổng': { rows }, 'Cam kết': { rows: [HEAD, row] } }), options).commitments;
        return GOODNESS.indexOf(result?.verdict ?? '');
      };
      expect(goodness(Math.max(one, other))).toBeGreaterThanOrEqual(goodness(Math.min(one, other)));
      expect(goodness(one)).toBeGreaterThanOrEqual(0);
    }),
  );
});
