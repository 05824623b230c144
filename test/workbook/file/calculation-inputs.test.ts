import { fileOf } from '../book-file';
import { opened, openedBytes, problems, rowsXml, shown, type } from './own-functions';
import { formulasOf, packageOf, partsOf, sheetOf, textsOf, workbookOf, worksheet } from './support';

const SCORES = [
  ['Đơn vị', 'Nhóm', 'Chỉ số'],
  ['A', 'g', 90],
  ['B', 'g', 80],
  ['C', 'h', '85,5'],
  ['D', 'g', 90],
];
const RANKED = ['D2', 'D3', 'D4', 'D5'];

describe('what formulas read', () => {
  test('other sheets, names, whole columns, all that a formula fills, values', async () => {
    const book = fileOf({ sheets: [{ name: 'S', rows: [[1], [2]] }, { name: 'Điểm số', rows: [['x', 90], ['y', '-'], ['z', 80.5]] }] });
    const texts = { ...textsOf(book) };
    texts['xl/workbook.xml'] = (texts['xl/workbook.xml'] ?? '').replace('</sheets>', "</sheets><definedNames><definedName name=\"Điểm\">'Điểm số'!$B$1:$B$3</definedName><definedName name=\"Khác\">1+1</definedName></definedNames>");
    const workbook = await openedBytes(packageOf(texts));
    await type(workbook, 'C1', "=CCHC.TOTAL('điểm số'!$B$1:$B$3)", '=CCHC.TOTAL(điểm)', "=CCHC.TOTAL('Điểm số'!B:B)", '=CCHC.TOTAL(Khác)', '=CCHC.RATE(1,-3)', '=CCHC.RATE(1,8,0.5*4)', '=CCHC.TOTAL(Không!A1)', '=CCHC.CHECK("TRUE",5)');
    expect(await shown(workbook, 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8')).toEqual([170.5, 170.5, 170.5, '?', '#VALUE!', '?', '?', 'Không đọc được “TRUE”']);
    await type(workbook, 'E1', '=CCHC.RANKS(Điểm)');
    await type(workbook, 'F1', '=CCHC.TOTAL(E1#)', '=CCHC.TOTAL(A1#)');
    expect(await shown(workbook, 'E1', 'E2', 'E3', 'F1', 'F2')).toEqual([1, '-', 2, 3, '?']);
    await type(workbook, 'G1', '=CCHC.RANK(90,Điểm)', "=CCHC.RANKS('Điểm số'!B:B)");
    expect(await shown(workbook, 'G1', 'G2')).toEqual([1, '?']);
  });

  test('an error in a cell is passed on, one of a function says what is wrong', async () => {
    const workbook = await openedBytes(workbookOf(worksheet('<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1"><v>1</v></c></row>')));
    await type(workbook, 'C1', '=CCHC.INDEX(B1,A1)', '=CCHC.RATE(B1)', '=CCHC.RANK(5,B1)', '=CCHC.TỔNG(B1)');
    expect(await shown(workbook, 'C1', 'C2', 'C3', 'C4')).toEqual(['#DIV/0!', '#VALUE!', '#N/A', '#NAME?']);
    expect(problems(workbook)).toEqual({
      C1: { kind: 'input', error: '#DIV/0!', sheet: 'S', address: 'A1' },
      C2: { kind: 'function', error: '#VALUE!', sentences: { vi: 'CCHC.RATE: sai số lượng đối số; cần ít nhất 2, nhiều nhất 4.', en: 'CCHC.RATE: wrong number of arguments; at least 2, at most 4.' } },
      C3: { kind: 'function', error: '#N/A', sentences: { vi: expect.any(String), en: expect.any(String) } },
      C4: { kind: 'function', error: '#NAME?', sentences: { vi: 'Không có hàm CCHC.TỔNG.', en: expect.any(String) } },
    });
    await type(workbook, 'A1', 4);
    await type(workbook, 'C4', null);
    expect(await shown(workbook, 'C1')).toEqual([25]);
    expect(problems(workbook)).toEqual({ C2: expect.anything(), C3: expect.anything() });
  });
});

describe('on opening', () => {
  test('formulas without a value are calculated, in either form of their names; others keep theirs', async () => {
    const rows = [...SCORES.slice(0, 1), ['A', 'g', 90, '=CCHC.RANKS(C2:C3)'], ['B', 'g', 80, null, '=SUM(D2:D3)'], ['=_xldudf_CCHC_TOTAL(C2:C3)']];
    const bytes = workbookOf(worksheet(rowsXml(rows)));
    const workbook = await openedBytes(bytes);
    expect(await shown(workbook, 'D2', 'D3', 'E3', 'A4')).toEqual([1, 2, '?', 170]);
    const saved = textsOf(workbook.bytes())['xl/s.xml'];
    expect(saved).toContain('<c r="D2" cm="1"><f t="array" ref="D2:D3">_xldudf_CCHC_RANKS(C2:C3)</f><v>1</v></c>');
    expect(saved).toContain('<c r="A4"><f>_xldudf_CCHC_TOTAL(C2:C3)</f><v>170</v></c>');
  });

  test('saved values are trusted; nothing changes in a file that has them', async () => {
    const bytes = workbookOf(worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>_xldudf_CCHC_TOTAL(A1)</f><v>7</v></c></row>'));
    const workbook = await openedBytes(bytes);
    expect(await shown(workbook, 'B1')).toEqual([7]);
    expect(workbook.bytes()).toBe(bytes);
  });

  test('errors are calculated again: not every program knows the functions', async () => {
    const cells = '<c r="A1"><v>1</v></c><c r="B1" t="e"><f aca="false" t="array" ref="B1:B1">_xldudf_cchc_total(A1)</f><v>#NAME?</v></c><c r="C1" t="e"><f>B1+1</f><v>#NAME?</v></c>';
    const workbook = await openedBytes(workbookOf(worksheet(`<row r="1">${cells}</row>`)));
    expect(await shown(workbook, 'B1', 'C1')).toEqual([1, '?']);
  });

  test('an error that is true stays as it is, and what depends on it', async () => {
    const cells = '<c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" t="e"><f>_xldudf_CCHC_TOTAL(A1)</f><v>#VALUE!</v></c><c r="C1" t="e"><f>B1+1</f><v>#VALUE!</v></c>';
    const bytes = workbookOf(worksheet(`<row r="1">${cells}</row>`));
    const workbook = await openedBytes(bytes);
    expect(await shown(workbook, 'B1', 'C1')).toEqual(['#VALUE!', '#VALUE!']);
    expect(problems(workbook)).toMatchObject({ B1: { kind: 'function' } });
    expect(workbook.bytes()).toBe(bytes);
  });

  test('a saved workbook opens as it was, with all bytes', async () => {
    const workbook = await opened(SCORES);
    await type(workbook, 'D2', '=CCHC.RANKS(C2:C5)');
    await type(workbook, 'E2', '=CCHC.CHECK(C2:C5,100)');
    const bytes = workbook.bytes();
    const again = await openedBytes(bytes);
    expect(await shown(again, ...RANKED, 'E2', 'E5')).toEqual([1, 4, 3, 1, '', '']);
    expect(again.bytes()).toBe(bytes);
    await type(again, 'C2', 101);
    expect(await shown(again, 'D3', 'E2')).toEqual([4, 'Vượt điểm tối đa 100']);
  });
});

describe('in the file', () => {
  test('a formula that fills as many cells as before keeps its own XML, without what belonged to the old value', async () => {
    const cells = '<c r="A1"><v>1</v></c><c r="B1" s="0" cm="2" vm="1" t="e"><f t="array" aca="1" ref="B1">_xldudf_CCHC_TOTAL(A1)</f><v>#VALUE!</v></c>';
    const workbook = await openedBytes(workbookOf(worksheet(`<row r="1">${cells}</row>`)));
    expect(textsOf(workbook.bytes())['xl/s.xml']).toContain('<c r="B1" cm="2"><f t="array" aca="1" ref="B1">_xldudf_CCHC_TOTAL(A1)</f><v>1</v></c>');
  });

  test('formulas that share one stay shared while each fills one cell', async () => {
    const cells = (address: string, formula: string): string => `<c r="${address}"><v>3</v></c><c r="${address.replace('A', 'B')}">${formula}<v>0</v></c>`;
    const rows = [1, 2, 3].map((row) => `<row r="${row}">${cells(`A${row}`, row === 1 ? '<f t="shared" ref="B1:B3" si="0">_xldudf_CCHC_TOTAL(A1:A1)</f>' : '<f t="shared" si="0"/>')}</row>`);
    const workbook = await openedBytes(workbookOf(worksheet(rows.join(''))));
    await type(workbook, 'A1', 4, 5);
    expect(await shown(workbook, 'B1', 'B2', 'B3')).toEqual([4, 5, 0]);
    expect(textsOf(workbook.bytes())['xl/s.xml']).toContain('<f t="shared" si="0"/><v>5</v>');
  });

  test('one that shared and now fills several cells leaves the formula to the others', async () => {
    const row = (number: number, formula: string, value = ''): string => `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="C${number}">${formula}${value}</c></row>`;
    const sheet = worksheet(row(1, '<f t="shared" ref="C1:C2" si="0">_xldudf_CCHC_RATE(A1:B1,100)</f>') + row(2, '<f t="shared" si="0"/>', '<v>2</v>'));
    const workbook = await openedBytes(workbookOf(sheet));
    expect(await shown(workbook, 'C1', 'D1', 'C2')).toEqual([1, '', 2]);
    expect(formulasOf(sheetOf(await workbook.snapshot(), 'S'))).toEqual({ C1: 'CCHC.RATE(A1:B1,100)', D1: 'CCHC.RATE(A1:B1,100)', C2: 'CCHC.RATE(A2:B2,100)' });
  });

  test('formats stay, the sheet says how far it reaches, texts are results', async () => {
    const sheet = worksheet('<row r="1"><c r="A1" s="0" t="inlineStr"><is><t> Phường  02</t></is></c></row><row r="2" s="1" customFormat="1"><c r="B2" s="1"/></row>', '<dimension ref="A1:B2"/>');
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf/></cellXfs></styleSheet>';
    const workbook = await openedBytes(packageOf(partsOf(sheet, { 'xl/styles.xml': styles })));
    await type(workbook, 'B1', '=CCHC.NAME(A1:A3)');
    const xml = textsOf(workbook.bytes())['xl/s.xml'];
    expect(xml).toContain('<dimension ref="A1:B3"/>');
    expect(xml).toContain('<c r="B1" cm="1" t="str"><f t="array" ref="B1:B3">_xldudf_CCHC_NAME(A1:A3)</f><v>Phường 2</v></c>');
    expect(xml).toContain('<c r="B2" s="1" t="str"><v></v></c>');
  });
});
