import { misnumbered } from './misnumbered';
import { numberColumn } from './numbered-tables';
import { rule } from './rule';
import { skippedNumbers } from './skipped-numbers';

/**
 * A number is left out between two criteria, such as 1.3 between 1.2 and 1.4. Where the maxima
 * below a parent do not add up either, that alone is told: a row is missing.
 */
export const criteriaSkippedNumber = rule('criteria.skippedNumber', ({ book: { criteria, unitTables } }, found) => {
  const rows = criteria?.rows ?? null;
  if (criteria === null || rows === null) return;
  const told = misnumbered(criteria, unitTables).criteria;
  found.checked(rows.numbered.length);
  for (const [position, expected] of skippedNumbers(criteria)) {
    const row = rows.numbered[position];
    if (row === undefined || told.has(position)) continue;
    found.at(rows.table.sheet, row.row, numberColumn(rows.table), { code: row.number, expected });
  }
});
