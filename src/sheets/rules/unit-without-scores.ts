import { SCORE_SOURCES } from '../table-kind';
import { astrayNames } from './astray-names';
import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/** A unit that is to be ranked has no points in any table. */
export const unitWithoutScores = rule('unit.withoutScores', ({ book }, found) => {
  const { final, units } = book;
  if (final === null) return;
  const told = formlessUnits(book);
  found.checked(units.list.length);
  const without = units.list.filter((unit, at) => final.scored[at] !== true && unit.excluded === '' && !unit.unlisted && !told.has(at));
  if (without.length <= astrayNames(book, SCORE_SOURCES)) return;
  for (const unit of without) found.add(unit.sheet, unit.address, { unit: unit.name });
});
