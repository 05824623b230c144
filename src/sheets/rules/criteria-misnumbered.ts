import { misnumbered } from './misnumbered';
import { numberColumn } from './numbered-tables';
import { rule } from './rule';

/** A criterion bears another number than the column of its points: the one that is left out before it. */
export const criteriaMisnumbered = rule('criteria.misnumbered', ({ book: { criteria, unitTables } }, found) => {
  const rows = criteria?.rows ?? null;
  if (criteria === null || rows === null) return;
  found.checked(rows.numbered.length);
  for (const [position, { expected, cell }] of misnumbered(criteria, unitTables).criteria) {
    const row = rows.numbered[position];
    if (row !== undefined) found.at(rows.table.sheet, row.row, numberColumn(rows.table), { code: row.number, expected, cell });
  }
});
