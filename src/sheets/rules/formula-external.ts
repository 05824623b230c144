import { dependenciesOf } from '../formulas/dependencies';
import { rule } from './rule';

/** A formula takes its figures from another workbook, which is not seen. */
export const formulaExternal = rule('formula.external', ({ book }, found) => {
  const { cells } = dependenciesOf(book);
  found.checked(cells.length);
  for (const { sheet, row, column, shape } of cells) {
    if (shape.foreignBook === null) continue;
    found.at(sheet, row, column, { formula: `=${shape.textAt(row, column)}`, book: shape.foreignBook });
  }
});
