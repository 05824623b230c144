import { columnName } from '../../workbook/address';
import { isOfCriteria } from '../table-kind';
import { rule } from './rule';

/** As many columns are named; of more it is told that there are more. */
const NAMED = 5;

/** Columns of a table of criteria are read as units because nothing else has points: nobody has said that they are. */
export const unitInColumns = rule('unit.inColumns', ({ book: { tables, columnTables } }, found) => {
  for (const { kind, head } of tables) if (isOfCriteria(kind)) found.checked(head.labels.length);
  for (const { table, columns } of columnTables) {
    const [first] = columns;
    if (first === undefined || table.mapping !== null) continue;
    const names = columns.slice(0, NAMED).map(({ name, column }) => `${name} (${columnName(column)})`);
    found.at(table.sheet, first.cell.row, first.column, { count: columns.length, columns: names.join('; ') + (columns.length > NAMED ? '…' : '') });
  }
});
