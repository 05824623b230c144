import { nameKey } from '../scoring/unit-name';
import type { Book } from '../sheets/book';
import type { Finding } from '../sheets/finding';
import { parseAddress } from '../workbook/address';

/**
 * The unit that each finding is about, under its name in the list of units: that of the row,
 * column or form it was found in, else the one it speaks of. A finding about no unit is left out.
 */
export function unitsOfFindings(findings: readonly Finding[], book: Book): ReadonlyMap<Finding, string> {
  const nameOf = (unit: number | null | undefined): string | undefined => book.units.list[unit ?? -1]?.name;
  const rows = new Map<string, Map<number, string>>();
  const sheets = new Set(findings.map(({ sheet }) => sheet));
  for (const { table, rows: read, units } of book.unitTables.filter((one) => sheets.has(one.table.sheet.name))) {
    const names = new Map(read.units.map(({ row, name }, at) => [row, nameOf(units[at]) ?? name]));
    rows.set(table.sheet.name, names);
  }
  const forms = new Map(book.forms.map(({ form, unit }) => [form.table.sheet.name, nameOf(unit) ?? form.name]));
  const columns = new Map(book.columnTables.map(({ table, columns: list, units }) => [table.sheet.name, new Map(list.map(({ column, name }, at) => [column, nameOf(units[at]) ?? name]))]));
  const byKey = new Map(findings.length === 0 ? [] : book.units.list.map((unit) => [unit.key, unit.name]));
  const found = new Map<Finding, string>();
  for (const finding of findings) {
    const { sheet, address, values } = finding;
    const cell = parseAddress(address);
    const said = values['unit'];
    const spoken = typeof said === 'string' ? (byKey.get(nameKey(said)) ?? said) : undefined;
    const unit = (cell === null ? undefined : (rows.get(sheet)?.get(cell.row) ?? columns.get(sheet)?.get(cell.column))) ?? forms.get(sheet) ?? spoken;
    if (unit !== undefined) found.set(finding, unit);
  }
  return found;
}
