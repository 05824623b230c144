import { rangeAddress } from '../../workbook/address';
import { filledBlocks } from '../formulas/filled-blocks';
import { oddTables } from '../formulas/odd-cells';
import { rule } from './rule';

/** A formula is another than nearly all formulas of its column. */
export const formulaDiffers = rule('formula.differs', ({ book }, found) => {
  for (const { tables, checked, odd } of oddTables(book)) {
    const { sheet } = tables.table;
    found.checked(checked);
    const differing = odd.flatMap((cell) => (cell.shape === null ? [] : [{ ...cell, shape: cell.shape, sheet }]));
    for (const { first, range } of filledBlocks(differing)) {
      const { row, column, shape, usual } = first;
      found.add(sheet.name, rangeAddress(range), {
        formula: `=${shape.textAt(row, column)}`,
        usual: `=${usual.textAt(row, column)}`,
      });
    }
  }
});
