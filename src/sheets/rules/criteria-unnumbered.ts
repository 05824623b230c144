import { readText } from '../cell';
import { numberColumn, numberedTables } from './numbered-tables';
import { rule } from './rule';

/** A row that is a criterion by its maximum has lost its number. */
export const criteriaUnnumbered = rule('criteria.unnumbered', ({ book }, found) => {
  for (const { table, numbered, unreadable } of numberedTables(book)) {
    found.checked(numbered.length + unreadable.length);
    for (const { row } of unreadable.filter(({ text }) => text === '')) {
      found.at(table.sheet, row, numberColumn(table), { title: readText(table.sheet, row, table.head.columns.get('title')) });
    }
  }
});
