import type { CellRange } from '../snapshot';
import { isSome } from './capture-block';
import { heldCells, loadCells } from './cells';
import type { FoundSheet } from './find-targets';
import { cutRows, rangeOf, REQUEST_BYTES } from './host';
import type { Part } from './host';
import { LOOK_PROPERTIES, lookRuns } from './looks';
import { PLACE, placeOf } from './outline';
import type { CellBlock, LookRun, RowHeight, SheetContent, SheetFacts, TableContent } from './state';

/** A sheet whose parts are being read; complete when all of them were. */
export interface CapturedSheet {
  readonly name: string;
  readonly content: () => SheetContent;
  readonly facts: () => SheetFacts;
}

/** Bytes that a cell of a sheet of ours takes in an answer: what it holds, and how it looks. */
const CELL_BYTES = 260;

/** Reads a sheet of ours, with all that writing it again takes. */
export function captureSheet(name: string, found: FoundSheet, start: (sheet: CapturedSheet) => void): Part[] {
  const { frozenRows, frozenColumns } = found;
  const draft: ContentDraft = { blocks: [], looks: [], tables: [], merges: [], columnWidths: [], rowHeights: [], array: false };
  start({
    name,
    content: () => {
      const { blocks, looks, tables, merges, columnWidths, rowHeights } = draft;
      return { blocks, looks, tables, merges, columnWidths, rowHeights, frozenRows, frozenColumns };
    },
    facts: () => ({ protected: found.protected, array: draft.array }),
  });
  if (found.used === null) return [];
  return [
    framePart(name, found, found.used, draft),
    ...cutRows(found.used, REQUEST_BYTES / CELL_BYTES).map((range) => cellsPart(name, range, draft)),
  ];
}

interface ContentDraft {
  readonly blocks: CellBlock[];
  readonly looks: LookRun[];
  readonly tables: TableContent[];
  readonly merges: CellRange[];
  readonly columnWidths: number[];
  readonly rowHeights: RowHeight[];
  array: boolean;
}

function framePart(name: string, found: FoundSheet, used: CellRange, draft: ContentDraft): Part {
  return {
    bytes: 1000 * (found.tables.length + 1),
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const places = found.tables.map((table) => sheet.tables.getItem(table.name).getRange().load(PLACE));
      const firstRow = rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: used.column + used.columns });
      const columns = firstRow.getColumnProperties({ format: { columnWidth: true } });
      return () => {
        found.tables.forEach((table, at) => {
          const place = places[at];
          if (place !== undefined) draft.tables.push({ ...table, range: placeOf(place) });
        });
        draft.columnWidths.push(...columns.value.map(({ format }) => format?.columnWidth ?? 0));
      };
    },
  };
}

function cellsPart(name: string, range: CellRange, draft: ContentDraft): Part {
  return {
    bytes: range.rows * range.columns * CELL_BYTES,
    queue: (context) => {
      const cells = loadCells(rangeOf(context.workbook.worksheets.getItem(name), range)).load('hasSpill, savedAsArray');
      const properties = cells.getCellProperties(LOOK_PROPERTIES);
      const rows = cells.getRowProperties({ format: { rowHeight: true } });
      const merged = cells.getMergedAreasOrNullObject();
      merged.areas.load(PLACE);
      return () => {
        const looks = looksOf(properties, range);
        draft.blocks.push({ sheet: name, range, ...heldCells(cells) });
        draft.looks.push(...looks);
        draft.rowHeights.push(...wrappedHeights(rows, range.row, looks));
        if (!merged.isNullObject) draft.merges.push(...merged.areas.items.map(placeOf));
        draft.array ||= isSome(cells.hasSpill) || isSome(cells.savedAsArray);
      };
    },
  };
}

function looksOf(properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>, { row, column }: CellRange): LookRun[] {
  return lookRuns(properties.value, row, column);
}

function wrappedHeights(
  properties: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  first: number,
  looks: readonly LookRun[],
): RowHeight[] {
  const wrapped = looks.filter(({ look }) => look.wrapText === true).map(({ range }) => range);
  return properties.value.flatMap(({ format }, at) => {
    const row = first + at;
    const wraps = wrapped.some((range) => row >= range.row && row < range.row + range.rows);
    return wraps && format?.rowHeight !== undefined ? [{ row, points: format.rowHeight }] : [];
  });
}
