import { valueAt } from '../workbook/snapshot';
import { textOf } from './cell';
import { headerKey, type Field } from './fields';
import type { Table } from './recognise';

/**
 * Tells the rows of a table that repeat its head, as every block of a sheet may have one.
 * @param field the column whose header tells a repeated head, as it stands in each row that is read
 * @returns a function of the row and, where it is known, the {@link headerKey} of what stands in that column
 */
export function repeatsHead({ sheet, head }: Pick<Table, 'sheet' | 'head'>, field: Field): (row: number, name?: string) => boolean {
  const key = (row: number, column: number): string => headerKey(textOf(valueAt(sheet, row, column)));
  const rows = Array.from({ length: head.rows }, (_, below) => head.row + below);
  const column = head.columns.get(field) ?? 0;
  const names = new Set(rows.map((row) => key(row, column)).filter((text) => text !== ''));
  return (row, name = key(row, column)) => {
    if (name !== '') return names.has(name);
    // The lower rows of a head, under a name that is merged over all of them.
    const width = sheet.values[row]?.length ?? 0;
    const filled = Array.from({ length: width }, (_, at) => at).filter((at) => key(row, at) !== '');
    return filled.length > 0 && rows.slice(1).some((lower) => filled.every((at) => key(row, at) === key(lower, at)));
  };
}
