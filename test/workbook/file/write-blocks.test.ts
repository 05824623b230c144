import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { addresses, at, block, fixture, formulasOf, MAIN, plan, sheetOf, snapshotOf, textsOf, workbookOf, worksheet } from './support';

const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" applyFont="1"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

/** Applies blocks to a workbook of one sheet; returns the sheet's XML and the workbook. */
async function applied(sheet: string, blocks: readonly ReturnType<typeof block>[], styles?: string) {
  const workbook = await openWorkbook(workbookOf(sheet, styles === undefined ? {} : { 'xl/styles.xml': styles }));
  await workbook.apply(plan({ blocks }));
  const texts = textsOf(workbook.bytes());
  return { xml: texts['xl/s.xml'] ?? '', texts, workbook };
}

function rowsOf(xml: string): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? '';
}

test('cells and rows are put in their places, and all else stays as it was', async () => {
  const { xml } = await applied(
    worksheet(
      '<row r="2" spans="2:4" ht="20"><c r="B2" s="1"><v>1</v></c> <c r="D2"><f>B2</f><v>1</v></c></row>\n<row r="5"/>',
      '<dimension ref="B2:D5"/>',
      '<pageMargins left="1"/>',
    ),
    [
      block('S', 'A2', [['đầu', null, true]]),
      block('S', 'E2', [[2]]),
      block('S', 'A1', [[1]]),
      block('S', 'C5', [[4]]),
      block('S', 'B7', [[{ formula: 'A1<2' }]]),
    ],
  );
  expect(xml).toContain('<dimension ref="A1:E7"/>');
  expect(xml).toContain('<pageMargins left="1"/>');
  expect(rowsOf(xml)).toBe(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"><c r="A2" t="inlineStr"><is><t>đầu</t></is></c><c r="B2" s="1"/> <c r="C2" t="b"><v>1</v></c><c r="D2"><f>B2</f></c><c r="E2"><v>2</v></c></row>\n<row r="5"><c r="C5"><v>4</v></c></row><row r="7"><c r="B7"><f>A1&lt;2</f></c></row>',
  );
});

test('text stays text, to the letter', async () => {
  const texts = ['=1+1', ' a ', 'a\nb\r\nc', '_x0041_', '<&>"', 'Tha\u0300nh', '\u0007', '\ud800'];
  const { workbook } = await applied(worksheet(''), [block('S', 'A1', [texts])]);
  expect(sheetOf(await snapshotOf(workbook.bytes()), 'S').values[0]).toEqual(texts);
});

test('empty text empties a cell, as in Excel', async () => {
  const { xml } = await applied(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), [block('S', 'A1', [['', '']])]);
  expect(rowsOf(xml)).toBe('<row r="1"><c r="A1"/></row>');
});

test('a number format is given to General only, and once for the same style', async () => {
  const { workbook, texts } = await applied(
    worksheet(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="1"/></row>',
      '<cols><col min="4" max="4" style="1"/></cols>',
    ),
    [block('S', 'A1', [[1, 2, 3, 4, null]], '0.000')],
    STYLES,
  );
  const sheet = sheetOf(await workbook.snapshot(), 'S');
  expect([0, 1, 2, 3, 4].map((column) => sheet.numberFormat(0, column))).toEqual([
    '0.000',
    '0.00',
    '0.000',
    '0.000',
    'General',
  ]);
  expect(texts['xl/styles.xml']).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellXfs count="4">',
  );
  expect(texts['xl/styles.xml']).toContain(
    '<xf numFmtId="164" applyFont="1"/>'.replace('<xf ', '<xf applyNumberFormat="1" '),
  );
});

test('the same write again changes nothing', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const change = plan({ blocks: [block('Tổng hợp', 'G4', [[1], ['hai']], '0.000')] });
  await workbook.apply(change);
  const once = textsOf(workbook.bytes());
  await workbook.apply(change);
  expect(textsOf(workbook.bytes())).toEqual(once);
});

test('what a cell holds already is not written: the sheet and values that depend on it stay', async () => {
  const workbook = await openWorkbook(fixture('formulas.xlsx'));
  const before = textsOf(workbook.bytes());
  await workbook.apply(
    plan({ blocks: [block('S1', 'A1', [[1, { formula: 'A1*2' }]]), block('S1', 'J9', [[null, '']])] }),
  );
  expect(textsOf(workbook.bytes())).toEqual(before);
  await workbook.apply(plan({ blocks: [block('S1', 'A1', [[1, 2]])] }));
  expect(sheetOf(await workbook.snapshot(), 'S1').uncalculated.size).toBeGreaterThan(0);
});

test('overwriting the cell of a shared formula leaves the others with theirs', async () => {
  const { xml, workbook } = await applied(
    worksheet(
      '<row r="1"><c r="A1" s="0"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
    ),
    [block('S', 'A1', [[5]]), block('S', 'A3', [[7]])],
  );
  expect(rowsOf(xml)).toContain('<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>');
  expect(formulasOf(sheetOf(await workbook.snapshot(), 'S'))).toEqual({ A2: 'B2*2' });
});

test('overwriting a cell that only shares a formula leaves the formula shared', async () => {
  const { xml } = await applied(
    worksheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    ),
    [block('S', 'A2', [[5]])],
  );
  expect(rowsOf(xml)).toBe(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>',
  );
});

test('formulas that depend on what was written lose their values, others keep them', async () => {
  const workbook = await openWorkbook(fixture('formulas.xlsx'));
  await workbook.apply(plan({ blocks: [block('S1', 'A10', [[100]])] }));
  const snapshot = await snapshotOf(workbook.bytes());
  expect(addresses(sheetOf(snapshot, 'S1').uncalculated)).toEqual(['F1', 'F2', 'F3', 'B10', 'C10', 'D10']);
  expect(addresses(sheetOf(snapshot, 'S 2').uncalculated)).toEqual(['A1', 'A2', 'A3', 'A4']);
  expect(at(sheetOf(snapshot, 'S1'), 'F1')).toBeNull();
  expect(at(sheetOf(snapshot, 'S1'), 'C9')).toBe(90);
});

test('through names, and into all cells of an array', async () => {
  const workbook = await openWorkbook(fixture('formulas.xlsx'));
  await workbook.apply(plan({ blocks: [block('S1', 'A3', [[100]])] }));
  const snapshot = await workbook.snapshot();
  expect(addresses(sheetOf(snapshot, 'S1').uncalculated)).toEqual(
    expect.arrayContaining(['H1', 'H2', 'H3', 'C3', 'C10']),
  );
  expect(addresses(sheetOf(snapshot, 'S 2').uncalculated)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  expect([...workbook.look('S1').uncalculated]).toEqual([...sheetOf(snapshot, 'S1').uncalculated]);
});

test('Excel is told to calculate where there are formulas, and only there', async () => {
  const calculated = await applied(worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>'), [
    block('S', 'B1', [[1]]),
  ]);
  expect(calculated.texts['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  const plain = await applied(worksheet(''), [block('S', 'B1', [[1]])]);
  expect(plain.texts['xl/workbook.xml']).not.toContain('calcPr');
});

test('the order of calculation is dropped when formulas come or go, and only then', async () => {
  const parts = {
    'xl/calcChain.xml': '<calcChain/>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="x/worksheet" Target="s.xml"/><Relationship Id="k" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
  };
  const bytes = workbookOf(worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>'), parts);
  const workbook = await openWorkbook(bytes);
  await workbook.apply(plan({ blocks: [block('S', 'B1', [[1]])] }));
  expect(textsOf(workbook.bytes())['xl/calcChain.xml']).toBe('<calcChain/>');
  await workbook.apply(plan({ blocks: [block('S', 'A1', [[1]])] }));
  const texts = textsOf(workbook.bytes());
  expect(texts['xl/calcChain.xml']).toBeUndefined();
  expect(texts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
});

test('a table follows its head', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  await workbook.apply(plan({ blocks: [block('Đơn vị', 'A1', [['Đơn vị', 'Tên\nđơn vị']])] }));
  expect(textsOf(workbook.bytes())['xl/tables/table1.xml']).toMatch(/name="Đơn vị".*name="Tên_x000A_đơn vị"/);
  await workbook.apply(plan({ blocks: [block('Đơn vị', 'A1', [[null, 'column1']])] }));
  expect(sheetOf(await workbook.snapshot(), 'Đơn vị').values[0]?.slice(0, 2)).toEqual(['Column1', 'column12']);
});

test('formulas call the columns of a table by their new names', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const formulas = [
    'COUNTA(DonVi[Mã])',
    'COUNTA(donvi[[#All],[Đơn vị]])&"DonVi[Mã]"',
    'COUNTA(DonVi[[Mã]:[Đơn vị]])',
    'COUNTA(Khác[Mã])',
  ];
  await workbook.apply(
    plan({
      blocks: [
        block(
          'Tổng hợp',
          'J1',
          formulas.map((formula) => [{ formula }]),
        ),
      ],
    }),
  );
  await workbook.edit([block('Đơn vị', 'A1', [["Mã [số]'", 'Tên']])]);
  expect(formulasOf(sheetOf(await snapshotOf(workbook.bytes()), 'Tổng hợp'))).toMatchObject({
    J1: "COUNTA(DonVi[[Mã '[số']'']])",
    J2: 'COUNTA(donvi[[#All],[Tên]])&"DonVi[Mã]"',
    J3: "COUNTA(DonVi[[Mã '[số']'']:[Tên]])",
    J4: 'COUNTA(Khác[Mã])',
  });
});

test('sheets whose tags have a prefix get cells with it', async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { xml } = await applied(sheet, [block('S', 'A1', [['a']]), block('S', 'A3', [[1]])]);
  expect(xml).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row></x:sheetData>',
  );
});

test('rows without addresses get them before something is put between', async () => {
  const { xml } = await applied(
    worksheet('<row><c><v>1</v></c><c r="C1"><v>2</v></c></row><row><c><v>3</v></c></row>'),
    [block('S', 'B1', [[9]])],
  );
  expect(rowsOf(xml)).toBe(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  );
});

test('a sheet without rows', async () => {
  const { xml } = await applied(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`, [block('S', 'A1', [[9]])]);
  expect(xml).toBe(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>`,
  );
});
