import { dependenciesOf } from '../formulas/dependencies';
import { rule } from './rule';

/** A formula takes its figures from another workbook, which is not seen. */
export const formulaExternal = rule('formula.external', ({ book }, found) => {
  const { formulas, cells } = dependenciesOf(book);
  found.checked(cells);
  for (const { sheet, column, shape, rows } of formulas) {
    const { foreignBook } = shape;
    if (foreignBook === null) continue;
    for (const row of rows) found.at(sheet, row, column, { formula: `=${shape.textAt(row, column)}`, book: foreignBook });
  }
});
