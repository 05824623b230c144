import { Axis } from '../../../src/workbench/grid/axis';
import { columnsWanted, covers, inSight, rowsWanted, widened } from '../../../src/workbench/grid/window';
import { modelFor } from '../model';

const ACTIVE = { row: 0, column: 0 };

test('an axis knows where its positions stand', () => {
  const axis = new Axis([20, 20, 40, 10]);
  expect([0, 19, 20, 45, 79, 80, 500, -5].map((pixel) => axis.at(pixel))).toEqual([0, 0, 1, 2, 2, 3, 3, 0]);
  expect([axis.start(2), axis.size(2), axis.size(0, 3), axis.length]).toEqual([40, 40, 80, 90]);
});

test('what is in sight begins behind the frozen panes', () => {
  const model = modelFor([], { frozenRows: 2, frozenColumns: 1 });
  expect(inSight(model, 140, 200, 700, 400)).toEqual({ rows: { first: 12, last: 30 }, columns: { first: 3, last: 12 } });
});

test('frozen rows and the active row keep their elements', () => {
  const model = modelFor([], { frozenRows: 2 });
  const window = { rows: { first: 20, last: 22 }, columns: { first: 0, last: 5 } };
  expect(rowsWanted(model, window, { row: 40, column: 3 })).toEqual([0, 1, 20, 21, 22, 40]);
  expect(columnsWanted(model, window, 40, { row: 40, column: 3 })).toEqual([3]);
});

test('a merge that reaches into sight is drawn from its first row', () => {
  const model = modelFor([], { merges: ['B5:C30'] });
  const window = { rows: { first: 20, last: 22 }, columns: { first: 0, last: 4 } };
  expect(rowsWanted(model, window, ACTIVE)).toEqual([0, 4, 20, 21, 22]);
  expect(columnsWanted(model, window, 4, ACTIVE)).toEqual([1]);
  expect(columnsWanted(model, window, 21, ACTIVE)).toEqual([0, 3, 4]);
});

test('a little more than is in sight is drawn, inside the sheet', () => {
  const model = modelFor([]);
  const seen = { rows: { first: 0, last: 58 }, columns: { first: 1, last: 24 } };
  const window = widened(seen, model);
  expect(window).toEqual({ rows: { first: 0, last: 59 }, columns: { first: 0, last: 25 } });
  expect(covers(window, seen)).toBe(true);
  expect(covers(seen, window)).toBe(false);
});
