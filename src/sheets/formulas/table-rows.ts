import { nameKey } from '../../scoring/unit-name';
import type { Book } from '../book';
import { criterionFinder, type CriteriaSet } from '../criteria-set';
import type { Table } from '../recognise';

/** A row of a table that holds data. */
export interface TableRow {
  readonly row: number;
  /** Formulas of rows of one part should be alike: of a group's units, of parents, of components. */
  readonly part: string;
  /** What the workbook's memory knows it by: a unit's key, or a criterion's code. */
  readonly subject: string;
  /** Position of the unit whose row it is; `null` in a sheet of criteria. */
  readonly unit: number | null;
  /** Position of its criterion in the criteria set; `null` in a table of units. */
  readonly criterion: number | null;
}

/** A recognised table with its rows of data, from the top. */
export interface TableRows {
  readonly table: Table;
  readonly rows: readonly TableRow[];
  /** The rows alone. */
  readonly places: readonly number[];
  /** The row that states the total of a criteria sheet. */
  readonly totalRow: number | null;
}

const known = new WeakMap<Book, readonly TableRows[]>();

/** The tables that are read, each with its rows of data: totals, titles and options are none. */
export function tableRowsOf(book: Book): readonly TableRows[] {
  const before = known.get(book);
  if (before !== undefined) return before;
  const tables = [...unitTables(book), ...(book.criteria === null ? [] : criteriaTables(book, book.criteria))];
  known.set(book, tables);
  return tables;
}

function unitTables({ unitTables: tables, units }: Book): TableRows[] {
  return tables.map(({ table, rows, units: positions }) =>
    tableRows(
      table,
      rows.units.map(({ row, group }, at) => {
        const unit = positions[at] ?? null;
        const subject = unit === null ? '' : (units.list[unit]?.key ?? '');
        return { row, part: nameKey(group), subject, unit, criterion: null };
      }),
    ),
  );
}

function criteriaTables({ tables, forms, columnTables }: Book, set: CriteriaSet): TableRows[] {
  const find = criterionFinder(set);
  const components = new Set(set.components);
  const rowOf = (row: number, subject: string, criterion: number | null): TableRow => {
    const part = criterion !== null && components.has(criterion) ? 'component' : 'parent';
    return { row, part, subject, unit: null, criterion };
  };
  const sheet = tables.find(({ kind, sheet: { name } }) => (kind === 'criteria' || kind === 'unitColumns') && name === set.sheet);
  const listed = set.list.map(({ row, code }, position) => rowOf(row, code, position));
  return [
    ...(sheet === undefined ? [] : [tableRows(sheet, listed, set.declaredTotal?.row ?? null)]),
    ...[...forms.map(({ form }) => form), ...columnTables.filter(({ table }) => table !== sheet)].map(({ table, rows }) =>
      tableRows(table, rows.numbered.map(({ row, code }) => rowOf(row, code, find(code)))),
    ),
  ];
}

function tableRows(table: Table, rows: readonly TableRow[], totalRow: number | null = null): TableRows {
  return { table, rows, places: rows.map(({ row }) => row), totalRow };
}
