import { validate } from '../../../src/council/validate';
import { columnName } from '../../../src/workbook/address';
import { ALL_COLUMNS, ALL_ROWS } from '../../../src/workbook/snapshot';
import { sheetOf, snapshotOf, workbookOf, worksheet } from './support';

const TABLE =
  '<row r="1"><c r="A1" t="str"><v>Đơn vị</v></c><c r="B1" t="str"><v>Nhóm</v></c><c r="C1" t="str"><v>Chỉ số</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Sở A</v></c><c r="B2" t="str"><v>Sở</v></c><c r="C2"><v>80</v></c></row>';
const LAST = `${columnName(ALL_COLUMNS - 1)}${ALL_ROWS}`;

/** How many values a snapshot holds room for. */
async function sizeOf(xml: string): Promise<{ readonly rows: number; readonly widest: number; readonly codes: string[] }> {
  const snapshot = await snapshotOf(workbookOf(xml));
  const { values } = sheetOf(snapshot, 'S');
  const widest = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: values.length, widest, codes: validate(snapshot).findings.map(({ code }) => code) };
}

test('all columns formatted and empty hold nothing', async () => {
  const cells = Array.from({ length: ALL_COLUMNS - 3 }, (_, at) => `<c r="${columnName(at + 3)}2" s="0"/>`).join('');
  const sheet = worksheet(TABLE.replace(/<\/row>$/, `${cells}</row>`), `<cols><col min="1" max="${ALL_COLUMNS}" width="9" style="0"/></cols>`);
  expect(await sizeOf(sheet)).toEqual({ rows: 2, widest: 3, codes: [] });
});

test.each([`A1:${LAST}`, `B2:B${ALL_ROWS}`, `C1:${LAST}`])('a merge of a million cells costs no more than what it covers: %s', async (range) => {
  const { rows, widest } = await sizeOf(worksheet(TABLE, '', `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`));
  expect([rows, widest]).toEqual([2, 3]);
});

test('a million rows that are only formatted hold nothing', async () => {
  const { widest, codes } = await sizeOf(worksheet(`${TABLE}<row r="${ALL_ROWS}" s="0" customFormat="1"/>`));
  expect([widest, codes]).toEqual([3, []]);
});
