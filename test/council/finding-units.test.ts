import { validate } from '../../src/council/validate';
import { snapshotOf } from '../support/snapshot-of';
import { APPRAISAL, BOOK } from './example';

/** The unit of the findings of each code. */
function unitsByCode(sheets: Parameters<typeof snapshotOf>[0]): Map<string, (string | undefined)[]> {
  const { findings, unitOf } = validate(snapshotOf(sheets));
  const units = new Map<string, (string | undefined)[]>();
  for (const finding of findings) units.set(finding.code, [...(units.get(finding.code) ?? []), unitOf.get(finding)]);
  return units;
}

test('a finding in the row of a unit is about that unit, under its listed name', () => {
  const rows = APPRAISAL.rows.map((row) => (row[0] === 'huyện  D' ? ['huyện  D', '20 đ', 'ba'] : row));
  const units = unitsByCode({ ...BOOK, 'Điểm thẩm định': { rows } });
  expect(units.get('number.unreadable')).toEqual(['Huyện D']);
  expect(units.get('points.missing')).toEqual(['Sở C']);
});

test('a finding about the workbook or the criteria is about no unit', () => {
  expect(unitsByCode({ A: { rows: [['x']] } }).get('sheet.noneRecognised')).toEqual([undefined]);
  const rows = [['STT', 'Tiêu chí', 'Điểm tối đa'], ['I', 'A', 60], ['1', 'B', 50]];
  expect(unitsByCode({ ...BOOK, 'Tiêu chí': { rows } }).get('criteria.maximumNotSum')).toEqual([undefined]);
});

test('all of a form is about its unit', () => {
  const form = {
    rows: [
      ['Đơn vị: Sở A'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định'],
      ['I', 'Chỉ đạo', 10],
      ['1', 'Kế hoạch', 10, 'tám'],
    ],
  };
  expect(unitsByCode({ 'Phiếu 01': form }).get('number.unreadable')).toEqual(['Sở A']);
});
