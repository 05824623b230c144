import { linkIn } from '../../../src/workbench/sheet/link';

test.each([
  [`HYPERLINK("#'Điểm ĐTXHH'!C7","C7")`, { sheet: 'Điểm ĐTXHH', address: 'C7' }],
  [`HYPERLINK("#'Sở ""A"" của ''B'''!C7:C12","C7:C12")`, { sheet: `Sở "A" của 'B'`, address: 'C7:C12' }],
  ['hyperlink("#Diem!$C$7")', { sheet: 'Diem', address: '$C$7' }],
  ['HYPERLINK("https://example.org","x")', null],
  [`HYPERLINK("#'Điểm'!XYZ","x")`, null],
  [`"#'Điểm'!C7"`, null],
])('%s', (formula, link) => {
  expect(linkIn(formula)).toEqual(link);
});
