import { nameKey } from '../scoring/unit-name';
import { withNamesAbove } from './form-names';
import type { FormTable } from './form-sheet';
import type { Report } from './report';
import type { NewUnit, Units } from './units';

/** A form and its unit's position; `null` where its name could mean several, or it is a second one. */
export interface PlacedForm {
  readonly form: FormTable;
  readonly unit: number | null;
}

/** The unit of each form; a second form of one unit is reported, and neither it nor the unit's rank counts. */
export function placeForms(forms: readonly FormTable[], units: Units, report: Report): PlacedForm[] {
  const placed = withNamesAbove(forms, units.list).map((form) => ({ form, unit: units.find(unitOfForm(form), form.nameCell, report) }));
  const own = new Map<number, FormTable>();
  // A form on a tab with the unit's name goes before copies that were left with it, wherever they stand.
  for (const { form, unit } of placed) {
    if (unit !== null && !own.has(unit) && nameKey(form.table.sheet.name) === units.list[unit]?.key) own.set(unit, form);
  }
  for (const { form, unit } of placed) if (unit !== null && !own.has(unit)) own.set(unit, form);
  return placed.map(({ form, unit }) => {
    const [first, entry] = [own.get(unit ?? -1), units.list[unit ?? -1]];
    report.checked('form.secondOfUnit');
    if (first === undefined || first === form || entry === undefined) return { form, unit };
    const { sheet, row, column } = form.nameCell;
    entry.duplicate = true;
    report.at('form.secondOfUnit', sheet, row, column, { unit: entry.name, first: first.table.sheet.name });
    return { form, unit: null };
  });
}

/** The unit that a form is of, as it names it. */
export function unitOfForm({ name }: FormTable): NewUnit {
  return { name, key: nameKey(name), group: '' };
}
