import { pointsToNumber } from '../../scoring/points';
import { formClaims } from './form-claims';
import { rule } from './rule';

/** A unit gives itself less than the maximum in its form, and does not say why. */
export const explanationMissing = rule('explanation.missing', ({ book }, found) => {
  for (const { form, unit, claims, empty } of formClaims(book, 'explanation')) {
    found.checked(claims.length);
    if (empty) continue;
    for (const { row, column, criterion, claimed, answered } of claims) {
      const { code, maximum } = criterion;
      if (answered || maximum === null || claimed >= maximum) continue;
      found.at(form.table.sheet, row, column, {
        unit,
        code,
        value: pointsToNumber(claimed),
        maximum: pointsToNumber(maximum),
      });
    }
  }
});
