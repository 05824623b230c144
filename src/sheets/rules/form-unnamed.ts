import { tabName } from '../form-sheet';
import { rule } from './rule';

/** What spreadsheet programs call a new sheet, in English and in Vietnamese. */
const NEW_SHEET = /^(sheet|trang[ _]?tính|bảng[ _]?tính)[ _]?\d+$/i;

/** A form says nowhere whose it is: not above its head, and its tab has the name that every new sheet gets. */
export const formUnnamed = rule('form.unnamed', ({ book: { forms } }, found) => {
  found.checked(forms.length);
  for (const { form } of forms) {
    const { name, table, nameCell } = form;
    const tab = tabName(table.sheet.name);
    if (name !== tab || !NEW_SHEET.test(tab.normalize('NFC'))) continue;
    found.at(table.sheet, nameCell.row, nameCell.column, { tab: table.sheet.name });
  }
});
