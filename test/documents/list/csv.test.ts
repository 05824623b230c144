import fc from 'fast-check';
import { plainText, SEPARATORS, toCsv } from '../../../src/documents/list/csv';
import type { List } from '../../../src/documents/list/list';
import { FORMULAS, HARMLESS } from './formulas';

const list: List = {
  name: 'Thử',
  columns: [
    { key: 'name', head: 'Tên', kind: 'text', width: 20 },
    { key: 'index', head: 'Chỉ số (%)', kind: 'number', decimals: 2, width: 10 },
  ],
  rows: [
    ['Phường "Thắng Tam", TP', 92.5],
    ['Sở A; B', -5],
    ['Ho\u0300a', null],
    ['hai\ndòng', 1234.5],
  ],
};

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

test('comma: dots in numbers, quotes where they are needed', () => {
  expect(textOf(toCsv(list, ','))).toBe(
    '\uFEFFTên,Chỉ số (%)\r\n"Phường ""Thắng Tam"", TP",92.5\r\n"Sở A; B",-5\r\nHòa,\r\n"hai\ndòng",1234.5\r\n',
  );
});

test('semicolon: decimal commas', () => {
  expect(textOf(toCsv(list, ';'))).toBe(
    '\uFEFFTên;Chỉ số (%)\r\n"Phường ""Thắng Tam"", TP";92,5\r\n"Sở A; B";-5\r\nHòa;\r\n"hai\ndòng";1234,5\r\n',
  );
});

test('the file begins with the mark of UTF-8', () => {
  expect([...toCsv(list, ',').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each(FORMULAS)('%j is no formula', (text, safe) => {
  expect(plainText(text)).toBe(safe);
});

test.each(HARMLESS)('%j stays as it is', (text) => {
  expect(plainText(text)).toBe(text);
});

/** Cells as a program reads them that knows its separator. */
function cells(csv: string, separator: string): string[] {
  const found: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n"]*))(?:${separator}|\r\n)`, 'y');
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) found.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'));
  return found;
}

test('no text runs, also where the file is read with another separator than it was written with', () => {
  const nasty = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', ' ', '\t', '\r', '\n', '\0', '"', "'", ',', ';', '1', 'A', 'ở'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), fc.constantFrom(...SEPARATORS), (texts, separator) => {
      const one = { ...list, columns: list.columns.slice(0, 1), rows: texts.map((text) => [text]) };
      const read = cells(textOf(toCsv(one, separator)).slice(1), separator).slice(1);
      const pieces = textOf(toCsv(one, separator)).slice(1).split(/[,;\t\r\n]/);
      for (const piece of pieces) expect(piece).not.toMatch(/^["\s\p{C}]*([=+@＝＋＠]|[-－][^\s"])/u);
      expect(read).toHaveLength(texts.length);
      for (const cell of read) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      for (const [at, text] of texts.entries()) expect(read[at]?.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
    }),
  );
});
