import { newWorkbook } from '../../workbook/file/blank';
import type { SheetWrite } from '../../workbook/plan';
import type { List, ListColumn } from './list';

const TABLE_NAME = 'CCHC_DanhSach';

/**
 * The lists as sheets, each one Excel Table. Text has the format of text, so that it stays text
 * even when somebody edits the cell.
 */
function listSheets(lists: readonly List[]): SheetWrite[] {
  return lists.map((list, at) => {
    const { name, columns, rows } = list;
    const range = { row: 0, column: 0, rows: Math.max(2, rows.length + 1), columns: columns.length };
    return {
      name,
      blocks: [
        { row: 0, column: 0, values: [columns.map(({ head }) => head)], look: 'head', numberFormats: columns.map(() => TEXT) },
        { row: 1, column: 0, values: rows, look: 'body', numberFormats: columns.map(formatOf) },
      ],
      tables: [{ name: `${TABLE_NAME}${at + 1}`, range }],
      merges: [],
      columnWidths: columns.map(({ width }) => width),
      frozenRows: 1,
      frozenColumns: 0,
    };
  });
}

/** The lists as a new .xlsx; the same lists give the same bytes. */
export function toXlsx(lists: readonly List[]): Uint8Array {
  return newWorkbook(listSheets(lists));
}

const TEXT = '@';

function formatOf({ kind, decimals = 0 }: ListColumn): string {
  if (kind === 'text') return TEXT;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
