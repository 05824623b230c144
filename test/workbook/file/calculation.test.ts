import { fileOf } from '../book-file';
import { opened, openedBytes, problems, rowsXml, shown, type } from './own-functions';
import { block, formulasOf, plan, sheetOf, textsOf, workbookOf, worksheet } from './support';

const SCORES = [
  ['Đơn vị', 'Nhóm', 'Chỉ số'],
  ['A', 'g', 90],
  ['B', 'g', 80],
  ['C', 'h', '85,5'],
  ['D', 'g', 90],
];
const RANKED = ['D2', 'D3', 'D4', 'D5'];

describe('typed formulas', () => {
  test('results spill, and follow what they are made of', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=cchc.ranks(C2:C5,B2:B5)');
    expect(await shown(workbook, ...RANKED)).toEqual([1, 3, 1, 1]);
    await type(workbook, 'C3', 95);
    expect(await shown(workbook, ...RANKED)).toEqual([2, 1, 1, 2]);
    await workbook.undo();
    expect(await shown(workbook, ...RANKED)).toEqual([1, 3, 1, 1]);
    await workbook.undo();
    expect(await shown(workbook, ...RANKED)).toEqual([null, null, null, null]);
  });

  test('are shown by the names that Excel shows, in every cell they fill', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=cchc.ranks(C2:C5)');
    const formula = 'CCHC.RANKS(C2:C5)';
    expect(formulasOf(sheetOf(await workbook.snapshot(), 'S'))).toEqual({ D2: formula, D3: formula, D4: formula, D5: formula });
  });

  test('another formula in the place of one takes all that it filled', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    await type(workbook, 'D2', '=CCHC.RANK(C2,C2:C5)');
    expect(await shown(workbook, ...RANKED)).toEqual([1, null, null, null]);
    await type(workbook, 'D2', null);
    expect(await shown(workbook, 'D2')).toEqual([null]);
  });

  test('nothing is typed into the middle of results', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    await expect(type(workbook, 'D4', 7)).rejects.toMatchObject({ code: 'arrayInTheWay', values: { address: 'D2' } });
  });

  test('a plan does not write over the first cell of results alone', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    await expect(workbook.apply(plan({ blocks: [block('S', 'D2', [[1]])] }))).rejects.toMatchObject({ code: 'arrayInTheWay' });
    await workbook.apply(plan({ blocks: [block('S', 'D2', [[1], [2], [3], [4]])] }));
    expect(await shown(workbook, ...RANKED)).toEqual([1, 2, 3, 4]);
  });

  test('what a plan writes is reckoned with, and taken back whole', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    await workbook.apply(plan({ blocks: [block('S', 'C2', [[10]])] }));
    expect(await shown(workbook, ...RANKED)).toEqual([4, 3, 2, 1]);
    await workbook.undo();
    expect(await shown(workbook, ...RANKED)).toEqual([1, 4, 3, 1]);
  });
});

describe('what depends on results', () => {
  test('functions of functions, in whatever order they stand', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'A7', '=CCHC.TOTAL(A8:A9)', '=CCHC.TOTAL(A9)', '=CCHC.TOTAL(C2:C3)');
    expect(await shown(workbook, 'A7', 'A8', 'A9')).toEqual([340, 170, 170]);
    await type(workbook, 'C2', 0);
    expect(await shown(workbook, 'A7', 'A8', 'A9')).toEqual([160, 80, 80]);
  });

  test("Excel's functions lose their values, and what reads them", async () => {
    const workbook = await openedBytes(workbookOf(worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>CCHC.TOTAL(A1)</f><v>1</v></c><c r="C1"><f>B1*2</f><v>2</v></c><c r="D1"><f>CCHC.TOTAL(C1)</f><v>2</v></c></row>')));
    expect(await shown(workbook, 'B1', 'C1', 'D1')).toEqual([1, 2, 2]);
    await type(workbook, 'A1', 5);
    expect(await shown(workbook, 'B1', 'C1', 'D1')).toEqual([5, '?', '?']);
    await workbook.undo();
    expect(await shown(workbook, 'B1', 'C1', 'D1')).toEqual([1, 2, 2]);
  });

  test('a formula with functions of Excel as well is not calculated', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=IF(CCHC.RANK(C2,C2:C5)=1,"đầu","")', '=CCHC.TOTAL(D2)');
    expect(await shown(workbook, 'D2', 'D3')).toEqual(['?', '?']);
  });

  test('cells that results reach later count from then on', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'F9', '=CCHC.TOTAL(E1:E9)');
    await type(workbook, 'E2', '=CCHC.RANKS(C2:C5)');
    expect(await shown(workbook, 'F9')).toEqual([9]);
    await type(workbook, 'E2', '=CCHC.RANKS(C2:C3)');
    expect(await shown(workbook, 'F9', 'E4')).toEqual([3, null]);
    await type(workbook, 'E2', null);
    expect(await shown(workbook, 'F9')).toEqual(['']);
  });

  test('circles are errors, also through results that spill', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'A7', '=CCHC.TOTAL(A8)', '=CCHC.TOTAL(A7)', '=CCHC.TOTAL(A8)', '=CCHC.TOTAL(A10:C10)');
    expect(await shown(workbook, 'A7', 'A8', 'A9', 'A10')).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!']);
    expect(problems(workbook)).toMatchObject({ A7: { kind: 'circle' }, A8: { kind: 'circle' }, A9: { kind: 'input', sheet: 'S', address: 'A8' }, A10: { kind: 'circle' } });
    await type(workbook, 'A8', 4);
    expect(await shown(workbook, 'A7', 'A9')).toEqual([4, 4]);
    await type(workbook, 'G1', '=CCHC.NAME(G2:G4)');
    expect(await shown(workbook, 'G1', 'G2')).toEqual(['#VALUE!', null]);
    expect(problems(workbook)).toMatchObject({ G1: { kind: 'circle' } });
  });
});

describe('#SPILL!', () => {
  test('nothing in the way is overwritten; once it is gone, results come', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D4', 'chắn');
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    expect(await shown(workbook, ...RANKED)).toEqual(['#SPILL!', null, 'chắn', null]);
    expect(problems(workbook)).toEqual({ D2: { kind: 'spill', error: '#SPILL!', address: 'D4' } });
    await type(workbook, 'A20', 'nơi khác');
    expect(await shown(workbook, ...RANKED)).toEqual(['#SPILL!', null, 'chắn', null]);
    await type(workbook, 'D4', null);
    expect(await shown(workbook, ...RANKED)).toEqual([1, 4, 3, 1]);
    expect(problems(workbook)).toEqual({});
    await workbook.undo();
    expect(await shown(workbook, 'D2')).toEqual(['#SPILL!']);
    expect(problems(workbook)).toMatchObject({ D2: { kind: 'spill' } });
  });

  test('stands in files as the error they know, and is found again', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D4', 'chắn');
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    const bytes = workbook.bytes();
    expect(textsOf(bytes)['xl/s.xml']).toContain('<c r="D2" cm="1" t="e"><f t="array" ref="D2">_xldudf_CCHC_RANKS(C2:C5)</f><v>#VALUE!</v></c>');
    const again = await openedBytes(bytes);
    expect(await shown(again, 'D2')).toEqual(['#SPILL!']);
    expect(again.bytes()).toBe(bytes);
  });

  test('results that grow leave what they filled when they meet something', async () => {
    const workbook = await opened([['A', 90, 1], ['B', 80], ['C', 70], [null, null, null, null, null, null, 'chắn']]);
    await type(workbook, 'E2', '=CCHC.SHORTLIST(A1:A3,B1:B3,C1)');
    expect(await shown(workbook, 'E2', 'F2', 'G2', 'H2')).toEqual([1, 'A', 90, 'Trong chỉ tiêu']);
    await type(workbook, 'C1', 3);
    expect(await shown(workbook, 'E2', 'F2', 'E3', 'G4')).toEqual(['#SPILL!', null, null, 'chắn']);
    await type(workbook, 'C1', 2);
    expect(await shown(workbook, 'E2', 'F3', 'G4')).toEqual([1, 'B', 'chắn']);
  });

  test('two that want the same cells: the one that had them keeps them', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'E2', '=CCHC.RANKS(C2:C5)');
    await type(workbook, 'D4', '=CCHC.RATE(C2:D2,100)');
    expect(await shown(workbook, 'E4', 'D4')).toEqual([3, '#SPILL!']);
    await type(workbook, 'E2', null);
    expect(await shown(workbook, 'E4', 'D4')).toEqual(['', 90]);
  });

  test('merged cells, tables and the edge of the sheet are in the way', async () => {
    const merged = await openedBytes(workbookOf(worksheet(rowsXml(SCORES), '', '<mergeCells count="1"><mergeCell ref="D4:E4"/></mergeCells>')));
    await type(merged, 'D2', '=CCHC.RANKS(C2:C5)');
    expect(problems(merged)).toMatchObject({ D2: { kind: 'spill', address: 'D4' } });
    await type(merged, 'C1048575', '=CCHC.RANKS(C2:C5)');
    expect(problems(merged)).toMatchObject({ C1048575: { kind: 'edge' } });
    const table = fileOf({ sheets: [{ name: 'S', rows: [['a', 'b', null], [1, 2], [3, 4]], tables: [{ name: 'T', address: 'A1:B3' }] }] });
    const tabled = await openedBytes(table);
    await type(tabled, 'A5', 1, 2);
    await type(tabled, 'A3', '=CCHC.RANKS(A5:A6)');
    expect(await shown(tabled, 'A3', 'A4')).toEqual(['#SPILL!', null]);
    await type(tabled, 'A3', '=CCHC.TOTAL(A5:A6)');
    expect(await shown(tabled, 'A3')).toEqual([3]);
  });
});
