import fc from 'fast-check';
import { parseAddress, rangeAddress } from '../../../src/workbook/address';
import { dependentsOf } from '../../../src/workbook/file/dependents';
import type { ReferenceSheet } from '../../../src/workbook/formula/resolve';
import { cellKey } from '../../../src/workbook/snapshot';
import { addresses } from './support';

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
