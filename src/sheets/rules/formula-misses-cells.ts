import { rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/snapshot';
import { filledBlocks, filledRight } from '../formulas/filled-blocks';
import { missedCells } from '../formulas/missed-cells';
import { tableRangesOf, type TableRange } from '../formulas/table-ranges';
import { rule } from './rule';

/** A range in a formula leaves out the first or the last rows or columns of what it is over. */
export const formulaMissesCells = rule('formula.missesCells', ({ book }, found) => {
  const ranges = tableRangesOf(book);
  found.checked(ranges.length);
  const missed = missedCells(ranges, book).map((one) => ({ ...one, ...one.found.cell }));
  for (const { first, range } of filledRight(filledBlocks(missed))) {
    const address = (cells: CellRange): string => sheetPrefix(first.found) + rangeAddress(cells);
    found.add(first.sheet.name, rangeAddress(range), {
      formula: `=${first.shape.textAt(first.row, first.column)}`,
      range: address(first.found.range),
      missed: first.cells.map(address).join('; '),
    });
  }
});

function sheetPrefix({ cell, tables }: TableRange): string {
  return cell.sheet === tables.table.sheet ? '' : `${tables.table.sheet.name}!`;
}
