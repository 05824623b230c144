import fc from 'fast-check';
import { rangeAddress } from '../../../src/workbook/address';
import { cellKey } from '../../../src/workbook/snapshot';
import { dependentsOf } from '../../../src/workbook/file/dependents';
import { referencesOf } from '../../../src/workbook/file/formula-references';
import { shiftFormula } from '../../../src/workbook/file/formula-shift';
import { tokenize } from '../../../src/workbook/file/formula-tokens';
import type { ReferenceSheet } from '../../../src/workbook/file/resolve-references';
import { parseAddress } from '../../../src/workbook/address';
import { addresses } from './support';

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

function sheet(name: string, formulas: Record<string, string>, tables: ReferenceSheet['tables'] = []): ReferenceSheet {
  const keyed = Object.entries(formulas).map(([address, text]): [number, string] => {
    const place = parseAddress(address) ?? { row: 0, column: 0 };
    return [cellKey(place.row, place.column), text];
  });
  return { name, formulas: new Map(keyed), tables };
}

/** Addresses of the dependents in each sheet of changes in the first. */
function dependents(
  sheets: readonly ReferenceSheet[],
  changed: string,
  names: readonly { name: string; text: string }[] = [],
): readonly (readonly string[])[] {
  const [first] = sheets;
  const range = parseAddress(changed);
  if (!first || !range) throw new Error(changed);
  const keys = Array.from({ length: range.rows * range.columns }, (_, at) =>
    cellKey(range.row + Math.floor(at / range.columns), range.column + (at % range.columns)),
  );
  const found = dependentsOf({ sheets, names }, new Map([[first, new Set(keys)]]));
  return sheets.map((each) => addresses(found.get(each) ?? []));
}

test('dependents: through cells, ranges, columns and other sheets, whatever their order', () => {
  const one = sheet('Một', {
    B1: 'A1',
    C1: 'B1+1',
    D1: 'SUM(C1:C20)',
    E1: 'Z9',
    F1: 'SUM(Z:Z)',
    G1: 'G2',
    G2: 'G3',
    G3: 'D1',
  });
  const two = sheet('Hai', { A1: "SUM('một'!D:D)", A2: 'Khác!A1', A3: 'A1' });
  expect(dependents([one, two], 'A1')).toEqual([
    ['B1', 'C1', 'D1', 'G1', 'G2', 'G3'],
    ['A1', 'A3'],
  ]);
  expect(dependents([one, two], 'Z1:Z8')).toEqual([['F1'], []]);
});

test('what was written itself is no dependent, even in a circle', () => {
  const one = sheet('Một', { A1: 'B1', B1: 'A1' });
  expect(dependents([one], 'A1')).toEqual([['B1']]);
});

test('dependents through names and tables', () => {
  const tables = [{ name: 'Bảng', range: { row: 0, column: 0, rows: 3, columns: 2 } }];
  const one = sheet('S', { D1: 'Tổng', D2: 'SUM(bảng[x])', D3: 'Khác', B2: '[@x]', D4: 'Vòng', D5: 'Lạ' }, tables);
  const names = [
    { name: 'tổng', text: 'S!$A$2+1' },
    { name: 'Khác', text: 'S!$Z$1' },
    { name: 'Vòng', text: 'Vòng' },
  ];
  expect(dependents([one], 'A2', names)).toEqual([['D1', 'B2', 'D2', 'D4', 'D5']]);
});

test('a name that means other cells in every cell may mean any', () => {
  const one = sheet('S', { D1: 'Trên', D2: 'Cố_định' });
  expect(
    dependents([one], 'A1', [
      { name: 'Trên', text: 'S!A1048576' },
      { name: 'Cố_định', text: 'S!$B$1' },
    ]),
  ).toEqual([['D1']]);
});

test('dependents are all cells a formula reaches, and no others', () => {
  const place = fc.record({ row: fc.nat(5), column: fc.nat(3) });
  const address = place.map(({ row, column }) => rangeAddress({ row, column, rows: 1, columns: 1 }));
  const formula = fc.oneof(
    address,
    fc.tuple(address, address).map(([a, b]) => `SUM(${a}:${b})`),
  );
  fc.assert(
    fc.property(fc.dictionary(address, formula, { maxKeys: 12 }), address, (formulas, changed) => {
      const reached = new Set([changed]);
      for (let size = -1; size !== reached.size;) {
        size = reached.size;
        for (const [cell, text] of Object.entries(formulas)) {
          const range = parseAddress(text.replace(/SUM\(|\)/g, ''));
          const touches = [...reached].some((each) => {
            const at = parseAddress(each);
            return (
              at &&
              range &&
              at.row >= range.row &&
              at.row < range.row + range.rows &&
              at.column >= range.column &&
              at.column < range.column + range.columns
            );
          });
          if (touches) reached.add(cell);
        }
      }
      reached.delete(changed);
      expect(new Set(dependents([sheet('S', formulas)], changed)[0])).toEqual(reached);
    }),
  );
});
