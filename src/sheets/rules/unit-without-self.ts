import { nameKey } from '../../scoring/unit-name';
import { SCORE_STATE } from '../score-cells';
import { astrayNames } from './astray-names';
import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/** A unit that is to be ranked has no self-scores, and others of its group have. */
export const unitWithoutSelf = rule('unit.withoutSelf', ({ book }, found) => {
  const { criteria, final, sources, units } = book;
  const self = sources.get('self');
  if (self === undefined || criteria === null || final === null) return;
  const { length } = criteria.components;
  const { absent, missing } = SCORE_STATE;
  const has = units.list.map((_, at) =>
    self.states.subarray(at * length, (at + 1) * length).some((state) => state !== absent && state !== missing),
  );
  const groups = new Set(units.list.filter((_, at) => has[at] === true).map(({ group }) => nameKey(group)));
  const told = formlessUnits(book);
  found.checked(units.list.length);
  const without = units.list.filter((unit, at) => {
    const expected = final.scored[at] === true && unit.excluded === '' && !unit.unlisted && groups.has(nameKey(unit.group));
    return has[at] !== true && expected && !told.has(at);
  });
  if (without.length <= astrayNames(book, ['self'])) return;
  for (const unit of without) found.add(unit.sheet, unit.address, { unit: unit.name });
});
