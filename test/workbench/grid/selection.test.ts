import { keyCommand } from '../../../src/workbench/grid/keys';
import { moved } from '../../../src/workbench/grid/move';
import { block, rangeOf, single } from '../../../src/workbench/grid/selection';
import type { Selection } from '../../../src/workbench/grid/selection';
import type { SheetModel } from '../../../src/workbench/sheet/sheet-model';
import { modelFor } from '../model';

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };

/** Presses keys such as `Shift+ArrowDown` one after the other. */
function press(model: SheetModel, from: Selection, ...keys: string[]): Selection {
  return keys.reduce((selection, combination) => {
    const parts = combination.split('+');
    const command = keyCommand({
      ...NO_MODIFIERS, key: parts.at(-1) ?? '', shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Control'),
    });
    if (!command) throw new Error(`${combination} does nothing`);
    return moved(model, selection, command, 10);
  }, from);
}

const A1 = { row: 0, column: 0 };

test('arrow keys, Enter and Tab go to the next cell and stop at the edges', () => {
  const model = modelFor([]);
  expect(press(model, single(model, A1), 'ArrowRight', 'ArrowDown', 'Enter', 'Tab').active).toEqual({ row: 2, column: 2 });
  expect(press(model, single(model, A1), 'ArrowUp', 'Shift+Tab').active).toEqual(A1);
});

test('Shift widens the selection from the active cell', () => {
  const model = modelFor([]);
  const selection = press(model, single(model, { row: 2, column: 2 }), 'Shift+ArrowUp', 'Shift+ArrowRight');
  expect(selection.active).toEqual({ row: 2, column: 2 });
  expect(rangeOf(model, selection)).toEqual({ row: 1, column: 2, rows: 2, columns: 2 });
});

test('a merge is one cell: entered at its first, left at its edges', () => {
  const model = modelFor([], { merges: ['B2:C3'] });
  const entered = press(model, single(model, { row: 2, column: 0 }), 'ArrowRight');
  expect(entered.active).toEqual({ row: 1, column: 1 });
  expect(press(model, entered, 'ArrowRight').active).toEqual({ row: 1, column: 3 });
  expect(press(model, entered, 'ArrowDown').active).toEqual({ row: 3, column: 1 });
});

test('a selection never cuts a merge', () => {
  const model = modelFor([], { merges: ['B2:C3', 'C4:D4'] });
  expect(rangeOf(model, block(model, A1, { row: 1, column: 1 }))).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  expect(rangeOf(model, block(model, A1, { row: 3, column: 1 }))).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
});

test('a merge across frozen panes is one cell, too', () => {
  const model = modelFor([], { merges: ['A1:D1'], frozenColumns: 2 });
  expect(press(model, single(model, { row: 0, column: 3 }), 'ArrowRight').active).toEqual({ row: 0, column: 4 });
});

test('Ctrl and an arrow key find the ends of the data', () => {
  const model = modelFor([['a'], ['b'], [null], ['c'], ['d']]);
  expect(press(model, single(model, A1), 'Control+ArrowDown').active.row).toBe(1);
  expect(press(model, single(model, A1), 'Control+ArrowDown', 'Control+ArrowDown').active.row).toBe(3);
  expect(press(model, single(model, { row: 4, column: 0 }), 'Control+ArrowDown').active.row).toBe(model.rows.count - 1);
});

test('the beginning and the end of the row and of the sheet', () => {
  const model = modelFor([['a', 'b', 'c'], ['d']]);
  expect(press(model, single(model, { row: 1, column: 2 }), 'Home').active).toEqual({ row: 1, column: 0 });
  expect(press(model, single(model, A1), 'Control+End').active).toEqual({ row: 1, column: 2 });
  expect(press(model, single(model, { row: 1, column: 2 }), 'Control+Home').active).toEqual(A1);
});

test('pages, and everything', () => {
  const model = modelFor([['a', 'b'], ['c']]);
  expect(press(model, single(model, A1), 'PageDown', 'PageDown', 'PageUp').active.row).toBe(10);
  expect(rangeOf(model, press(model, single(model, { row: 5, column: 5 }), 'Control+a'))).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});

test('keys that are the page\'s or the browser\'s are left to them', () => {
  for (const key of ['F5', 'Escape', 'F6', 'Shift', 'Dead', 'Process']) expect(keyCommand({ ...NO_MODIFIERS, key })).toBeNull();
  expect(keyCommand({ ...NO_MODIFIERS, key: 's', ctrlKey: true })).toBeNull();
  expect(keyCommand({ ...NO_MODIFIERS, key: 'đ' })).toEqual({ kind: 'type' });
});
