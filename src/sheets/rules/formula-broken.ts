import { dependenciesOf } from '../formulas/dependencies';
import { rule } from './rule';

/** A formula refers to something that was deleted. */
export const formulaBroken = rule('formula.broken', ({ book }, found) => {
  const { formulas, cells } = dependenciesOf(book);
  found.checked(cells);
  for (const { sheet, column, shape, rows } of formulas) {
    if (!shape.isBroken) continue;
    for (const row of rows) found.at(sheet, row, column, { formula: `=${shape.textAt(row, column)}` });
  }
});
