import fc from 'fast-check';
import { rangeAddress } from '../../../src/workbook/address';
import { referencesOf } from '../../../src/workbook/formula/references';
import { FormulaShape } from '../../../src/workbook/formula/shape';
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
  expect(new FormulaShape(formula, 0, 0).textAt(rows, columns)).toBe(expected);
});

test.each(FORMULAS)('in its own cell the shape of %s reads like it', (formula) => {
  expect(new FormulaShape(formula, 9, 30).textAt(9, 30)).toBe(formula);
});

test('a formula is the one of its cell, and no other', () => {
  const cell = fc.record({ row: fc.nat(20), column: fc.nat(40) });
  fc.assert(
    fc.property(fc.constantFrom(...FORMULAS), cell, fc.constantFrom(...FORMULAS), cell, (formula, there, other, here) => {
      const shape = new FormulaShape(formula, there.row, there.column);
      expect(shape.isAt(shape.textAt(here.row, here.column), here.row, here.column)).toBe(true);
      expect(shape.isAt(other, here.row, here.column)).toBe(shape.textAt(here.row, here.column) === other);
      expect(shape.isAt(`${formula} `, there.row, there.column)).toBe(false);
    }),
  );
});

test.each([
  ['A1+$B$1', 'B5+$B$1', true],
  ['SUM(A$1:A1)', 'SUM(B$1:B5)', true],
  ['A1+$B$1', 'B5+$B$2', false],
  ['A1', 'B4', false],
  ['SUM(A:A)', 'SUM(B:B)', true],
  ['SUM(A:A)', 'SUM($B:B)', false],
])('%s in D1 and %s in E5 have one shape: %s', (first, second, expected) => {
  expect(new FormulaShape(first, 0, 3).key === new FormulaShape(second, 4, 4).key).toBe(expected);
});

test.each([
  ['A1', 'B3'],
  ['$A$1', 'A1'],
  ['A$1:A1', 'B1:B3'],
  ['A$9:A8', 'B9:B10'],
  ['A:A', 'B1:B1048576'],
  ['2:$3', 'A3:XFD4'],
  ['$A1:B$4', 'A3:C4'],
])('%s in D1 means %s in E3', (formula, expected) => {
  const shape = new FormulaShape(formula, 0, 3);
  const [reference] = shape.references;
  const range = reference?.kind === 'cells' ? shape.rangeAt(reference, 2, 4) : null;
  expect(range && rangeAddress(range)).toBe(expected);
});

test('a reference that leaves the sheet means nothing', () => {
  const shape = new FormulaShape('A1', 1, 0);
  const [reference] = shape.references;
  expect(reference?.kind === 'cells' && shape.rangeAt(reference, 0, 0)).toBeNull();
});

test('functions around a reference', () => {
  const told = referencesOf('IF("("=A1,SUM((A2),ROW(A3))&A4,-A5)+A6').map((one) => (one.kind === 'cells' ? one.calls.join('>') : one.kind));
  expect(told).toEqual(['IF', 'IF>SUM>', 'IF>SUM>ROW', 'IF', 'IF', '']);
});

test.each([
  ['A1+B2:C3', ['A1', 'B2:C3']],
  ["'Tổng ''hợp'''!A1", ["Tổng 'hợp'!A1"]],
  ['SUM(S!A:B)', ['S!A1:B1048576']],
  ['SUM(2:3)', ['A2:XFD3']],
  ['SUM(B2:A1)', ['A1:B2']],
  ['[1]S!A1+[1]!Tên+1', ['[1]', '[1]']],
  ["[Sổ 1.xlsx]Điểm!A1+'C:\\a\\[B.xlsx]S 1'!A1:B2", ['[Sổ 1.xlsx]', '[B.xlsx]']],
  ['#REF!+S!#REF!+SUM(#REF!A1:B2)', ['broken', 'broken', 'broken']],
  ['"A1"&\'A1\'!B1', ['A1!B1']],
  ['Tên+TRUE+_xlpm.x', ['Tên']],
  ['LET(x,Tên,y,A1,X*y)+LAMBDA(z,z+B1)(2)', ['Tên', 'A1', 'B1']],
  ['_xlfn.LET(x,(1,2),x)+LET', ['LET']],
  ['T[a]+T', ['T', 'T']],
  ['[@a]', ['ownTable']],
  ['INDIRECT("A1")', ['anything']],
  ['SUM(A1:INDEX(B:B,2))', ['A1', 'anything', 'B1:B1048576']],
  ['SUM(S1:S3!A1)', ['anything']],
])('%s refers to %j', (formula, expected) => {
  const told = referencesOf(formula).map((reference) => {
    if (reference.kind === 'name') return reference.name;
    if (reference.kind === 'foreign') return reference.book;
    if (reference.kind !== 'cells') return reference.kind;
    return `${reference.sheet === null ? '' : `${reference.sheet}!`}${rangeAddress(reference.range)}`;
  });
  expect(told).toEqual(expected);
});
