import { clearing, copying, heldText, pasting, typing } from '../../../src/workbench/sheet/edits';
import { modelFor } from '../model';

const SHEET = 'Điểm';

test('typing writes one cell; a formula that cannot be read names it', () => {
  const model = modelFor([['a']]);
  expect(typing(model, { row: 4, column: 2 }, '8,5')).toEqual({ writes: [{ sheet: SHEET, row: 4, column: 2, values: [[8.5]] }] });
  expect(typing(model, { row: 4, column: 2 }, '=1+')).toEqual({ refused: { row: 4, column: 2 } });
});

test('the editor shows a formula rather than its value', () => {
  const model = modelFor([[3, 0.5]], { formulas: { A1: 'SUM(B1,2)' } });
  expect(heldText(model, { row: 0, column: 0 })).toBe('=SUM(B1;2)');
  expect(heldText(model, { row: 0, column: 1 })).toBe('0,5');
});

describe('pasting', () => {
  const one = { row: 0, column: 0, rows: 1, columns: 1 };

  test('a block begins at the first selected cell', () => {
    expect(pasting(modelFor([]), { ...one, row: 1, column: 1 }, '1\t2\n3\t4\n')).toEqual({
      writes: [{ sheet: SHEET, row: 1, column: 1, values: [[1, 2], [3, 4]] }],
    });
  });

  test('one value fills all selected cells', () => {
    expect(pasting(modelFor([]), { ...one, rows: 2, columns: 2 }, '-')).toEqual({
      writes: [{ sheet: SHEET, row: 0, column: 0, values: [['-', '-'], ['-', '-']] }],
    });
  });

  test('each cell is read by its own format', () => {
    const model = modelFor([], { styles: { A1: { numberFormat: '@' } } });
    expect(pasting(model, one, '1\t1')).toEqual({ writes: [{ sheet: SHEET, row: 0, column: 0, values: [['1', 1]] }] });
  });

  test('percents keep their format beside plain numbers', () => {
    expect(pasting(modelFor([]), one, '1\t50%')).toEqual({
      writes: [
        { sheet: SHEET, row: 0, column: 0, values: [[1]] },
        { sheet: SHEET, row: 0, column: 1, values: [[0.5]], numberFormat: '0%' },
      ],
    });
  });

  test('blanks over the covered cells of a merge are left out', () => {
    expect(pasting(modelFor([], { merges: ['A1:B1'] }), one, 'a\t\nb\tc')).toEqual({
      writes: [
        { sheet: SHEET, row: 0, column: 0, values: [['a']] },
        { sheet: SHEET, row: 1, column: 0, values: [['b', 'c']] },
      ],
    });
  });

  test('what is pasted beyond the end of the grid goes on below it', () => {
    const model = modelFor([]);
    const last = model.rows.count - 1;
    expect(pasting(model, { ...one, row: last }, '1\n2')).toEqual({
      writes: [{ sheet: SHEET, row: last, column: 0, values: [[1], [2]] }],
    });
  });

  test('hidden rows are left alone', () => {
    expect(pasting(modelFor([[1], [2], [3]], { hiddenRows: [1] }), one, '7\n8')).toEqual({
      writes: [
        { sheet: SHEET, row: 0, column: 0, values: [[7]] },
        { sheet: SHEET, row: 2, column: 0, values: [[8]] },
      ],
    });
  });

  test('a formula that cannot be read stops all of it', () => {
    expect(pasting(modelFor([]), one, '1\n=SUM(')).toEqual({ refused: { row: 1, column: 0 } });
  });
});

test('clearing empties the cells that hold something, and no others', () => {
  const model = modelFor([[1, null, 2], [3]], { formulas: { C2: 'A1' } });
  expect(clearing(model, { row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
    { sheet: SHEET, row: 0, column: 0, values: [[null], [null]] },
    { sheet: SHEET, row: 0, column: 2, values: [[null], [null]] },
  ]);
  expect(clearing(model, { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([]);
});

test('copying takes values to their last digit, as far as the sheet is used', () => {
  const model = modelFor([[82.46666, 'a'], [0.5]], { styles: { A1: { numberFormat: '0.00' } }, formulas: { A2: 'A1/2' } });
  expect(copying(model, { row: 0, column: 0, rows: 50, columns: 20 })).toBe('82,46666\ta\r\n0,5\t');
});
