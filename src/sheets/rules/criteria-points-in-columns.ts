import { columnName } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import type { Book } from '../book';
import type { Criterion } from '../criteria-set';
import type { Table } from '../recognise';
import { rule } from './rule';

/** As many columns are named; of more it is told that there are more. */
const NAMED = 5;

/** Nothing has points, but the table of criteria has numbers in columns of its own, as where each unit is one. */
export const criteriaPointsInColumns = rule('criteria.pointsInColumns', ({ book }, found) => {
  const { criteria, tables } = book;
  const table = tables.find(({ kind, sheet }) => kind === 'criteria' && sheet.name === criteria?.sheet);
  if (criteria === null || table === undefined) return;
  const components = criteria.components.flatMap((position) => criteria.list[position] ?? []);
  const open = table.head.labels.filter(({ holds, told }) => holds === null && !told);
  found.checked(open.length * components.length);
  if (hasPoints(book)) return;
  const columns = open.filter(({ column }) => isScored(table, components, column));
  const [first] = columns;
  if (first === undefined || columns.length < 2) return;
  const names = columns.slice(0, NAMED).map(({ column, label }) => `${label} (${columnName(column)})`);
  found.at(table.sheet, table.head.row, first.column, { columns: names.join('; ') + (columns.length > NAMED ? '…' : '') });
});

function hasPoints({ tables, forms }: Book): boolean {
  return forms.length > 0 || tables.some(({ kind }) => kind === 'matrix' || kind === 'summary');
}

/** Most of the components have a number there. */
function isScored({ sheet }: Table, components: readonly Criterion[], column: number): boolean {
  return components.filter(({ row }) => typeof valueAt(sheet, row, column) === 'number').length * 2 > components.length;
}
