import { astrayForms } from './astray-names';
import { rule } from './rule';
import { unitsWithoutForm } from './units-without-form';

/** A unit that is to be ranked has not handed in the form that others of its group have. */
export const unitWithoutForm = rule('unit.withoutForm', ({ book }, found) => {
  const { forms, units } = book;
  if (forms.length > 0) found.checked(units.list.length);
  const without = unitsWithoutForm(book);
  if (without.size <= astrayForms(book).length) return;
  for (const at of without) {
    const unit = units.list[at];
    if (unit !== undefined) found.add(unit.sheet, unit.address, { unit: unit.name });
  }
});
