import { pointsToNumber } from '../../scoring/points';
import { rule } from './rule';

/** A unit's form gives a criterion another maximum than the criteria set does. */
export const formMaximumDiffers = rule('form.maximumDiffers', ({ book: { criteria, forms, units } }, found) => {
  if (criteria === null) return;
  for (const { form, unit, maxima } of forms) {
    const { sheet, head } = form.table;
    const column = head.columns.get('maximum');
    if (unit === null || column === undefined) continue;
    found.checked(maxima.size);
    for (const [position, { row, points }] of maxima) {
      const criterion = criteria.list[position];
      if (criterion === undefined || criterion.maximum === null || criterion.maximum === points) continue;
      found.at(sheet, row, column, {
        code: criterion.code,
        unit: units.list[unit]?.name ?? form.name,
        maximum: pointsToNumber(points),
        listed: pointsToNumber(criterion.maximum),
      });
    }
  }
});
