import { cellKey, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import type { Head } from '../head';
import { readText } from '../cell';
import { untidiness, type Untidiness } from '../tidy-text';
import { mergedRows } from '../unit-rows';

/** A cell of names, numbers or headers that is not written as it shows. */
export interface UntidyText {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fault: Untidiness;
}

/** The untidy texts of all tables, found in one pass. */
export interface UntidyTexts {
  readonly list: readonly UntidyText[];
  /** How many cells were looked at. */
  readonly looked: number;
}

/** Looks at headers, names of units and groups, and numbers of criteria; what a formula gives is mended elsewhere. */
export function untidyTexts({ tables, unitTables, forms, criteria }: Book): UntidyTexts {
  const texts = new TextReader();
  for (const { sheet, head } of tables) texts.readHead(sheet, head);
  for (const { table, rows } of unitTables) {
    const { sheet, head } = table;
    const groupColumn = head.columns.get('group');
    const groupRow = mergedRows(sheet, groupColumn);
    for (const { row } of rows.units) {
      texts.read(sheet, row, head.columns.get('unit'));
      if (!groupRow.has(row)) texts.read(sheet, row, groupColumn);
    }
  }
  for (const { table, numbered } of criteria?.rows ? [criteria.rows] : []) {
    for (const { row } of numbered) texts.read(table.sheet, row, table.head.columns.get('number'));
    for (const { row } of numbered) texts.read(table.sheet, row, table.head.columns.get('appliesTo'));
  }
  for (const { form } of forms) {
    const { sheet, row, column } = form.nameCell;
    if (readText(sheet, row, column).includes(form.name)) texts.read(sheet, row, column);
    if (form.rows.table === criteria?.rows?.table) continue;
    for (const { row: at } of form.rows.numbered) texts.read(sheet, at, form.table.head.columns.get('number'));
  }
  return texts;
}

class TextReader implements UntidyTexts {
  readonly list: UntidyText[] = [];
  looked = 0;

  readHead(sheet: SheetSnapshot, { row, rows, labels }: Head): void {
    for (let at = row; at < row + rows; at += 1) {
      for (const { column, holds } of labels) if (holds !== null) this.read(sheet, at, column);
    }
  }

  read(sheet: SheetSnapshot, row: number, column: number | undefined): void {
    if (column === undefined) return;
    const text = valueAt(sheet, row, column);
    if (typeof text !== 'string') return;
    this.looked += 1;
    const fault = untidiness(text);
    if (fault === null || text.trim() === '' || sheet.formulas.has(cellKey(row, column))) return;
    this.list.push({ sheet, row, column, text, fault });
  }
}
