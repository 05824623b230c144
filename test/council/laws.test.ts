import fc from 'fast-check';
import { score } from '../../src/council/score';
import { validate } from '../../src/council/validate';
import { reportOf } from '../../src/council/report';
import type { CellValue } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf } from '../support/snapshot-of';

const options = { overwrite: new Set<string>(), language: 'vi' } as const;
const HEADERS = ['STT', 'Đơn vị', 'Nhóm', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Chỉ số', 'Xếp hạng', 'Xếp loại', 'Ghi chú', 'Tiêu chí', 'Từ (%)', 'Mục', 'Giá trị', '1.1', '1.2', 'I'];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue[]>(...HEADERS) },
  fc.constantFrom<CellValue[]>(null, '', '-', 'Sở A', 'Phường 02', 'P. 2', 'Tổng cộng', '8,5', '1.234', true, { error: '#REF!' }),
  fc.integer({ min: -5, max: 120 }),
  fc.double(),
  fc.string(),
);
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 });

test('no grid makes a step throw, and ranked and not ranked are all', () => {
  fc.assert(
    fc.property(grid, grid, (first, second) => {
      const snapshot = snapshotOf({ 'Tiêu chí': { rows: first }, Điểm: { rows: second } });
      const outcome = score(snapshot, options);
      for (const unit of outcome.units) expect(unit.rank === null).toBe(unit.notRanked !== null);
      expect(validate(snapshot).findings).toEqual(outcome.findings);
      reportOf(outcome, outcome, 'en');
    }),
    { numRuns: 400 },
  );
});

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const table = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), hundredths, fc.constantFrom('Sở', 'Xã')), {
  minLength: 1,
  maxLength: 20,
  selector: ([number]) => number,
});

test('the order of rows changes no rank, and a second run writes nothing', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.nat()), (units, order) => {
      const rows = units.map(([number, points, group]): CellValue[] => [`Đơn vị số ${number}`, group, points, null, null]);
      const head = ['Đơn vị', 'Nhóm', 'Tổng điểm', 'Chỉ số', 'Xếp hạng'];
      const keyed = rows.map((row) => ({ row, key: order.next().value })).sort((a, b) => a.key - b.key);
      const one = score(snapshotOf({ Bảng: { rows: [head, ...rows] } }), options);
      const other = score(snapshotOf({ Bảng: { rows: [head, ...keyed.map(({ row }) => row)] } }), options);
      const ranks = (outcome: typeof one): string[] => outcome.units.map(({ name, rank, index }) => `${name} ${rank ?? ''} ${index ?? ''}`).sort();
      expect(ranks(other)).toEqual(ranks(one));
      const after = applyPlan(snapshotOf({ Bảng: { rows: [head, ...rows] } }), one.plan);
      const again = score(after, options);
      expect([again.plan.blocks, again.plan.sheets, again.findings]).toEqual([[], [], one.findings]);
    }),
  );
});

test('under 1-1-3 a rank is one more than the units that are better, in each group', () => {
  fc.assert(
    fc.property(table, (units) => {
      const rows = units.map(([number, points, group]): CellValue[] => [`Đơn vị số ${number}`, group, points]);
      const { units: results } = score(snapshotOf({ Bảng: { rows: [['Đơn vị', 'Nhóm', 'Chỉ số'], ...rows] } }), options);
      for (const unit of results) {
        const better = results.filter(({ group, index }) => group === unit.group && (index ?? 0) > (unit.index ?? 0));
        expect(unit.rank).toBe(better.length + 1);
      }
    }),
  );
});
