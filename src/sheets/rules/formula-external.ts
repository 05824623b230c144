import { dependenciesOf } from '../formulas/dependencies';
import { rule } from './rule';

/** A formula takes its figures from another workbook, which is not seen. */
export const formulaExternal = rule('formula.external', ({ book }, found) => {
  const { formulas, cells } = dependenciesOf(book);
  // In a file, formulas have a number where Excel shows the other file's name.
  const named = (text: string): string =>
    text.replace(/\[(\d+)\]/g, (numbered, place: string) => {
      const name = book.snapshot.externalBooks?.[Number(place) - 1] ?? '';
      return name === '' ? numbered : `[${name}]`;
    });
  found.checked(cells);
  for (const { sheet, column, shape, rows } of formulas) {
    const { foreignBook } = shape;
    if (foreignBook === null) continue;
    for (const row of rows) found.at(sheet, row, column, { formula: named(`=${shape.textAt(row, column)}`), book: named(foreignBook) });
  }
});
