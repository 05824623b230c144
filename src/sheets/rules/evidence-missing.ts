import { pointsToNumber } from '../../scoring/points';
import { formClaims } from './form-claims';
import { rule } from './rule';

/** A unit claims points in its form, and names no evidence for them beside the component or above it. */
export const evidenceMissing = rule('evidence.missing', ({ book }, found) => {
  for (const { form, unit, claims, empty } of formClaims(book, 'evidence')) {
    found.checked(claims.length);
    if (empty) continue;
    for (const { row, column, criterion, claimed, answered } of claims) {
      if (answered || claimed <= 0) continue;
      found.at(form.table.sheet, row, column, { unit, code: criterion.code, value: pointsToNumber(claimed) });
    }
  }
});
