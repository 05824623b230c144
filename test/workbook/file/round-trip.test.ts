import fc from 'fast-check';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/blank';
import type { WrittenValue } from '../../../src/workbook/plan';
import { valueAt } from '../../../src/workbook/snapshot';
import { at, block, fixture, ownSheet, plan, sheetOf, snapshotOf, textsOf } from './support';

const RESULTS = plan({
  blocks: [
    block('Tổng hợp', 'G4', [[1], [2], [3], ['không xếp hạng']], '0'),
    block('Đơn vị', 'A4', [['03', 'Bộ Nội vụ']]),
  ],
  sheets: [ownSheet('Xếp hạng', 'XepHang')],
  memory: '{"lần":1}',
});

/** What a plan may touch: the sheets it writes, and the lists that name parts and styles. */
const MEANT = [
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  '[Content_Types].xml',
];

describe.each(['libreoffice.xlsx', 'openpyxl.xlsx'])('%s', (name) => {
  test('every part that is not meant stays byte for byte, charts, images and comments among them', async () => {
    const workbook = await openWorkbook(fixture(name));
    await workbook.apply(RESULTS);
    const before = textsOf(fixture(name));
    const after = textsOf(workbook.bytes());
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(changed.sort()).toEqual([...MEANT].sort());
    expect(Object.keys(before).join()).toMatch(/chart1\.xml.*drawing|drawing.*chart1\.xml/);
    expect(
      Object.keys(after)
        .filter((part) => !(part in before))
        .sort(),
    ).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  test('in a sheet that is written, only the written cells and what depends on them change', async () => {
    const workbook = await openWorkbook(fixture(name));
    await workbook.apply(plan({ blocks: [block('Tổng hợp', 'G5', [[7]])] }));
    const before = textsOf(fixture(name))['xl/worksheets/sheet1.xml'] ?? '';
    const after = textsOf(workbook.bytes())['xl/worksheets/sheet1.xml'] ?? '';
    const without = (xml: string): string =>
      xml.replace(/<c r="G5"[^>]*?(\/>|>.*?<\/c>)/, '').replace(/ spans="[^"]*"/, '');
    expect(after).toContain('<v>7</v>');
    expect(without(after)).toBe(without(before));
  });

  test('undone, the file is the file that was opened', async () => {
    const workbook = await openWorkbook(fixture(name));
    await workbook.apply(RESULTS);
    await workbook.edit([block('Tổng hợp', 'D4', [[1]])]);
    expect(workbook.undoable).toBe(2);
    await workbook.undo();
    expect(at(sheetOf(await workbook.snapshot(), 'Tổng hợp'), 'D4')).toBe(56.5);
    await workbook.undo();
    expect(workbook.bytes()).toEqual(fixture(name));
    await expect(workbook.undo()).rejects.toMatchObject({ code: 'nothingToUndo' });
  });

  test('the same run gives the same bytes', async () => {
    const [one, two] = [await openWorkbook(fixture(name)), await openWorkbook(fixture(name))];
    await one.apply(RESULTS);
    await two.apply(RESULTS);
    expect(one.bytes()).toEqual(two.bytes());
  });

  test('what the workbook holds is what is read from the saved file', async () => {
    const workbook = await openWorkbook(fixture(name));
    await workbook.apply(RESULTS);
    await workbook.edit([block('Đơn vị', 'B2', [['Bộ Công an']])]);
    const held = await workbook.snapshot();
    const saved = await snapshotOf(workbook.bytes());
    const plain = (snapshot: typeof held): unknown =>
      snapshot.sheets.map(({ numberFormat, ...rest }) => ({ ...rest, format: numberFormat(3, 6) }));
    expect(plain(saved)).toEqual(plain(held));
    expect(saved.memory).toBe('{"lần":1}');
  });
});

const cell: fc.Arbitrary<WrittenValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.stringMatching(/^[_x0-9A-Fa-f \n\r\t<>&"=]{1,12}$/),
  fc.boolean(),
  fc.constant(null),
);

test('any grid that is written is read back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.nat(30),
      fc.nat(30),
      async (values, row, column) => {
        const workbook = await openWorkbook(newWorkbook([ownSheet('S', 'T', { blocks: [], tables: [] })]));
        await workbook.apply(plan({ blocks: [{ sheet: 'S', row, column, values }] }));
        const sheet = sheetOf(await snapshotOf(workbook.bytes()), 'S');
        const read = values.map((cells, down) => cells.map((_, right) => valueAt(sheet, row + down, column + right)));
        expect(read).toEqual(values);
      },
    ),
  );
});

test('any writes one after the other leave what the last of them left, and undo goes back through all', async () => {
  const write = fc.record({
    row: fc.nat(8),
    column: fc.nat(5),
    value: fc.oneof(fc.integer(), fc.constant(null), fc.constant('chữ'), fc.constant({ formula: 'SUM(A1:C3)' })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
      const workbook = await openWorkbook(newWorkbook([ownSheet('S', 'T', { blocks: [], tables: [] })]));
      const expected = new Map<string, unknown>();
      const states: unknown[] = [];
      for (const { row, column, value } of writes) {
        states.push((await workbook.snapshot()).sheets[0]?.values);
        await workbook.edit([{ sheet: 'S', row, column, values: [[value]] }]);
        expected.set(`${row} ${column}`, typeof value === 'object' ? null : value);
      }
      const sheet = sheetOf(await snapshotOf(workbook.bytes()), 'S');
      for (const [place, value] of expected) {
        const [row = 0, column = 0] = place.split(' ').map(Number);
        expect(valueAt(sheet, row, column)).toBe(value);
      }
      for (const state of states.reverse()) {
        await workbook.undo();
        expect((await workbook.snapshot()).sheets[0]?.values).toEqual(state);
      }
    }),
    { numRuns: 40 },
  );
});
