import { formClaims } from './form-claims';
import { rule } from './rule';

/** A form names no evidence at all, though the unit claims points: told once, at the head of the column. */
export const formWithoutEvidence = rule('form.withoutEvidence', ({ book }, found) => {
  for (const { form, unit, column, claims, empty } of formClaims(book, 'evidence')) {
    found.checked();
    if (!empty || !claims.some(({ claimed }) => claimed > 0)) continue;
    const { sheet, head } = form.table;
    found.at(sheet, head.row + head.rows - 1, column, { unit });
  }
});
