import {
  addresses,
  at,
  fixture,
  formulasOf,
  MAIN,
  packageOf,
  partsOf,
  sheetOf,
  snapshotOf,
  workbookOf,
  worksheet,
} from './support';

async function read(rows: string, more: Record<string, string> = {}) {
  return sheetOf(await snapshotOf(workbookOf(worksheet(rows), more)), 'S');
}

test('values of every type', async () => {
  const sheet = await read(
    `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-1E-3</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><f>A1</f><v>a_x000D_b</v></c>
     <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="inlineStr"><is><r><t>hai </t></r><r><t xml:space="preserve"> từ</t></r></is></c>
     <c r="H1" s="0"/><c r="I1" t="d"><v>2024-02-29T12:00:00</v></c><c r="J1"><v></v></c></row>`,
    {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>Bộ &amp; </t></r><r><t>ngành</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si></sst>`,
    },
  );
  expect(sheet.values[0]).toEqual([
    1.5,
    -0.001,
    'Bộ & ngành',
    'a\rb',
    true,
    { error: '#DIV/0!' },
    'hai  từ',
    undefined,
    45351.5,
  ]);
});

test('numbers are what JavaScript makes of their digits', async () => {
  const digits = [
    '0.1',
    '123456789012345',
    '0.3',
    '89.95',
    '9007199254740993',
    '1e21',
    '-0',
    '.5',
    '33.333333333333336',
    '0.000001',
  ];
  const cells = digits.map((text) => `<c><v>${text}</v></c>`).join('');
  const sheet = await read(`<row>${cells}</row>`);
  expect(sheet.values[0]).toEqual(digits.map((text) => Number(text) + 0));
});

test('days are counted from 1904 where the workbook says so', async () => {
  const parts = partsOf(worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>'));
  const workbook = parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
  const snapshot = await snapshotOf(packageOf({ ...parts, 'xl/workbook.xml': workbook }));
  expect(snapshot.date1904).toBe(true);
  expect(at(sheetOf(snapshot, 'S'), 'A1')).toBe(1);
});

test('rows and cells that do not say where they are', async () => {
  const sheet = await read(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row/>',
  );
  expect(sheet.values).toEqual([[1, 2], [], [], [undefined, undefined, 3, 4]]);
});

test('any prefix for the namespace, comments and CDATA sections', async () => {
  const sheet = await snapshotOf(
    workbookOf(
      `<x:worksheet xmlns:x="${MAIN}"><!-- <sheetData> --><x:sheetData><!-- <row> --><x:row r="1"><x:c r="A1" t="str"><x:f>"a"</x:f><x:v><![CDATA[<a>]]>&lt;</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    ),
  );
  expect(at(sheetOf(sheet, 'S'), 'A1')).toBe('<a><');
  expect(sheetOf(sheet, 'S').merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});

test('parts that begin with a byte order mark', async () => {
  const parts = Object.entries(partsOf(worksheet('<row r="1"><c r="A1"><v>7</v></c></row>')));
  const marked = Object.fromEntries(parts.map(([name, text]) => [name, `\ufeff${text}`]));
  expect(at(sheetOf(await snapshotOf(packageOf(marked)), 'S'), 'A1')).toBe(7);
});

test('the strict kind of the format', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = partsOf(worksheet('<row r="1"><c r="A1"><v>7</v></c></row>'));
  const entries = Object.entries(parts).map(([name, text]) => [name, strict(text)]);
  const snapshot = await snapshotOf(packageOf(Object.fromEntries(entries)));
  expect(at(sheetOf(snapshot, 'S'), 'A1')).toBe(7);
});

test('formulas: shared ones each in its own cell, arrays in all of theirs', async () => {
  const sheet = await read(
    `<row r="1"><c r="A1"><f>B1+1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">SUM($C1:D$2)*LOG10(A1)</f><v>1</v></c></row>
     <row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="array" ref="D2:E3">C1:C2*2</f><v>1</v></c><c r="E2"><v>2</v></c></row>
     <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="D3"><v>3</v></c><c r="F3" t="str"><f>""</f><v></v></c></row>`,
  );
  expect(formulasOf(sheet)).toEqual({
    A1: 'B1+1',
    B1: 'SUM($C1:D$2)*LOG10(A1)',
    B2: 'SUM($C2:D$2)*LOG10(A2)',
    B3: 'SUM($C3:D$2)*LOG10(A3)',
    D2: 'C1:C2*2',
    E2: 'C1:C2*2',
    D3: 'C1:C2*2',
    F3: '""',
  });
  expect(addresses(sheet.uncalculated)).toEqual(['B3']);
  expect(at(sheet, 'F3')).toBe('');
});

test('number formats: of the cell, else of its row, else of its column', async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const sheet = sheetOf(
    await snapshotOf(
      workbookOf(
        worksheet(
          '<row r="1" s="1" customFormat="1"><c r="A1" s="2"/><c r="B1"/></row>',
          '<cols><col min="3" max="16384" style="3"/></cols>',
        ),
        {
          'xl/styles.xml': styles,
        },
      ),
    ),
    'S',
  );
  expect([0, 1, 2].map((column) => sheet.numberFormat(0, column))).toEqual(['0.000', 'General', '@']);
  expect([1, 2].map((column) => sheet.numberFormat(5, column))).toEqual(['General', 'm/d/yyyy']);
});

test.each(['libreoffice.xlsx', 'openpyxl.xlsx'])('%s is read whole', async (name) => {
  const snapshot = await snapshotOf(fixture(name));
  expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
    ['Tổng hợp', false],
    ['Đơn vị', false],
    ['Ẩn', true],
  ]);
  const sheet = sheetOf(snapshot, 'Tổng hợp');
  expect(sheet.values[2]).toEqual(['STT', 'Đơn vị', 'Nhóm', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm', 'Xếp hạng']);
  expect(sheet.values[3]?.slice(0, 5)).toEqual([1, 'Bộ Tư pháp', 'A', 56.5, 33.4]);
  expect(at(sheet, 'E7')).toBeNull();
  expect(formulasOf(sheet)).toMatchObject({ F4: 'D4+E4', F9: 'SUM(F4:F7)' });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
  expect([...sheet.hiddenRows]).toEqual([5]);
  expect(sheet.numberFormat(3, 3)).toBe('0.00');
  const units = sheetOf(snapshot, 'Đơn vị');
  expect(units.tables).toEqual([{ name: 'DonVi', range: { row: 0, column: 0, rows: 3, columns: 2 } }]);
  expect(at(units, 'A2')).toBe('01');
  expect(units.numberFormat(1, 0)).toBe('@');
  expect(sheetOf(snapshot, 'Ẩn').values).toEqual([[' giữ  khoảng trắng '], ['hai\ndòng']]);
});

test('values that LibreOffice calculated, and none where openpyxl calculates nothing', async () => {
  const calculated = sheetOf(await snapshotOf(fixture('libreoffice.xlsx')), 'Đơn vị');
  expect([at(calculated, 'D1'), at(calculated, 'E2')]).toEqual([2, { error: '#DIV/0!' }]);
  expect(calculated.uncalculated.size).toBe(0);
  const bare = sheetOf(await snapshotOf(fixture('openpyxl.xlsx')), 'Đơn vị');
  expect(addresses(bare.uncalculated)).toEqual(['D1', 'D2', 'E2', 'D3']);
  expect(at(bare, 'D1')).toBeNull();
});

test('protected sheets say so', async () => {
  expect(sheetOf(await snapshotOf(fixture('protected.xlsx')), 'Khóa').protected).toBe(true);
  expect(sheetOf(await snapshotOf(fixture('openpyxl.xlsx')), 'Đơn vị').protected).toBe(false);
});

test('wide, tall and sparse sheets stay cheap', async () => {
  const formatted = Array.from({ length: 16_384 }, () => '<c s="0"/>').join('');
  const sheet = await read(`<row r="1">${formatted}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
  expect(sheet.values[0]).toEqual([]);
  expect(at(sheet, 'XFD1048576')).toBe(1);
});

test('the files that formulas refer to by number', async () => {
  const parts = partsOf(worksheet('<row r="1"><c r="A1"><f>[1]S!A1</f><v>5</v></c></row>'));
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('</sheets>', '</sheets><externalReferences><externalReference r:id="x"/><externalReference r:id="y"/></externalReferences>');
  const relationship = '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/e1.xml"/></Relationships>';
  const snapshot = await snapshotOf(packageOf({
    ...parts,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('</Relationships>', relationship),
    'xl/externalLinks/e1.xml': `<externalLink xmlns="${MAIN}"/>`,
    'xl/externalLinks/_rels/e1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="t/externalLinkPath" Target="file:///D:\\CCHC\\%C4%90i%E1%BB%83m%202026.xlsx" TargetMode="External"/></Relationships>',
  }));
  expect(snapshot.externalBooks).toEqual(['Điểm 2026.xlsx', '']);
  expect((await snapshotOf(workbookOf(worksheet('')))).externalBooks).toBeUndefined();
});
