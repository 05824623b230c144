import fc from 'fast-check';
import { circlesOf } from '../../../src/sheets/formulas/circles';
import { ColumnGraph } from '../../../src/sheets/formulas/column-graph';
import { PrecedentGraph } from '../../../src/sheets/formulas/precedents';
import { formulasOf } from '../../../src/sheets/formulas/sheet-formulas';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot-of';

/** Names of the sheets whose formulas are reached from those of S, and how many circles there are. */
function byColumns(snapshot: Snapshot): { circles: number; sheets: Set<string> } {
  const { columns, successors } = new ColumnGraph(formulasOf(snapshot));
  const roots = columns.flatMap(({ sheet }, at) => (sheet.name === 'S' ? [at] : []));
  const { circles, isReached } = circlesOf(roots, successors);
  return { circles: circles.length, sheets: new Set(columns.flatMap(({ sheet }, at) => (isReached(at) ? [sheet.name] : []))) };
}

function byCells(snapshot: Snapshot): ReturnType<typeof byColumns> {
  const graph = new PrecedentGraph(formulasOf(snapshot));
  const roots = snapshot.sheets.flatMap((sheet) => (sheet.name === 'S' ? [...graph.nodesOf(sheet)] : []));
  const { circles, isReached } = circlesOf(roots, graph.successors, graph.nodes);
  return { circles: circles.length, sheets: new Set(graph.columnsOf(isReached).flatMap(({ sheet, rows }) => (rows.length > 0 ? [sheet.name] : []))) };
}

const address = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 4 })).map(([column, row]) => `${column}${row}`);
const reference = fc.tuple(fc.constantFrom('', 'S!', 'T!'), address, address, fc.boolean());
const formula = reference.map(([sheet, one, other, isRange]) => sheet + (isRange ? `${one}:${other}` : one));
const formulas = fc.dictionary(address, formula, { maxKeys: 6 });

test('where columns lead into no circle and onto no other sheet, cells do not', () => {
  fc.assert(
    fc.property(formulas, formulas, (onS, onT) => {
      const snapshot = snapshotOf({ S: { rows: [], formulas: onS }, T: { rows: [], formulas: onT } });
      const [columns, cells] = [byColumns(snapshot), byCells(snapshot)];
      expect(columns.circles).toBeGreaterThanOrEqual(Math.min(cells.circles, 1));
      for (const sheet of cells.sheets) expect(columns.sheets).toContain(sheet);
    }),
    { numRuns: 500 },
  );
});

test('columns that read each other in other rows may be no circle', () => {
  const snapshot = snapshotOf({ S: { rows: [], formulas: { A1: 'B2', B1: 'A2' } } });
  expect([byColumns(snapshot).circles, byCells(snapshot).circles]).toEqual([1, 0]);
});

test('what needs no values of its cells is not followed', () => {
  const snapshot = snapshotOf({ S: { rows: [], formulas: { A1: 'ROW(B1)', B1: 'SUM(A1:A2)' } } });
  expect(byColumns(snapshot).circles).toBe(0);
});
