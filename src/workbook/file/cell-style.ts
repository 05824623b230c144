import type { SheetRow } from './row-chunk';
import { cellsOf } from './sheet-cells';
import { columnStylesOf } from './sheet-frame';
import type { SheetPart } from './sheet-part';

/**
 * Style numbers of the cells of a sheet: a cell's own, else its row's, else its column's. Cells
 * are mostly asked for row by row, so the last row is kept at hand.
 */
export function styleReader(sheet: SheetPart): (row: number, column: number) => number {
  const { rows } = cellsOf(sheet);
  const columns = columnStylesOf(sheet.frame);
  let last = -1;
  let there: SheetRow | undefined;
  return (row, column) => {
    if (row !== last) {
      last = row;
      there = rows.get(row);
    }
    return there?.styles[column] ?? there?.style ?? columns[column] ?? 0;
  };
}
