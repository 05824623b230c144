import { dictionary, type Language } from '../../locales/language';
import type { BlockWrite, SheetWrite } from '../../workbook/plan';
import { isBlank, type Snapshot } from '../../workbook/snapshot';
import { cellWrite, isEmptyCell, widened } from '../awards/add-cells';
import { textIn } from '../awards/award-table';
import { CHANGE_FIELDS, changeRows, type ChangeTable } from '../awards/change-rows';
import { freeName } from './our-sheet';

/** What a row of *Điều chỉnh* says. */
export type ChangeTexts = Readonly<Record<(typeof CHANGE_FIELDS)[number], string>>;

/** In characters, by column. */
const WIDTHS = [40, 36, 14, 50, 36, 14];

const HEAD_ROW = 2;

/**
 * A sheet *Điều chỉnh* with its first row. From then on it is the user's, as if they had made it:
 * so it is no sheet of ours, and has no table of ours. A blank sheet of that name is taken.
 */
export function changesSheet(snapshot: Snapshot, texts: ChangeTexts, language: Language): SheetWrite {
  const words = dictionary(language).decisions.changes;
  const blank = snapshot.sheets.find(({ name, values, formulas }) => {
    const nothing = formulas.size === 0 && values.every((row) => row.every((value) => isBlank(value ?? null)));
    return nothing && name.normalize('NFC').toLowerCase() === words.name.toLowerCase();
  });
  const formats = CHANGE_FIELDS.map(() => '@');
  return {
    name: blank?.name ?? freeName(snapshot, words.name),
    blocks: [
      { row: 0, column: 0, values: [[words.title]], look: 'title' },
      { row: HEAD_ROW, column: 0, values: [CHANGE_FIELDS.map((field) => words[field])], look: 'head' },
      { row: HEAD_ROW + 1, column: 0, values: [CHANGE_FIELDS.map((field) => texts[field])], look: 'text', numberFormats: formats },
    ],
    tables: [],
    merges: [{ row: 0, column: 0, rows: 1, columns: CHANGE_FIELDS.length }],
    columnWidths: WIDTHS,
    frozenRows: HEAD_ROW + 1,
    frozenColumns: 0,
  };
}

/**
 * A row below the last one of a table of changes, in blank cells only, numbered on where its rows
 * are numbered. Columns that the table lacks are added to its right.
 */
export function changeRow(table: ChangeTable, texts: ChangeTexts, language: Language): BlockWrite[] {
  const { sheet } = table;
  const words = dictionary(language).decisions.changes;
  const { columns, heads } = widened(table, CHANGE_FIELDS, (field) => words[field]);
  const places = CHANGE_FIELDS.map((field) => ({ field, column: columns.get(field) ?? 0 }));
  const last = changeRows(table).at(-1) ?? table.row;
  let row = last + 1;
  while (!places.every(({ column }) => isEmptyCell(sheet, row, column))) row += 1;
  const cells = places.map(({ field, column }): BlockWrite => ({ ...cellWrite(sheet, row, column, texts[field]), numberFormat: '@' }));
  return [...heads, ...cells, ...numberCell(table, last, row)];
}

/** The number behind that of the last row, where rows are numbered and this one is not yet. */
function numberCell(table: ChangeTable, last: number, row: number): BlockWrite[] {
  const column = table.columns.get('number');
  if (column === undefined || !isEmptyCell(table.sheet, row, column)) return [];
  if (last === table.row) return [cellWrite(table.sheet, row, column, 1)];
  const before = /^\d+$/.exec(textIn(table, last, 'number'))?.[0];
  return before === undefined ? [] : [cellWrite(table.sheet, row, column, Number(before) + 1)];
}
