import { rule } from './rule';

/** Units are ranked by group, and one has none. */
export const unitWithoutGroup = rule('unit.withoutGroup', ({ book: { units } }, found) => {
  if (units.list.every((unit) => unit.group === '')) return;
  found.checked(units.list.length);
  for (const unit of units.list.filter((one) => one.group === '' && !one.unlisted)) {
    found.add(unit.sheet, unit.address, { unit: unit.name });
  }
});
