import fc from 'fast-check';
import { fromTsv, toTsv } from '../../../src/workbench/sheet/tsv';

test('as spreadsheets put cells on the clipboard', () => {
  expect(fromTsv('a\tb\r\n1,5\t\r\n')).toEqual([['a', 'b'], ['1,5', '']]);
  expect(fromTsv('"dòng 1\ndòng 2"\t"nói ""có"""\n')).toEqual([['dòng 1\ndòng 2', 'nói "có"']]);
  expect(fromTsv('một "từ" thôi')).toEqual([['một "từ" thôi']]);
});

test('rows become equally long', () => {
  expect(fromTsv('a\nb\tc')).toEqual([['a', ''], ['b', 'c']]);
  expect(fromTsv('a\t')).toEqual([['a', '']]);
});

test('a blank row in the middle stays', () => {
  expect(fromTsv('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test('what was copied is what is pasted', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ',', ' ') });
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(rows, (cells) => {
    expect(fromTsv(`${toTsv(cells)}\r\n`)).toEqual(cells);
  }));
});
