import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { at, block, fixture, formulasOf, plan, sheetOf, workbookOf, worksheet } from './support';

const REFUSED: readonly (readonly [string, ReturnType<typeof block>, object])[] = [
  ['a sheet that is not there', block('T', 'A1', [[1]]), { code: 'sheetMissing', values: { sheet: 'T' } }],
  ['a locked cell', block('Khóa', 'A1', [[1]]), { code: 'sheetProtected', values: { sheet: 'Khóa', address: 'A1' } }],
  [
    'an unlocked cell and a locked one',
    block('Khóa', 'B1', [[1, 2]]),
    { code: 'sheetProtected', values: { address: 'C1' } },
  ],
];

test.each(REFUSED)('refuses %s', async (_, write, expected) => {
  const bytes = fixture('protected.xlsx');
  const workbook = await openWorkbook(bytes);
  await expect(workbook.apply(plan({ blocks: [block('Khóa', 'B1', [['x']]), write] }))).rejects.toMatchObject(expected);
  expect(workbook.bytes()).toEqual(bytes);
  expect(workbook.undoable).toBe(0);
});

test('an unlocked cell of a protected sheet is written', async () => {
  const workbook = await openWorkbook(fixture('protected.xlsx'));
  await workbook.apply(plan({ blocks: [block('Khóa', 'B1', [['x']])] }));
  expect(at(sheetOf(await workbook.snapshot(), 'Khóa'), 'B1')).toBe('x');
});

test('refuses to write behind a merged cell, and empties there', async () => {
  const workbook = await openWorkbook(fixture('openpyxl.xlsx'));
  await expect(workbook.apply(plan({ blocks: [block('Tổng hợp', 'A1', [['x', null, 1]])] }))).rejects.toMatchObject({
    code: 'mergedInTheWay',
    values: { sheet: 'Tổng hợp', address: 'C1' },
  });
  await workbook.apply(plan({ blocks: [block('Tổng hợp', 'A1', [['x', null, null]])] }));
  expect(at(sheetOf(await workbook.snapshot(), 'Tổng hợp'), 'A1')).toBe('x');
});

test('refuses to tear an array, and replaces all of it', async () => {
  const workbook = await openWorkbook(fixture('formulas.xlsx'));
  await expect(workbook.apply(plan({ blocks: [block('S1', 'H2', [[1], [2]])] }))).rejects.toMatchObject({
    code: 'arrayInTheWay',
    values: { sheet: 'S1', address: 'H1' },
  });
  await workbook.apply(plan({ blocks: [block('S1', 'H1', [[1], [2], [3]])] }));
  expect(formulasOf(sheetOf(await workbook.snapshot(), 'S1'))).not.toHaveProperty('H1');
});

test.each([
  ['a number that is none', [[Number.NaN]]],
  ['text longer than a cell', [['x'.repeat(32_768)]]],
  ['rows that differ in length', [[1], [1, 2]]],
])('%s is an error of the caller', async (_, values) => {
  const workbook = await openWorkbook(workbookOf(worksheet('')));
  await expect(workbook.apply(plan({ blocks: [block('S', 'A1', values)] }))).rejects.toThrow(RangeError);
});
