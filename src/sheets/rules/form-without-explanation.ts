import { formClaims } from './form-claims';
import { rule } from './rule';

/** A form explains nothing at all, though the unit has less than the maximum somewhere: told once. */
export const formWithoutExplanation = rule('form.withoutExplanation', ({ book }, found) => {
  for (const { form, unit, column, claims, empty } of formClaims(book, 'explanation')) {
    found.checked();
    if (!empty || !claims.some(({ claimed, criterion }) => claimed < (criterion.maximum ?? 0))) continue;
    const { sheet, head } = form.table;
    found.at(sheet, head.row + head.rows - 1, column, { unit });
  }
});
