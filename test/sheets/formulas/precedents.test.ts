import fc from 'fast-check';
import { PrecedentGraph } from '../../../src/sheets/formulas/precedents';
import { formulasOf } from '../../../src/sheets/formulas/sheet-formulas';
import { cellAddress, rangeAddress } from '../../../src/workbook/address';
import { snapshotOf } from '../../support/snapshot-of';

/** The formula cells that a formula reads, by the graph. */
function readBy(formulas: Readonly<Record<string, string>>, address: string): string[] {
  const snapshot = snapshotOf({ S: { rows: [], formulas }, T: { rows: [], formulas: { A1: 'S!A1' } } });
  const graph = new PrecedentGraph(formulasOf(snapshot));
  const found: string[] = [];
  const [own] = snapshot.sheets;
  for (const node of own === undefined ? [] : graph.nodesOf(own)) {
    const reading = graph.cellOf(node);
    if (reading === null || cellAddress(reading.row, reading.column) !== address) continue;
    const queue = [...graph.successors(node)];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const cell = graph.cellOf(next);
      if (cell === null) queue.push(...graph.successors(next));
      else found.push(cellAddress(cell.row, cell.column));
    }
  }
  return found.sort();
}

test('a range means each formula cell in it once, however many columns it has', () => {
  const place = fc.record({ row: fc.nat(12), column: fc.nat(4) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { maxLength: 30, selector: (one) => cellAddress(one.row, one.column) }), place, place, (cells, one, other) => {
      const range = {
        row: Math.min(one.row, other.row),
        column: Math.min(one.column, other.column),
        rows: Math.abs(one.row - other.row) + 1,
        columns: Math.abs(one.column - other.column) + 1,
      };
      const formulas = Object.fromEntries(cells.map(({ row, column }) => [cellAddress(row, column), '1']));
      const inside = cells.filter(
        ({ row, column }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns,
      );
      const expected = inside.map(({ row, column }) => cellAddress(row, column)).sort();
      expect(readBy({ ...formulas, Z99: `SUM(${rangeAddress(range)})` }, 'Z99')).toEqual(expected);
    }),
  );
});

test.each([
  ['A1+B1', ['A1', 'B1']],
  ['T!A1+[1]T!A1+Lạ!A1', ['A1']],
  ['ROW(A1)+OFFSET(A1,1,0)+INDEX(A:A,2)', []],
  ['SUM(A:A)', ['A1', 'A3']],
  ['SUM(1:1)', ['A1', 'B1']],
])('%s reads %j', (formula, expected) => {
  expect(readBy({ A1: '1', A3: '1', B1: '1', Z99: formula }, 'Z99')).toEqual(expected);
});
