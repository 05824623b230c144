import { cellAddress } from '../../workbook/address';
import { numberingFaults } from './numbering-faults';
import { numberColumn, numberedTables } from './numbered-tables';
import { rule } from './rule';

/** Two criteria bear the same number. */
export const criteriaDuplicateCode = rule('criteria.duplicateCode', ({ book }, found) => {
  for (const rows of numberedTables(book)) {
    const { table, numbered } = rows;
    const column = numberColumn(table);
    found.checked(numbered.length);
    for (const [position, other] of numberingFaults(rows).duplicates) {
      const [row, first] = [numbered[position], numbered[other]];
      if (row === undefined || first === undefined) continue;
      found.at(table.sheet, row.row, column, { code: row.code, first: cellAddress(first.row, column) });
    }
  }
});
