import type { CellRange, TableSnapshot } from '../snapshot';
import type { Work } from '../workbook';
import { withExcel } from './host';
import { loadMemoryParts, memoryOfXml } from './memory-part';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The block that holds values; `null` for an empty sheet. */
  readonly used: CellRange | null;
  readonly tables: readonly TableSnapshot[];
}

export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly memory: string | null;
  readonly date1904: boolean;
}

/** Where a range stands, to be loaded. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Where a loaded range stands. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Reads everything of the workbook but its cells, in two syncs. */
export async function readOutline(work: Work): Promise<Outline> {
  return await withExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id, items/name, items/visibility, items/protection/protected');
    const tables = workbook.tables.load('items/name, items/worksheet/id');
    const parts = loadMemoryParts(context);
    // The API does not tell the date system; but this day is number 1 in the one, 1463 in the other.
    const secondDayOf1904 = workbook.functions.date(1904, 1, 2).load('value');
    await context.sync();

    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(PLACE));
    const places = tables.items.map((table) => table.getRange().load(PLACE));
    const xml = parts.items[0]?.getXml();
    await context.sync();

    const tablesOf = (id: string): TableSnapshot[] =>
      tables.items.flatMap((table, at) => {
        const place = places[at];
        return place !== undefined && table.worksheet.id === id ? [{ name: table.name, range: placeOf(place) }] : [];
      });
    return {
      sheets: sheets.items.map((sheet, at) => ({
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== 'Visible',
        protected: sheet.protection.protected,
        used: usedPlace(used[at]),
        tables: tablesOf(sheet.id),
      })),
      memory: xml === undefined ? null : memoryOfXml(xml.value),
      date1904: secondDayOf1904.value === 1,
    };
  }, work);
}

function usedPlace(range: Excel.Range | undefined): CellRange | null {
  return range === undefined || range.isNullObject ? null : placeOf(range);
}
