import { modelFor } from '../model';

test('hidden rows and columns have no position', () => {
  const model = modelFor([['a'], ['b'], ['c']], { hiddenRows: [1], columnWidths: new Map([[1, 0]]) });
  expect(model.geometry.rows.indexes.slice(0, 3)).toEqual([0, 2, 3]);
  expect(model.spot(1, 1)).toEqual({ row: 2, column: 2 });
});

test('there is always room to write below and beside what is used', () => {
  const empty = modelFor([]);
  expect([empty.rows.count, empty.columns.count]).toEqual([60, 26]);
  const used = modelFor(Array.from({ length: 100 }, () => Array.from({ length: 40 }, () => 1)));
  expect([used.rows.count, used.columns.count]).toEqual([130, 45]);
});

test('panes are frozen where that leaves room to scroll', () => {
  expect(modelFor([], { frozenColumns: 3 }).geometry.columns.frozen).toBe(3);
  expect(modelFor([], { frozenColumns: 3, width: 320 }).geometry.columns.frozen).toBe(0);
});

test('a row without a height of its own is as high as its texts', () => {
  const model = modelFor([['một hai ba bốn năm sáu'], ['một hai ba bốn năm sáu'], ['x']], {
    styles: { A1: { wrap: true }, A2: { wrap: true }, A3: { font: { name: 'Arial', size: 24, bold: false, italic: false, underline: false, strike: false, color: null } } },
    rowHeights: new Map([[1, 20]]),
  });
  expect(model.geometry.rows.sizes.slice(0, 4)).toEqual([60, 20, 41, 20]);
});
