import { resolveColor, tinted } from '../../../src/workbook/file/colors';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { parseXml } from '../../../src/workbook/file/xml-tree';
import { fixture, MAIN, packageOf, partsOf, worksheet } from './support';

test.each([
  ['4472C4', 0.6, 'b4c7e7'],
  ['4472C4', -0.25, '2f5597'],
  ['FFFFFF', -0.5, '808080'],
  ['000000', 0.35, '595959'],
  ['808080', 0, '808080'],
])('%s with a tint of %d is %s', (rgb, tint, expected) => {
  expect(tinted(rgb, tint)).toBe(expected);
});

test.each([
  ['rgb="FFDDEBF7"', '#ddebf7'],
  ['indexed="10"', '#ff0000'],
  ['indexed="64"', '#000000'],
  ['theme="0"', '#aaaaaa'],
  ['auto="1"', null],
  ['rgb="none"', null],
])('the colour %s is %s', (attributes, expected) => {
  const element = parseXml(`<color ${attributes}/>`, 'test');
  const indexed = Array.from({ length: 56 }, (_, index) => (index === 10 ? 'FF0000' : '123456'));
  expect(resolveColor(element, { theme: ['AAAAAA'], indexed })).toBe(expected);
});

test('the look of a sheet', async () => {
  const look = (await openWorkbook(fixture('openpyxl.xlsx'))).look('Tổng hợp');
  expect(look).toMatchObject({
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    frozenRows: 3,
    frozenColumns: 2,
    showGridLines: true,
  });
  expect(look.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
  expect(look.columnWidths.get(1)).toBe(210);
  expect([look.rowHeights.get(2), look.rowHeights.get(5)]).toEqual([43, 0]);
  expect(look.style(0, 0)).toMatchObject({
    horizontal: 'center',
    font: { name: 'Times New Roman', size: 14, bold: true, color: '#c00000' },
  });
  const side = { style: 'thin', color: '#7f7f7f' };
  expect(look.style(2, 1)).toMatchObject({
    fill: '#b9cde5',
    wrap: true,
    vertical: 'center',
    borders: { top: side, right: side, bottom: side, left: side },
  });
  expect(look.style(4, 5).numberFormat).toBe('#,##0.000');
  expect(look.style(2, 1)).toBe(look.style(2, 2));
});

test('a style part of any making', async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><b val="0"/><i/><u val="none"/><strike/><color indexed="2"/></font></fonts><fills><fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop></gradientFill></fill></fills><borders><border><start style="double"/><right style="none"/></border></borders><cellXfs><xf><alignment horizontal="distributed" vertical="top" indent="2"/></xf></cellXfs><colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>`;
  const frame =
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1200" ySplit="300"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="20"/><cols><col min="2" max="2" hidden="1"/></cols>';
  const workbook = await openWorkbook(
    packageOf(partsOf(worksheet('<row r="1" ht="30"/>', frame), { 'xl/styles.xml': styles })),
  );
  const look = workbook.look('S');
  expect(look).toMatchObject({ defaultColumnWidth: 140, frozenRows: 0, frozenColumns: 0, showGridLines: false });
  expect([look.columnWidths.get(1), look.rowHeights.get(0)]).toEqual([0, 40]);
  expect(look.style(0, 0)).toEqual({
    font: { name: 'Calibri', size: 11, bold: false, italic: true, underline: false, strike: true, color: '#abcdef' },
    fill: '#112233',
    borders: { top: null, right: null, bottom: null, left: { style: 'double', color: null } },
    horizontal: 'justify',
    vertical: 'top',
    wrap: false,
    indent: 2,
    numberFormat: 'General',
  });
});
