import type { BlockWrite, LaidBlock, Plan, SheetWrite } from '../plan';
import { rowHeights } from '../row-heights';
import { inputOf } from './cells';
import { cutRows } from './host';
import { LOOKS, TABLE_STYLE } from './looks';
import type { CellBlock, LookRun, SheetContent, Targets, WorkbookState } from './state';

/** Excel tells of at most so many merged areas at once; fewer cells cannot lie in more. */
const MOST_MERGED_AREAS = 512;

/** Blocks of a plan in pieces of which all can be asked at once. */
export function cutBlocks(blocks: readonly BlockWrite[]): BlockWrite[] {
  return blocks.flatMap((block) => {
    const rows = block.values.length;
    const columns = block.values[0]?.length ?? 0;
    if (columns === 0) return [];
    return cutRows({ row: block.row, column: block.column, rows, columns }, MOST_MERGED_AREAS).map((piece) => ({
      ...block,
      row: piece.row,
      values: block.values.slice(piece.row - block.row, piece.row - block.row + piece.rows),
    }));
  });
}

/** The places that the pieces and sheets of a plan write to. */
export function targetsOfPlan(pieces: readonly BlockWrite[], plan: Plan): Targets {
  return {
    blocks: pieces.map(({ sheet, row, column, values }) => ({
      sheet,
      range: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
    })),
    sheets: plan.sheets.map(({ name }) => name),
  };
}

/** The state that a plan asks for; it needs the number formats of the cells it writes to. */
export function wantedState(pieces: readonly BlockWrite[], plan: Plan, now: WorkbookState): WorkbookState {
  return {
    blocks: now.blocks.map((held, at) => wantedBlock(pieces[at], held)),
    sheets: new Map(plan.sheets.map((sheet) => [sheet.name, sheetContent(sheet)])),
    memory: plan.memory,
  };
}

function wantedBlock(piece: BlockWrite | undefined, held: CellBlock): CellBlock {
  if (piece === undefined) return held;
  const formats = held.numberFormats ?? [];
  const numberFormats = formats.map((row, r) =>
    row.map((format, c) => {
      const value = piece.values[r]?.[c] ?? '';
      const gives = (format === 'General' && value !== '') || (format === '@' && typeof value === 'number');
      return gives ? (piece.numberFormat ?? format) : format;
    }),
  );
  return {
    sheet: held.sheet,
    range: held.range,
    inputs: piece.values.map((row, r) => row.map((value, c) => inputOf(value, numberFormats[r]?.[c] ?? 'General'))),
    numberFormats: JSON.stringify(numberFormats) === JSON.stringify(formats) ? null : numberFormats,
  };
}

/** All that a sheet of a plan is to hold. */
function sheetContent(sheet: SheetWrite): SheetContent {
  const blocks = sheet.blocks.filter(({ values }) => (values[0]?.length ?? 0) > 0);
  return {
    blocks: blocks.map((block) => laidCells(sheet.name, block)),
    looks: blocks.map(laidLook),
    tables: sheet.tables.map(({ name, range }) => ({ name, range, style: TABLE_STYLE, banded: false })),
    merges: sheet.merges,
    columnWidths: sheet.columnWidths.map(pointsOf),
    rowHeights: [...rowHeights(sheet)].map(([row, points]) => ({ row, points })),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
  };
}

function laidCells(sheet: string, { row, column, values, numberFormats = [] }: LaidBlock): CellBlock {
  const columns = values[0]?.length ?? 0;
  const formats = Array.from({ length: columns }, (_, c) => numberFormats[c] ?? 'General');
  return {
    sheet,
    range: { row, column, rows: values.length, columns },
    inputs: values.map((line) => line.map((value, c) => inputOf(value, formats[c] ?? 'General'))),
    numberFormats: formats.every((format) => format === 'General') ? null : values.map(() => formats),
  };
}

function laidLook({ row, column, values, look }: LaidBlock): LookRun {
  const range = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { range, look: LOOKS[look] };
}

/**
 * The width of so many characters of the standard font (7 pixels a digit, 5 of padding) in points.
 * @example pointsOf(8.43) // 48
 */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
