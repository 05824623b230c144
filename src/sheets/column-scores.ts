import { cellKey, type Snapshot } from '../workbook/snapshot';
import { readPoints } from './cell';
import { rowsByCode } from './criteria-rows';
import type { CriteriaSet } from './criteria-set';
import { sourceCells, type Sources } from './matrix-sheet';
import type { Report } from './report';
import { placeText, SCORE_STATE } from './score-cells';
import type { PlacedColumns } from './unit-columns';
import type { Units } from './units';

/** Reads the points of units that have a column each. */
export function readColumnScores(
  snapshot: Snapshot,
  { table, sheetIndex, rows, columns, units: positions }: PlacedColumns,
  set: CriteriaSet,
  units: Units,
  sources: Sources,
  report: Report,
): void {
  const { sheet } = table;
  const byCode = rowsByCode(rows);
  const cells = sourceCells(sources, table.source, units.list.length, set);
  const found = set.components.map((position) => byCode.get(set.list[position]?.code ?? '')?.row);
  columns.forEach(({ column, name, cell: head }, at) => {
    const unit = positions[at] ?? null;
    if (unit === null) return;
    const taken = found.findIndex((row, component) => row !== undefined && cells.state(unit, component) !== SCORE_STATE.absent);
    if (taken !== -1) {
      const first = placeText(snapshot, cells.place(unit * set.components.length + taken));
      const entry = units.list[unit];
      if (entry !== undefined) entry.duplicate = true;
      report.at('unit.duplicate', sheet, head.row, column, { unit: name, first: `${first.sheet}!${first.address}` });
      return;
    }
    found.forEach((row, component) => {
      if (row === undefined) return;
      const cell = readPoints(report, sheet, row, column, cells.largest);
      cells.set(unit, component, cell, { sheet: sheetIndex, key: cellKey(row, column) });
    });
  });
}
