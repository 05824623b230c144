import { rule } from './rule';

/** A unit that is to be ranked has no points in any table. */
export const unitWithoutScores = rule('unit.withoutScores', ({ book: { final, units } }, found) => {
  if (final === null) return;
  found.checked(units.list.length);
  units.list.forEach((unit, at) => {
    if (final.scored[at] === true || unit.excluded !== '' || unit.unlisted) return;
    found.add(unit.sheet, unit.address, { unit: unit.name });
  });
});
