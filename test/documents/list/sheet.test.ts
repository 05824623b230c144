import { strFromU8, unzipSync } from 'fflate';
import { toXlsx } from '../../../src/documents/list/sheet';
import type { List } from '../../../src/documents/list/list';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { opened } from '../opened';
import { FORMULAS, HARMLESS } from './formulas';

const texts = [...FORMULAS.map(([text]) => text), ...HARMLESS.filter((text) => text !== '')];
const list: List = {
  name: 'Tập thể',
  columns: [
    { key: 'name', head: 'Tên', kind: 'text', width: 20 },
    { key: 'index', head: 'Chỉ số (%)', kind: 'number', decimals: 2, width: 10 },
    { key: 'rank', head: 'Hạng', kind: 'number', width: 10 },
  ],
  rows: texts.map((text, at) => [text, -5.25, at]),
};

test('no cell of the workbook is a formula; texts and numbers are what they were', async () => {
  const bytes = toXlsx([list]);
  const [sheet] = (await (await openWorkbook(bytes)).snapshot()).sheets;
  expect(sheet?.name).toBe('Tập thể');
  expect(sheet?.formulas.size).toBe(0);
  expect(sheet?.values.slice(1)).toEqual(list.rows);
  expect([...opened(bytes)].filter(([name, xml]) => name.startsWith('xl/worksheets/') && xml.includes('<f'))).toEqual([]);
});

test('text is formatted as text, so that editing a cell makes no formula of it', async () => {
  const [sheet] = (await (await openWorkbook(toXlsx([list]))).snapshot()).sheets;
  expect([0, 1, 2].map((column) => sheet?.numberFormat(1, column))).toEqual(['@', '0.00', '0']);
});

test('each list is a table of its own', async () => {
  const { sheets } = await (await openWorkbook(toXlsx([list, { ...list, name: 'Cá nhân', rows: [] }]))).snapshot();
  expect(sheets.map(({ name, tables }) => [name, tables])).toEqual([
    ['Tập thể', [{ name: 'CCHC_DanhSach1', range: { row: 0, column: 0, rows: texts.length + 1, columns: 3 } }]],
    ['Cá nhân', [{ name: 'CCHC_DanhSach2', range: { row: 0, column: 0, rows: 2, columns: 3 } }]],
  ]);
});

test('the same lists give the same bytes', () => {
  expect(Buffer.compare(toXlsx([list]), toXlsx([list]))).toBe(0);
});

test('the heads stay in sight', () => {
  const parts = unzipSync(toXlsx([list]));
  const sheet = Object.entries(parts).find(([name]) => name.startsWith('xl/worksheets/'))?.[1] ?? new Uint8Array();
  expect(strFromU8(sheet)).toMatch(/<pane [^>]*ySplit="1"/);
});
