import { valueAt } from '../../workbook/snapshot';
import { tidyText } from '../tidy-text';
import { numberedTables } from './numbered-tables';
import { rule } from './rule';

/** A number that is understood but not written as numbers are: `1,1`, `01.2`, `1 .1`, full-width digits. */
export const criteriaOddNumber = rule('criteria.oddNumber', ({ book }, found) => {
  for (const { table, numbered } of numberedTables(book)) {
    const column = table.head.columns.get('number');
    if (column === undefined) continue;
    found.checked(numbered.length);
    for (const { row, number } of numbered) {
      const written = valueAt(table.sheet, row, column);
      if (typeof written !== 'string' || isUsual(tidyText(written), number)) continue;
      found.at(table.sheet, row, column, { text: tidyText(written), code: number }, { value: number });
    }
  }
});

/** Closing marks, brackets, and a letter without a dot before it are in use. */
function isUsual(written: string, number: string): boolean {
  const bare = written.replace(/^\(/, '').replace(/[.,):/-]$/, '');
  return bare === number || bare === number.replace(/(?<=\d)\.(?=\p{L}$)/u, '');
}
