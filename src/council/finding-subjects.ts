import type { Book } from '../sheets/book';
import { firstText } from '../sheets/cell';
import type { CriteriaRows } from '../sheets/criteria-rows';
import type { Finding } from '../sheets/finding';
import type { Table } from '../sheets/recognise';
import { parseAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/**
 * What findings are about, so that they are known again in another run though rows and columns
 * were moved, and are not taken for those of another cell that came to stand in their place.
 */
export class FindingSubjects {
  private readonly sheets = new Map<string, SheetSubjects | null>();

  constructor(private readonly book: Book) {}

  /**
   * The unit or criterion of the cell's row, and its column by its header; in other rows, its
   * address beside the first text of the row.
   * @returns `null` for a finding about a sheet or the workbook
   * @example of(findingAtC7) // '["sở nội vụ","1.1.1"]'
   */
  of({ sheet, address, values }: Finding): string | null {
    const cell = parseAddress(address);
    const subjects = cell === null ? null : this.onSheet(sheet);
    if (cell === null || subjects === null) return null;
    const column = subjects.columns.get(cell.column) ?? address.replace(/\d.*/, '');
    const row = subjects.rows.get(cell.row);
    if (row !== undefined) return JSON.stringify([row, column]);
    // A row of another kind, such as a commitment, is known by the unit that the finding names.
    if ('unit' in values) return JSON.stringify(['', column]);
    return JSON.stringify([address, firstText(subjects.sheet, cell.row)]);
  }

  private onSheet(name: string): SheetSubjects | null {
    const before = this.sheets.get(name);
    if (before !== undefined) return before;
    const sheet = this.book.snapshot.sheets.find((one) => one.name === name);
    const made = sheet === undefined ? null : new SheetSubjects(sheet, this.book);
    this.sheets.set(name, made);
    return made;
  }
}

/** What the rows and columns of a sheet are called. */
class SheetSubjects {
  readonly rows = new Map<number, string>();
  readonly columns = new Map<number, string>();

  constructor(
    readonly sheet: SheetSnapshot,
    { tables, unitTables, forms, columnTables, criteria }: Book,
  ) {
    const table = tables.find((one) => one.sheet === sheet);
    if (table !== undefined) this.nameHead(table);
    for (const { table: own, rows } of unitTables) {
      if (own.sheet === sheet) this.nameRows(rows.units.map(({ row, key }) => [row, key]));
    }
    for (const { form } of forms) if (form.table.sheet === sheet) this.nameCriteria(form.rows);
    for (const one of columnTables) if (one.table.sheet === sheet) this.nameCriteria(one.rows);
    if (criteria !== null && criteria.rows?.table.sheet === sheet) this.nameCriteria(criteria.rows);
  }

  private nameHead({ head }: Table): void {
    for (const { column, key } of head.labels) this.columns.set(column, key);
    for (let row = head.row; row < head.row + head.rows; row += 1) this.rows.set(row, `head ${row - head.row}`);
  }

  private nameCriteria({ numbered }: CriteriaRows): void {
    const options = numbered.flatMap(({ code, options }) => options.map(({ row, title }): [number, string] => [row, `${code} ${title}`]));
    this.nameRows([...numbered.map(({ row, code }): [number, string] => [row, code]), ...options]);
  }

  /** Rows of one name are told apart by which of them they are. */
  private nameRows(rows: readonly (readonly [number, string])[]): void {
    const seen = new Map<string, number>();
    for (const [row, name] of rows) {
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      this.rows.set(row, before === 0 ? name : `${name} #${before + 1}`);
    }
  }
}
