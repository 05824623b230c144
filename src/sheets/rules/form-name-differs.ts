import { unitMatcher } from '../../scoring/unit-match';
import { tabName } from '../form-sheet';
import { rule } from './rule';

/** A form is named for one unit on its tab and for another inside, as after copying a sheet. */
export const formNameDiffers = rule('form.nameDiffers', ({ book: { forms, units } }, found) => {
  if (forms.length === 0) return;
  const match = unitMatcher(units.list.map(({ name }) => name));
  const unitOf = (name: string): number | null => {
    const meant = match(name);
    return meant.kind === 'exact' || meant.kind === 'loose' ? meant.index : null;
  };
  for (const { form } of forms) {
    found.checked();
    const { sheet, row, column } = form.nameCell;
    const [inside, outside] = [unitOf(form.name), unitOf(tabName(sheet.name))];
    if (inside === null || outside === null || inside === outside) continue;
    found.at(sheet, row, column, { unit: form.name, tab: sheet.name });
  }
});
