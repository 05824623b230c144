import fc from 'fast-check';
import { rangeAddress } from '../../../src/workbook/address';
import { referencesOf } from '../../../src/workbook/formula/references';
import { shiftFormula } from '../../../src/workbook/formula/shift';
import { tokenize } from '../../../src/workbook/formula/tokens';

const FORMULAS = [
  `IF(A1>=90,"Tốt ""A1""",'Đơn vị'!$B$2&"x")`,
  'SUM(Sheet1!A:C,1:3,$A$1:B2)*1.5E-3',
  "DonVi[[#This Row],[Tổng ']]]/LOG10(ABC1)",
  'Điểm_2023+TRUE+#REF!+#N/A',
  "[1]Sheet1!A1+'[2]a b'!A1+Sheet1:Sheet3!A1",
  '{1,2;3,4}+A1#+@B1%',
  '_xlfn.XLOOKUP(A1,Tên.gọi,C:C)',
];

test.each(FORMULAS)('the pieces of %s are the formula', (formula) => {
  expect(
    tokenize(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});

test('pieces of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        tokenize(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A:B)+SUM(1:2)+SUM($A:B)', 1, 1, 'SUM(B:C)+SUM(2:3)+SUM($A:C)'],
  ['\'A1 B2\'!C3&"A1"&LOG10(A1)', 1, 0, '\'A1 B2\'!C4&"A1"&LOG10(A2)'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
  ['1E5+E5_x+Bảng[A1]', 1, 1, '1E5+E5_x+Bảng[A1]'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(tokenize(formula), rows, columns)).toBe(expected);
});

test.each([
  ['A1+B2:C3', ['A1', 'B2:C3']],
  ["'Tổng ''hợp'''!A1", ["Tổng 'hợp'!A1"]],
  ['SUM(S!A:B)', ['S!A1:B1048576']],
  ['SUM(2:3)', ['A2:XFD3']],
  ['SUM(B2:A1)', ['A1:B2']],
  ['[1]S!A1+[1]!Tên+1', []],
  ['"A1"&\'A1\'!B1', ['A1!B1']],
  ['Tên+TRUE+_xlpm.x', ['Tên']],
  ['T[a]+T', ['T', 'T']],
  ['[@a]', ['ownTable']],
  ['INDIRECT("A1")', ['anything']],
  ['SUM(A1:INDEX(B:B,2))', ['A1', 'anything', 'B1:B1048576']],
  ['SUM(S1:S3!A1)', ['anything']],
])('%s refers to %j', (formula, expected) => {
  const told = referencesOf(formula).map((reference) => {
    if (reference.kind === 'name') return reference.name;
    if (reference.kind !== 'cells') return reference.kind;
    return `${reference.sheet === null ? '' : `${reference.sheet}!`}${rangeAddress(reference.range)}`;
  });
  expect(told).toEqual(expected);
});
