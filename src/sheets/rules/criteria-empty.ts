import { cellAddress } from '../../workbook/address';
import { rule } from './rule';

/** A row of the criteria sheet has a number and nothing else. */
export const criteriaEmpty = rule('criteria.empty', ({ book: { criteria } }, found) => {
  const rows = criteria?.rows ?? null;
  if (criteria === null || rows === null) return;
  const column = rows.table.head.columns.get('title') ?? 0;
  found.checked(criteria.list.length);
  for (const { code, title, maximum, row } of criteria.list) {
    if (title === '' && maximum === null) found.add(criteria.sheet, cellAddress(row, column), { code });
  }
});
