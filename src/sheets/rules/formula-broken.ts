import { dependenciesOf } from '../formulas/dependencies';
import { rule } from './rule';

/** A formula refers to something that was deleted. */
export const formulaBroken = rule('formula.broken', ({ book }, found) => {
  const { cells } = dependenciesOf(book);
  found.checked(cells.length);
  for (const { sheet, row, column, shape } of cells) {
    if (shape.isBroken) found.at(sheet, row, column, { formula: `=${shape.textAt(row, column)}` });
  }
});
