import type { BlockWrite } from '../plan';
import type { CellRange } from '../snapshot';
import { contains, holdsCell } from '../ranges';
import { blockRange } from './refusals';
import { cellsOf, usedPart } from './sheet-cells';
import type { ArrayRange, SheetPart } from './sheet-part';

/**
 * The dynamic arrays whose formula is written over: as in Excel, what they filled goes with it.
 * @returns the arrays, and blocks that empty their cells
 */
export function replacedArrays(
  sheet: SheetPart,
  blocks: readonly BlockWrite[],
): { readonly arrays: readonly ArrayRange[]; readonly cleared: readonly BlockWrite[] } {
  const ranges = blocks.map(blockRange);
  const arrays = cellsOf(sheet).arrays.filter(
    ({ range, row, column, dynamic }) => dynamic && ranges.some((each) => holdsCell(each, row, column) && !contains(each, range)),
  );
  const name = blocks[0]?.sheet ?? '';
  return { arrays, cleared: arrays.map(({ range }) => emptyBlock(name, usedPart(cellsOf(sheet), range))) };
}

function emptyBlock(sheet: string, { row, column, rows, columns }: CellRange): BlockWrite {
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  return { sheet, row, column, values };
}
