import { nameKey } from '../../scoring/unit-name';
import { cellAddress } from '../../workbook/address';
import { valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { readText, textOf } from '../cell';
import type { Report } from '../report';
import { isColumnNumbers } from '../criteria-rows';
import { headerKey, type Field } from '../fields';
import type { Table } from '../recognise';
import { repeatsHead } from '../repeated-head';
import { mergedRows } from '../unit-rows';

/** A row of the sheet *Cam kết*. */
export interface CommitmentRow {
  readonly table: Table;
  readonly row: number;
  /** Dates of the workbook count from 1904. */
  readonly date1904: boolean;
  /** By which the workbook's memory knows the row: the unit as the row names it, and the words of its promise. */
  readonly subject: string;
  /** Which of its unit's rows it is: by that a row is known whose words were changed. */
  readonly place: string;
  /** Where a cell that is merged downwards has its value. */
  readonly rowOf: (field: Field) => number;
}

/** Columns that are often merged over the rows of a unit, or of a promise that several units make. */
const MERGED: readonly Field[] = ['unit', 'commitment', 'kind', 'target', 'title', 'signedOn', 'signer', 'document'];

/**
 * The rows below the head that promise something; others, such as titles of groups, are reported.
 * @param counts how many rows each unit has so far, and how many of the same words; goes on from sheet to sheet
 */
export function readCommitmentRows(table: Table, date1904: boolean, counts: Map<string, number>, report: Report): CommitmentRow[] {
  const { sheet, head } = table;
  const merged = new Map(MERGED.map((field) => [field, mergedRows(sheet, head.columns.get(field))]));
  const repeated = repeatsHead(table, 'commitment');
  const rows: CommitmentRow[] = [];
  report.checked('row.ignored', Math.max(0, sheet.values.length - head.row - head.rows));
  for (let row = head.row + head.rows; row < sheet.values.length; row += 1) {
    const rowOf = (field: Field): number => merged.get(field)?.get(row) ?? row;
    const text = (field: Field): string => readText(sheet, rowOf(field), head.columns.get(field));
    const content = text('commitment');
    if (isColumnNumbers(sheet, row) || repeated(row)) continue;
    if (content === '' && text('kind') === '' && text('target') === '') {
      const left = firstText(sheet, row);
      if (left !== null) report.at('row.ignored', sheet, row, left.column, { text: left.text });
      continue;
    }
    const unit = nameKey(text('unit'));
    const counted = (key: string): string => {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return `${key}#${counts.get(key) ?? 1}`;
    };
    rows.push({ table, row, date1904, subject: counted(`${unit}: ${headerKey(content || text('kind'))}`), place: counted(unit), rowOf });
  }
  return rows;
}

/**
 * By which rows were known when their verdicts were last written: by their words; a row whose
 * words are new, by those that stood in its place and are gone.
 * @param places the words that stood in each place, as the workbook remembers them
 */
export function formerSubjects(rows: readonly CommitmentRow[], places: Readonly<Record<string, string>>): ReadonlyMap<CommitmentRow, string> {
  const known = new Set(Object.values(places));
  const present = new Set(rows.map(({ subject }) => subject));
  const former = ({ subject, place }: CommitmentRow): string => {
    const before = places[place];
    return before === undefined || known.has(subject) || present.has(before) ? subject : before;
  };
  return new Map(rows.map((row) => [row, former(row)]));
}

function firstText(sheet: SheetSnapshot, row: number): { column: number; text: string } | null {
  for (const [column, value] of (sheet.values[row] ?? []).entries()) {
    const text = textOf(value ?? null);
    if (text !== '') return { column, text };
  }
  return null;
}

export function fieldText(row: CommitmentRow, field: Field): string {
  return readText(row.table.sheet, row.rowOf(field), row.table.head.columns.get(field));
}

export function fieldValue(row: CommitmentRow, field: Field): CellValue {
  const column = row.table.head.columns.get(field);
  return column === undefined ? null : valueAt(row.table.sheet, row.rowOf(field), column);
}

/** The address of a row's cell; `null` where the sheet has no such column. */
export function fieldAddress(row: CommitmentRow, field: Field): string | null {
  const column = row.table.head.columns.get(field);
  return column === undefined ? null : cellAddress(row.rowOf(field), column);
}
