import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { at, block, fixture, packageOf, partsOf, plan, sheetOf, snapshotOf, textsOf, workbookOf, worksheet } from './support';

test('listeners hear of what the user edits, and undoes, not of what a plan changes', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const heard: string[] = [];
  const stop = workbook.onChange(({ sheet }) => heard.push(sheet));
  await workbook.apply(plan({ blocks: [block('Đơn vị', 'B2', [['x']])] }));
  expect(heard).toEqual([]);
  await workbook.edit([
    block('Đơn vị', 'B2', [['y']]),
    block('Tổng hợp', 'B4', [['y']]),
    block('Đơn vị', 'B3', [['y']]),
  ]);
  expect(heard).toEqual(['Đơn vị', 'Tổng hợp']);
  await workbook.undo();
  expect(heard).toEqual(['Đơn vị', 'Tổng hợp', 'Đơn vị', 'Tổng hợp']);
  await workbook.undo();
  stop();
  await workbook.edit([block('Đơn vị', 'B2', [['z']])]);
  expect(heard).toHaveLength(4);
});

test('a cell that is selected is shown', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const shown: string[] = [];
  const stop = workbook.onSelect((sheet, address) => shown.push(`${sheet} ${address}`));
  await workbook.select('Đơn vị', 'B2:C3');
  await expect(workbook.select('Không có', 'A1')).rejects.toMatchObject({ code: 'sheetMissing' });
  stop();
  await workbook.select('Đơn vị', 'A1');
  expect(shown).toEqual(['Đơn vị B2:C3']);
});

test('work tells of its progress and stops when called off, leaving all as it was', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * row}</v></c><c r="B${row + 1}" t="str"><v>chữ ${row}</v></c></row>`,
  );
  const bytes = workbookOf(worksheet(rows.join('')));
  const told: number[] = [];
  const workbook = await openWorkbook(bytes, { onProgress: (done, total) => told.push(done / total) });
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  const stop = new AbortController();
  const values = Array.from({ length: 60_000 }, (_, row) => [row]);
  const work = { signal: stop.signal, onProgress: () => stop.abort() };
  await expect(workbook.apply(plan({ blocks: [block('S', 'C1', values)] }), work)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(workbook.undoable).toBe(0);
  expect(workbook.bytes()).toBe(bytes);
}, 60_000);

test('what is typed while a plan is applied comes after it', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  const applied = workbook.apply(plan({ blocks: [block('Đơn vị', 'B2', [['kế hoạch'], ['kế hoạch']])] }));
  await Promise.all([applied, workbook.edit([block('Đơn vị', 'B2', [['người']])])]);
  const sheet = sheetOf(await workbook.snapshot(), 'Đơn vị');
  expect([at(sheet, 'B2'), at(sheet, 'B3')]).toEqual(['người', 'kế hoạch']);
  expect(workbook.undoable).toBe(2);
});

describe('memory', () => {
  const text = '{"ô":["A1","<&>\\""],"dòng":"\\n"}\n';

  test('is kept in the file, replaced, and left by plans without one', async () => {
    const workbook = await openWorkbook(fixture('libreoffice.xlsx'));
    expect((await workbook.snapshot()).memory).toBeNull();
    await workbook.apply(plan({ memory: 'đầu' }));
    await workbook.apply(plan({ memory: text }));
    await workbook.apply(plan({ blocks: [block('Đơn vị', 'A1', [['Mã số']])] }));
    expect((await snapshotOf(workbook.bytes())).memory).toBe(text);
    expect(Object.keys(textsOf(workbook.bytes())).filter((name) => name.startsWith('customXml'))).toHaveLength(3);
  });

  test("others' custom XML stays, whatever it is", async () => {
    const parts = partsOf(worksheet(''));
    const relationships = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="z" Type="x/customXml" Target="../customXml/item1.xml"/></Relationships>',
    );
    const other = '<!DOCTYPE a><a>urn:cchc</a>';
    const workbook = await openWorkbook(
      packageOf({ ...parts, 'xl/_rels/workbook.xml.rels': relationships, 'customXml/item1.xml': other }),
    );
    await workbook.apply(plan({ memory: 'x' }));
    const texts = textsOf(workbook.bytes());
    expect(texts['customXml/item1.xml']).toBe(other);
    expect(texts['customXml/item2.xml']).toContain('<memory xmlns="urn:cchc:memory">x</memory>');
  });
});
