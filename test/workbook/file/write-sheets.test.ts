import { blankWorkbook, newWorkbook } from '../../../src/workbook/file/blank';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { addresses, at, block, fixture, formulasOf, MAIN, ownSheet, packageOf, partsOf, plan, sheetOf, snapshotOf, textsOf, workbookOf, worksheet } from './support';

test('a new sheet: cells, table, widths, frozen panes, number formats', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  await workbook.apply(
    plan({ sheets: [ownSheet('Xếp hạng', 'XepHang', { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] })] }),
  );
  const sheet = sheetOf(await snapshotOf(workbook.bytes()), 'Xếp hạng');
  expect(sheet.values).toEqual([['Xếp hạng'], ['Mã', 'Chỉ số\n(%)'], ['01', 89.9], ['02', 88.25]]);
  expect(sheet.tables).toEqual([{ name: 'XepHang', range: { row: 1, column: 0, rows: 3, columns: 2 } }]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect([sheet.numberFormat(2, 0), sheet.numberFormat(2, 1)]).toEqual(['@', '0.00']);
  const look = workbook.look('Xếp hạng');
  expect([look.frozenRows, look.frozenColumns, look.columnWidths.get(0)]).toEqual([2, 1, 61]);
  expect(look.style(0, 0).font).toMatchObject({ name: 'Calibri', size: 14, bold: true });
  expect(look.style(1, 0)).toMatchObject({ horizontal: 'center', wrap: true, fill: '#dde8f3' });
  expect(look.style(2, 1)).toMatchObject({ fill: null, borders: { top: null } });
});

test('a sheet of that name is filled anew; what others put on it stays', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  await workbook.apply(plan({ sheets: [ownSheet('Tổng hợp', 'TongHop')] }));
  const before = textsOf(fixture('openpyxl.xlsx'));
  const after = textsOf(workbook.bytes());
  expect(after['xl/workbook.xml']?.match(/<sheets>.*<\/definedNames>/s)).toEqual(
    before['xl/workbook.xml']?.match(/<sheets>.*<\/definedNames>/s),
  );
  expect(after['xl/worksheets/sheet1.xml']).toMatch(
    /<conditionalFormatting sqref="F4:F7">.*<dataValidations.*<drawing.*<legacyDrawing.*<tableParts/s,
  );
  expect(after['xl/worksheets/sheet1.xml']).not.toMatch(/mergeCell|Bộ Tư pháp/);
  const snapshot = await workbook.snapshot();
  expect(sheetOf(snapshot, 'Tổng hợp').values[2]).toEqual(['01', 89.9]);
  expect(sheetOf(snapshot, 'Tổng hợp').hiddenRows.size).toBe(0);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Đơn vị', 'Ẩn']);
});

test('running again gives the same file', async () => {
  const workbook = await openWorkbook(fixture('libreoffice.xlsx'));
  const sheets = [ownSheet('Xếp hạng', 'XepHang'), ownSheet('Tổng hợp CCHC', 'TongHop')];
  await workbook.apply(plan({ sheets, memory: 'a' }));
  const once = textsOf(workbook.bytes());
  await workbook.apply(plan({ sheets, memory: 'a' }));
  expect(textsOf(workbook.bytes())).toEqual(once);
  const again = await openWorkbook(workbook.bytes());
  await again.apply(plan({ sheets, memory: 'a' }));
  expect(textsOf(again.bytes())).toEqual(once);
});

test('formulas that read a sheet of ours lose their values only when it changes', async () => {
  const reader = ownSheet('Đọc', 'T', {
    blocks: [{ row: 0, column: 0, values: [[{ formula: 'Bảng!B3' }, { formula: 'Bảng!B4' }]], look: 'body' }],
    tables: [],
  });
  const made = textsOf(newWorkbook([ownSheet('Bảng', 'Bang'), reader]));
  const calculated = (made['xl/worksheets/sheet2.xml'] ?? '').replaceAll('</f>', '</f><v>1</v>');
  const workbook = await openWorkbook(packageOf({ ...made, 'xl/worksheets/sheet2.xml': calculated }));
  await workbook.apply(plan({ sheets: [ownSheet('Bảng', 'Bang')] }));
  expect(sheetOf(await workbook.snapshot(), 'Đọc').uncalculated.size).toBe(0);
  const blocks = ownSheet('Bảng', 'Bang').blocks.map((laid) =>
    laid.look === 'body'
      ? {
          ...laid,
          values: [
            ['01', 89.9],
            ['02', 90],
          ],
        }
      : laid,
  );
  await workbook.apply(plan({ sheets: [ownSheet('Bảng', 'Bang', { blocks })] }));
  expect(addresses(sheetOf(await workbook.snapshot(), 'Đọc').uncalculated)).toEqual(['B1']);
});

test('fewer tables than before leave no part behind', async () => {
  const workbook = await openWorkbook(newWorkbook([ownSheet('S', 'Bang')]));
  await workbook.apply(plan({ sheets: [ownSheet('S', 'Bang', { tables: [] })] }));
  const texts = textsOf(workbook.bytes());
  expect(Object.keys(texts).filter((name) => name.includes('table'))).toEqual([]);
  expect(texts['[Content_Types].xml']).not.toContain('table');
  expect(texts['xl/worksheets/sheet1.xml']).not.toContain('tablePart');
});

test('the head of a table is text, each once', async () => {
  const head = { row: 0, column: 0, values: [['Điểm', 2023, null, 'ĐIỂM']], look: 'head' as const };
  const table = { name: 'T', range: { row: 0, column: 0, rows: 2, columns: 4 } };
  const bytes = newWorkbook([ownSheet('S', 'T', { blocks: [head], tables: [table] })]);
  expect(sheetOf(await snapshotOf(bytes), 'S').values[0]).toEqual(['Điểm', '2023', 'Column3', 'ĐIỂM2']);
  expect(textsOf(bytes)['xl/tables/table1.xml']).toMatch(/name="Điểm".*name="2023".*name="Column3".*name="ĐIỂM2"/);
});

test('a table whose name is taken gets another, the same in every run', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const sheets = [ownSheet('Một', 'donvi'), ownSheet('Hai', 'DanhSach')];
  await workbook.apply(plan({ sheets }));
  await workbook.apply(plan({ sheets }));
  const { sheets: read } = await snapshotOf(workbook.bytes());
  expect(read.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['DonVi', 'donvi_2', 'DanhSach_2']);
});

test('formulas that read a sheet which is filled anew lose their values', async () => {
  const workbook = await openWorkbook(fixture('formulas.xlsx'));
  await workbook.apply(plan({ sheets: [ownSheet('S1', 'T')] }));
  const snapshot = await snapshotOf(workbook.bytes());
  expect(addresses(sheetOf(snapshot, 'S 2').uncalculated)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  expect(formulasOf(sheetOf(snapshot, 'S1'))).toEqual({});
});

test('where sheets cannot be added or changed', async () => {
  const workbook = await openWorkbook(fixture('protected.xlsx'));
  await expect(workbook.apply(plan({ sheets: [ownSheet('Mới', 'T')] }))).rejects.toMatchObject({
    code: 'workbookProtected',
  });
  await expect(workbook.apply(plan({ sheets: [ownSheet('Khóa', 'T')] }))).rejects.toMatchObject({
    code: 'sheetProtected',
    values: { sheet: 'Khóa' },
  });
});

test.each(['', 'a/b', "'a", 'x'.repeat(32)])('no sheet can be called "%s"', async (name) => {
  const workbook = await openWorkbook(blankWorkbook());
  await expect(workbook.apply(plan({ sheets: [ownSheet(name, 'T')] }))).rejects.toThrow(RangeError);
});

test('titles in the document properties, where they are listed', async () => {
  const parts = partsOf(worksheet(''));
  const properties =
    '<Properties xmlns="p" xmlns:vt="v"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>S</vt:lpstr><vt:lpstr>Tên</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
  const relationships = (parts['_rels/.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="p" Type="x/extended-properties" Target="docProps/app.xml"/></Relationships>',
  );
  const workbook = await openWorkbook(
    packageOf({ ...parts, '_rels/.rels': relationships, 'docProps/app.xml': properties }),
  );
  await workbook.apply(plan({ sheets: [ownSheet('Mới & cũ', 'T')] }));
  const text = textsOf(workbook.bytes())['docProps/app.xml'] ?? '';
  expect(text).toContain('<vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges');
  expect(text).toContain(
    '<vt:vector size="3" baseType="lpstr"><vt:lpstr>S</vt:lpstr><vt:lpstr>Mới &amp; cũ</vt:lpstr><vt:lpstr>Tên',
  );
});

test('a workbook whose tags have a prefix', async () => {
  const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const parts = partsOf(prefixed(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`), {
    'xl/styles.xml': prefixed(
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ),
  });
  const workbook = await openWorkbook(
    packageOf({ ...parts, 'xl/workbook.xml': prefixed(parts['xl/workbook.xml'] ?? '') }),
  );
  await workbook.apply(
    plan({ sheets: [ownSheet('Mới', 'T'), ownSheet('S', 'U')], blocks: [block('S', 'E1', [[{ formula: '1' }]])] }),
  );
  const snapshot = await snapshotOf(workbook.bytes());
  expect(snapshot.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
    ['S', 1],
    ['Mới', 1],
  ]);
  expect(sheetOf(snapshot, 'S').numberFormat(2, 1)).toBe('0.00');
  expect(textsOf(workbook.bytes())['xl/workbook.xml']).toContain('<x:calcPr fullCalcOnLoad="1"/>');
  expect(textsOf(workbook.bytes())['xl/s.xml']).toMatch(
    /<x:dimension.*<x:sheetViews>.*<x:cols>.*<x:sheetData>.*<x:tableParts/s,
  );
  expect(textsOf(workbook.bytes())['xl/s.xml']).not.toMatch(/<(?!\/?x:)/);
});

test('a workbook without styles gets some', async () => {
  const workbook = await openWorkbook(workbookOf(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')));
  await workbook.apply(plan({ blocks: [block('S', 'A1', [[2]], '0.00')] }));
  const sheet = sheetOf(await snapshotOf(workbook.bytes()), 'S');
  expect([at(sheet, 'A1'), sheet.numberFormat(0, 0), sheet.numberFormat(0, 1)]).toEqual([2, '0.00', 'General']);
});

test('blank and new workbooks', async () => {
  const blank = await snapshotOf(blankWorkbook());
  expect(blank.sheets.map(({ name, values }) => [name, values])).toEqual([['Sheet1', []]]);
  const made = await snapshotOf(newWorkbook([ownSheet('Một', 'T1'), ownSheet('Hai', 'T2')]));
  expect(made.sheets.map(({ name, tables }) => [name, tables[0]?.name])).toEqual([
    ['Một', 'T1'],
    ['Hai', 'T2'],
  ]);
  expect(() => newWorkbook([])).toThrow(RangeError);
});
