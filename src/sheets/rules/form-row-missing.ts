import { lackingRows } from './lacking-rows';
import { numberingFaults } from './numbering-faults';
import { rule } from './rule';

/** A unit's form lacks the row of a component that applies to the unit. */
export const formRowMissing = rule('form.rowMissing', ({ book }, found) => {
  const { criteria, forms, units } = book;
  if (criteria === null) return;
  const { components } = criteria;
  found.checked(forms.length * components.length);
  for (const [cell, form] of lackingRows(book)) {
    const { ambiguous, meant } = numberingFaults(form.rows);
    const criterion = criteria.list[components[cell % components.length] ?? -1];
    const { code = '', number = '', path = '' } = criterion ?? {};
    if ([code, number, path].some((name) => ambiguous.has(name) || meant.has(name))) continue;
    const unit = units.list[Math.floor(cell / components.length)]?.name ?? form.name;
    found.add(form.table.sheet.name, '', { code, unit });
  }
});
