import { valueAt } from '../../workbook/snapshot';
import { textOf } from '../cell';
import { numberColumn, numberedTables } from './numbered-tables';
import { rule } from './rule';

/** 1.10 typed into a cell became the number 1.1: among the rows of criteria, and in the head of a matrix. */
export const criteriaLostZero = rule('criteria.lostZero', ({ book }, found) => {
  for (const { table, numbered } of numberedTables(book)) {
    const column = numberColumn(table);
    found.checked(numbered.length);
    for (const { row, number } of numbered) {
      const written = valueAt(table.sheet, row, column);
      if (typeof written !== 'number' || number !== `${textOf(written)}0`) continue;
      found.at(table.sheet, row, column, { written: textOf(written), code: number }, { value: number });
    }
  }
  for (const { table } of book.unitTables) {
    const row = table.head.row + table.head.rows - 1;
    found.checked(table.head.codes.length);
    for (const { column, code } of table.head.codes) {
      const written = valueAt(table.sheet, row, column);
      const meant = `${textOf(written)}0`;
      // Under a heading the code may have that of the heading before it.
      if (typeof written !== 'number' || (code !== meant && !code.endsWith(`.${meant}`))) continue;
      found.at(table.sheet, row, column, { written: textOf(written), code: meant }, { value: meant });
    }
  }
});
