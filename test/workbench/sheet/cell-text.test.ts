import fc from 'fast-check';
import { editText, shownText } from '../../../src/workbench/sheet/cell-text';
import { typedValue } from '../../../src/workbench/sheet/typed-value';

test.each([
  [82.4667, '0.00', '82,47'],
  [1234567.5, '#,##0.0', '1.234.567,5'],
  [0.125, '0.0%', '12,5%'],
  [45000, 'dd/mm/yyyy', '15/03/2023'],
  [0.1 + 0.2, 'General', '0,3'],
  [7, 'not "closed', '7'],
  ['Sở Y tế', 'General', 'Sở Y tế'],
  ['x', '"đơn vị "@', 'đơn vị x'],
  [true, 'General', 'TRUE'],
  [null, '0.00', ''],
  [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
])('%j in %s is shown as %s', (value, format, text) => {
  expect(shownText(value, format, false)).toBe(text);
});

test('dates of a workbook that counts from 1904', () => {
  expect(shownText(43538, 'dd/mm/yyyy', true)).toBe('15/03/2023');
});

test('the editor begins with everything the cell holds', () => {
  expect(editText(82.4666666667, null, '0.00', false)).toBe('82,4666666667');
  expect(editText(0.087, null, '0%', false)).toBe('8,7%');
  expect(editText(45000, null, 'm/d/yyyy', false)).toBe('15/03/2023');
  expect(editText(3, 'SUM(A1,B1)', 'General', false)).toBe('=SUM(A1;B1)');
  expect(editText('x', null, '"đơn vị "@', false)).toBe('x');
  expect(editText({ error: '#REF!' }, null, 'General', false)).toBe('#REF!');
});

test('a number that is edited and left alone is the same number', () => {
  const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(fc.property(decimals, fc.constantFrom('General', '0.00', '0.0%'), ([digits, places], format) => {
    const value = Number(`${digits}e-${places}`);
    expect(typedValue(editText(value, null, format, false), format)?.value).toBe(value);
  }));
});
