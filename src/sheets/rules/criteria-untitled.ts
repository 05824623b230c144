import { cellAddress } from '../../workbook/address';
import { rule } from './rule';

/** A criterion has a number and a maximum but no title. */
export const criteriaUntitled = rule('criteria.untitled', ({ book: { criteria } }, found) => {
  const rows = criteria?.rows ?? null;
  if (criteria === null || rows === null) return;
  const column = rows.table.head.columns.get('title') ?? 0;
  found.checked(criteria.list.length);
  for (const { code, title, maximum, row } of criteria.list) {
    if (title === '' && maximum !== null) found.add(criteria.sheet, cellAddress(row, column), { code });
  }
});
