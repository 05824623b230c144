import { cellAddress } from '../address';
import { errorOf, type FormulaProblem } from '../calculator';
import type { CellRange, CellValue } from '../snapshot';
import type { BookSheet } from './calculation-book';
import type { Outcome } from './evaluate';
import type { OwnFormula } from './own-formulas';
import { contains, overlap } from '../ranges';
import type { RunningCells } from './running-cells';

const SHEET: CellRange = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** What a formula puts into cells, and into which. */
export interface Filling {
  readonly area: CellRange;
  readonly values: readonly (readonly CellValue[])[];
  readonly problem: FormulaProblem | null;
}

/**
 * Where the results of a formula go: from its own cell on to the right and down. Nothing that is
 * in the way is overwritten: then the formula has the error `#SPILL!`.
 */
export function fillingOf(
  outcome: Exclude<Outcome, 'unknown'>,
  sheet: BookSheet,
  formula: OwnFormula,
  cells: RunningCells,
): Filling {
  const { row, column } = formula;
  const single = { row, column, rows: 1, columns: 1 };
  const failed = (problem: FormulaProblem): Filling => ({ area: single, values: [[errorOf(problem)]], problem });
  if ('problem' in outcome) return failed(outcome.problem);
  const { values } = outcome;
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  if (area.rows * area.columns > 1) {
    if (!contains(SHEET, area)) return failed({ kind: 'edge', error: '#SPILL!' });
    const address = inTheWay(sheet, formula, area, cells);
    if (address !== null) return failed({ kind: 'spill', error: '#SPILL!', address });
  }
  return { area, values, problem: null };
}

/** The address of the first cell that results cannot go into; `null` when there is none. */
function inTheWay(sheet: BookSheet, formula: OwnFormula, area: CellRange, cells: RunningCells): string | null {
  const block = [...sheet.merges, ...sheet.tables.map(({ range }) => range)].find((range) => overlap(range, area));
  if (block) return cellAddress(block.row, block.column);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === formula.row && column === formula.column) continue;
      if (!cells.isFree(sheet, formula, row, column)) return cellAddress(row, column);
    }
  }
  return null;
}
