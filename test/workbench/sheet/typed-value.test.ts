import { typedValue } from '../../../src/workbench/sheet/typed-value';

test.each([
  ['8,5', 8.5],
  ['-8,5', -8.5],
  [' 12 ', 12],
  ['1.234', 1234],
  ['1.234.567,25', 1234567.25],
  ['0,1', 0.1],
  ['5,', 5],
])('%s is the number %d', (text, value) => {
  expect(typedValue(text, 'General')).toEqual({ value });
});

test.each([
  '8.5', // a point is no decimal sign, and a guess may be wrong
  '1.10', // a code, not 1.1
  '1.1.1',
  '1.23',
  '1E5',
  '15/03/2023',
  '12345678901234567', // a number would lose digits
  '=',
  'Sở Nội vụ',
  '-',
])('%s stays text', (text) => {
  expect(typedValue(text, 'General')).toEqual({ value: text });
});

test('nothing typed empties the cell', () => {
  expect(typedValue('', 'General')).toEqual({ value: null });
});

test('truth values in any case', () => {
  expect(typedValue('true', 'General')).toEqual({ value: true });
  expect(typedValue('FALSE', 'General')).toEqual({ value: false });
});

test('an apostrophe keeps the rest as text', () => {
  expect(typedValue("'007", 'General')).toEqual({ value: '007' });
  expect(typedValue("'=A1", '@')).toEqual({ value: '=A1' });
});

test('a cell for text takes everything as it stands', () => {
  expect(typedValue('007', '@')).toEqual({ value: '007' });
  expect(typedValue('=A1', '@')).toEqual({ value: '=A1' });
});

test('percents bring their format, and are exact', () => {
  expect(typedValue('12%', 'General')).toEqual({ value: 0.12, numberFormat: '0%' });
  expect(typedValue('8,7%', 'General')).toEqual({ value: 0.087, numberFormat: '0.00%' });
  expect(typedValue('8,7', '0.0%')).toEqual({ value: 0.087 });
});

test('a date is read in a cell that shows dates, and only a real one', () => {
  expect(typedValue('15/03/2023', 'dd/mm/yyyy')).toEqual({ value: 45000 });
  expect(typedValue('31/02/2023', 'dd/mm/yyyy')).toEqual({ value: '31/02/2023' });
});

test('letters are composed', () => {
  expect(typedValue('Sở'.normalize('NFD'), 'General')).toEqual({ value: 'Sở'.normalize('NFC') });
});

test('a formula is stored as files write it', () => {
  expect(typedValue('=SUM(A1;B1)*0,5', 'General')).toEqual({ value: { formula: 'SUM(A1,B1)*0.5' } });
});

test('a formula that Excel would refuse is not written', () => {
  expect(typedValue('=SUM(A1', 'General')).toBeNull();
});
