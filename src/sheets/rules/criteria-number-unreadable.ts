import { readText } from '../cell';
import { numberColumn, numberedTables } from './numbered-tables';
import { rule } from './rule';

/** A row with a title bears something that is no number of a criteria set, such as a date or `1.l`. */
export const criteriaNumberUnreadable = rule('criteria.numberUnreadable', ({ book }, found) => {
  for (const { table, numbered, unreadable } of numberedTables(book)) {
    found.checked(numbered.length + unreadable.length);
    for (const { row, text } of unreadable.filter((one) => one.text !== '')) {
      const title = readText(table.sheet, row, table.head.columns.get('title'));
      found.at(table.sheet, row, numberColumn(table), { text, title });
    }
  }
});
