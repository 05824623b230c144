import { faceOf } from '../../../src/workbench/sheet/cell-face';
import { modelFor } from '../model';

test('text stands left, numbers right, errors in the middle', () => {
  const model = modelFor([['a', 1, { error: '#REF!' }]]);
  expect([0, 1, 2].map((column) => faceOf(model, 0, column).align)).toEqual(['left', 'right', 'center']);
});

test('text runs over blank neighbours and stops at the next that holds something', () => {
  const long = 'x'.repeat(25); // 175 pixels and the padding, of 70
  expect(faceOf(modelFor([[long]]), 0, 0).box).toMatchObject({ left: 0, width: 209 });
  expect(faceOf(modelFor([[long, null, 'y']]), 0, 0).box).toMatchObject({ left: 0, width: 139 });
  expect(faceOf(modelFor([[long, 'y']]), 0, 0).box).toBeNull();
  expect(faceOf(modelFor([[long]], { frozenColumns: 1 }), 0, 0).box).toBeNull();
});

test('text that stands right runs to the left', () => {
  const model = modelFor([[null, 'x'.repeat(15)]], { styles: { B1: { horizontal: 'right' } } });
  expect(faceOf(model, 0, 1).box).toMatchObject({ left: -70, width: 139 });
});

test('text that wraps stays in its cell', () => {
  const face = faceOf(modelFor([['x'.repeat(25)]], { styles: { A1: { wrap: true } } }), 0, 0);
  expect(face).toMatchObject({ wrap: true, box: null });
});

test('a number never shows half of itself', () => {
  const narrow = { columnWidths: new Map([[0, 40]]) };
  expect(faceOf(modelFor([[82.4666667]], narrow), 0, 0).text).toBe('82,47');
  expect(faceOf(modelFor([[1234567]], narrow), 0, 0).text).toBe('#####');
  expect(faceOf(modelFor([[82.4666667]], { ...narrow, styles: { A1: { numberFormat: '0.0000' } } }), 0, 0).text).toBe('#####');
});

test('a merge shows the value of its first cell in all of its room', () => {
  const face = faceOf(modelFor([['TỔNG HỢP']], { merges: ['A1:C2'] }), 0, 0);
  expect(face).toMatchObject({ text: 'TỔNG HỢP', box: { left: 0, top: 0, width: 209, height: 39 } });
});

test('a merge across the edge of the frozen panes shows its parts', () => {
  const model = modelFor([['TỔNG HỢP']], { merges: ['A1:C1'], frozenColumns: 1 });
  expect(faceOf(model, 0, 0).box).toMatchObject({ left: 0, width: 209 });
  expect(faceOf(model, 0, 1)).toMatchObject({ text: 'TỔNG HỢP', box: { left: -70, width: 209 } });
});

test('a formula that was never calculated shows itself, and is marked', () => {
  const model = modelFor([[null, 3]], { formulas: { A1: 'SUM(B1,2)', B1: 'A1' }, uncalculated: ['A1', 'B1'] });
  expect(faceOf(model, 0, 0)).toMatchObject({ text: '=SUM(B1;2)', uncalculated: true, unknown: true });
  expect(faceOf(model, 0, 1)).toMatchObject({ text: '3', uncalculated: true, unknown: false });
});

test('lines are drawn once: the cell\'s own, else its neighbour\'s', () => {
  const thin = { style: 'thin', color: '#8ea9c1' };
  const borders = { top: thin, left: thin, right: null, bottom: null };
  const model = modelFor([['a', 'b'], ['c', 'd']], { styles: { B2: { borders } } });
  expect(faceOf(model, 1, 0).css).toContain('border-right: 1px solid #8ea9c1');
  expect(faceOf(model, 0, 1).css).toContain('border-bottom: 1px solid #8ea9c1');
  expect(faceOf(model, 0, 0).css).not.toContain('#8ea9c1');
});

test('nothing in a file gets into the style sheet but plain names and colours', () => {
  const font = { name: 'x"; background: url(https://example.org)', size: 12, bold: true, italic: true, underline: true, strike: false, color: 'red; }' };
  const { css } = faceOf(modelFor([['a']], { styles: { A1: { font, fill: 'url(x)' } } }), 0, 0);
  expect(css).toContain('font: italic bold 16px/1.2 "x background urlhttpsexample.org", sans-serif');
  expect(css).not.toMatch(/url\(|red|;\s*}/);
});
