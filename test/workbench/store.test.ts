import { readFileSync } from 'node:fs';
import { WorkbenchStore } from '../../src/workbench/workbench-store';
import { valueAt } from '../../src/workbook/snapshot';
import type { CellValue } from '../../src/workbook/snapshot';

const SAMPLE = readFileSync('assets/samples/bo-2023.xlsx');

async function opened(): Promise<WorkbenchStore> {
  const store = new WorkbenchStore();
  await store.open({ kind: 'file', file: new File([SAMPLE], 'bo.xlsx') });
  return store;
}

function type(store: WorkbenchStore, value: string): Promise<void> {
  return store.edit([{ sheet: store.getState().sheet, row: 50, column: 0, values: [[value]] }]);
}

function typed({ getState }: WorkbenchStore): CellValue | undefined {
  const { snapshot, sheet } = getState();
  const shown = snapshot?.sheets.find(({ name }) => name === sheet);
  return shown && valueAt(shown, 50, 0);
}

test('edits wait for each other, and the last one is on screen', async () => {
  const store = await opened();
  await Promise.all([type(store, 'a'), type(store, 'b'), type(store, 'c')]);
  expect(typed(store)).toBe('c');
  expect(store.getState().unsaved).toBe(true);
  await store.undo();
  expect(typed(store)).toBe('b');
});

test('a file that cannot be opened leaves everything as it was', async () => {
  const store = await opened();
  const { document, snapshot } = store.getState();
  await store.open({ kind: 'file', file: new File(['x'], 'x.xlsx') });
  expect(store.getState()).toMatchObject({ document, snapshot, opening: null });
  expect(store.getState().problem).toMatchObject({ kind: 'workbook', error: { code: 'notSpreadsheet' } });
});

test('opening can be cancelled, and is no failure', async () => {
  const store = await opened();
  store.subscribe(() => store.getState().opening?.cancel());
  await store.open({ kind: 'file', file: new File([SAMPLE], 'other.xlsx') });
  expect(store.getState()).toMatchObject({ document: { name: 'bo.xlsx' }, opening: null, problem: null });
});

test('with unsaved changes another file waits for the answer; saved ones do not matter', async () => {
  const store = await opened();
  await type(store, 'a');
  await store.open({ kind: 'file', file: new File([SAMPLE], 'other.xlsx') });
  expect(store.getState()).toMatchObject({ document: { name: 'bo.xlsx' }, waiting: { kind: 'file' } });
  await store.answer(false);
  expect(store.getState()).toMatchObject({ document: { name: 'bo.xlsx' }, waiting: null });
  expect(store.save()?.length).toBeGreaterThan(1000);
  await store.open({ kind: 'file', file: new File([SAMPLE], 'other.xlsx') });
  expect(store.getState()).toMatchObject({ document: { name: 'other.xlsx' }, unsaved: false });
});

test('functions of the product are calculated', async () => {
  const store = await opened();
  const { sheet } = store.getState();
  await store.edit([{ sheet, row: 48, column: 0, values: [['5'], [{ formula: 'CCHC.CHECK(A49,4)' }], [{ formula: 'CCHC.NAME(A50)' }]] }]);
  expect(typed(store)).toBe('Vượt điểm tối đa 4');
});

test('an edit that the workbook refuses is told, and nothing has changed', async () => {
  const store = await opened();
  await store.edit([{ sheet: 'no such sheet', row: 0, column: 0, values: [[1]] }]);
  expect(store.getState()).toMatchObject({ problem: { kind: 'workbook', error: { code: 'sheetMissing' } }, unsaved: false });
});

test('the page hears of what the panel writes, the panel of what is undone in the grid', async () => {
  const store = await opened();
  const panel = store.getState().document?.forPanel.workbook;
  const heard: string[] = [];
  panel?.onChange(({ sheet }) => heard.push(sheet));
  const { sheet } = store.getState();
  await panel?.apply({ blocks: [{ sheet, row: 50, column: 0, values: [['từ bảng chấm']] }], sheets: [] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([]);
  await store.undo();
  expect(heard).toEqual([sheet]);
  expect(typed(store)).toBeNull();
});
