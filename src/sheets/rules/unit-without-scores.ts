import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/** A unit that is to be ranked has no points in any table. */
export const unitWithoutScores = rule('unit.withoutScores', ({ book }, found) => {
  const { final, units } = book;
  if (final === null) return;
  const told = formlessUnits(book);
  found.checked(units.list.length);
  units.list.forEach((unit, at) => {
    if (final.scored[at] === true || unit.excluded !== '' || unit.unlisted || told.has(at)) return;
    found.add(unit.sheet, unit.address, { unit: unit.name });
  });
});
