import { rangeAddress } from '../../../src/workbook/address';
import { cellsOfName, formulaTree, type FormulaNode } from '../../../src/workbook/file/formula-tree';

/** The formula again, so that one sees how it was read. */
function told(node: FormulaNode | null): string {
  switch (node?.kind) {
    case 'call':
      return `${node.name}(${node.args.map((arg) => (arg ? told(arg) : '')).join(';')})`;
    case 'value':
      return JSON.stringify(node.value);
    case 'name':
      return `name ${node.name}`;
    case 'cells':
      return `${node.extent} ${node.sheet ?? ''}!${rangeAddress(node.range)}`;
    default:
      return 'not ours';
  }
}

test.each([
  ['_xldudf_CCHC_RANKS(D2:D20,B2:B20)', 'RANKS(range !D2:D20;range !B2:B20)'],
  ["cchc.ranks('Điểm số'!$A$2:$A$40,,\"1-1-2\")", 'RANKS(range Điểm số!A2:A40;;"1-1-2")'],
  ['CCHC.RATE( -1.5 , +50% , , TRUE )', 'RATE(-1.5;0.5;;true)'],
  ['CCHC.RATE(- -2,1E3,.5,false)', 'RATE(2;1000;0.5;false)'],
  ['CCHC.TOTAL(CCHC.RATE(A1,B1),Tổng_điểm)', 'TOTAL(RATE(range !A1;range !B1);name Tổng_điểm)'],
  ['CCHC.TOTAL(B:C,2:3)', 'TOTAL(lines !B1:C1048576;lines !A2:XFD3)'],
  ['CCHC.TOTAL(_xlfn.ANCHORARRAY(S!A1))', 'TOTAL(spill S!A1)'],
  ['CCHC.NAME("a ""b"", c")', 'NAME("a \\"b\\", c")'],
  ['CCHC.TOTAL()', 'TOTAL()'],
  ['CCHC.TOTAL(,)', 'TOTAL(;)'],
  ['CCHC.MỚI(A1)', 'MỚI(range !A1)'],
])('%s', (formula, expected) => expect(told(formulaTree(formula))).toBe(expected));

test.each([
  'SUM(A1)',
  'IF(CCHC.RANK(A1,A1:A3)=1,"a","b")',
  'CCHC.TOTAL(SUM(A1:A3))',
  'CCHC.TOTAL(A1)+1',
  'CCHC.TOTAL(A1*2)',
  'CCHC.TOTAL((A1,B1))',
  'CCHC.TOTAL({1,2})',
  'CCHC.TOTAL(Bảng[Điểm])',
  'CCHC.TOTAL([1]S!A1)',
  'CCHC.TOTAL(S1:S3!A1)',
  'CCHC.TOTAL(A1:INDEX(B:B,2))',
  'CCHC.TOTAL(#REF!)',
  'CCHC.TOTAL(-A1)',
  'CCHC.TOTAL(_xlfn.ANCHORARRAY(A1:A2))',
  'CCHC.TOTAL(A1',
  'CCHC.TOTAL(A1))',
  'CCHC.TOTAL A1',
  'CCHC.TOTAL',
  'A1',
  '',
])('%s is not calculated here', (formula) => expect(formulaTree(formula)).toBeNull());

test('defined names stand for cells that are fixed', () => {
  expect(['S!$A$1:$A$9', "'a b'!$A:$A", 'S!A1', '$A$1', 'S!$A$1+1', 'S!$A$1,S!$B$1', '#REF!'].map((text) => told(cellsOfName(text)))).toEqual([
    'range S!A1:A9',
    'lines a b!A1:A1048576',
    'not ours',
    'not ours',
    'not ours',
    'not ours',
    'not ours',
  ]);
});
