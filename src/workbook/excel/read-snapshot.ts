import type { CellRange, Snapshot } from '../snapshot';
import { WorkbookError } from '../workbook';
import type { Work } from '../workbook';
import { loadCells } from './cells';
import { excelCode, excelLocation } from './errors';
import { cutRows, rangeOf, REQUEST_BYTES, sizeOf, withExcel } from './host';
import { PLACE, readOutline } from './outline';
import { SheetDraft } from './sheet-draft';
import type { ReadBlock } from './sheet-draft';

/** Excel reads no more cells than this at a time; a workbook above it is no scoring workbook. */
const MOST_CELLS = 5_000_000;

/** Bytes that a cell takes in an answer, as long as nothing was measured: value, type, formula, format. */
const CELL_BYTES = 45;

/** A part of a sheet that is still to be read. */
interface Piece {
  readonly id: string;
  readonly range: CellRange;
  readonly draft: SheetDraft;
}

/**
 * Reads the whole workbook: two syncs for its outline, then its cells in requests of measured
 * size, one sync each; a workbook of up to some 20,000 cells takes three syncs in all.
 */
export async function readSnapshot(work: Work): Promise<Snapshot> {
  const { sheets, memory, date1904 } = await readOutline(work);
  const drafts = sheets.map((sheet) => ({ sheet, draft: new SheetDraft(sheet) }));
  await readPieces(
    drafts.flatMap(({ sheet: { id, used }, draft }) => (used === null ? [] : [{ id, range: used, draft }])),
    work,
  );
  return { sheets: drafts.map(({ draft }) => draft.snapshot()), memory, date1904 };
}

async function readPieces(pieces: readonly Piece[], work: Work): Promise<void> {
  const total = cellCount(pieces);
  if (total > MOST_CELLS) throw new WorkbookError('tooLarge', { what: 'cells', limit: MOST_CELLS, found: total });
  let budget = Math.floor(REQUEST_BYTES / CELL_BYTES);
  let rest = pieces;
  while (rest.length > 0) {
    const { taken, left } = take(rest, budget);
    const cells = cellCount(taken);
    try {
      const bytes = await readRequest(taken, work);
      budget = Math.max(1, Math.floor((REQUEST_BYTES / bytes) * cells));
      rest = left;
      work.onProgress?.(total - cellCount(rest), total);
    } catch (error) {
      const single = taken.length === 1 && taken[0]?.range.rows === 1;
      if (single || !isTooMuchAtOnce(error)) throw error;
      budget = Math.floor(cells / 2);
    }
  }
}

/** The answer is over the limit of the web, or more than 512 merged areas were asked for at once. */
function isTooMuchAtOnce(error: unknown): boolean {
  return excelCode(error) === 'ResponsePayloadSizeLimitExceeded' || excelLocation(error).includes('getMergedAreas');
}

/** The first cells to read, whole rows, about as many as the budget allows. */
function take(pieces: readonly Piece[], budget: number): { taken: Piece[]; left: Piece[] } {
  const taken: Piece[] = [];
  let room = budget;
  for (const [at, piece] of pieces.entries()) {
    if (taken.length > 0 && room < piece.range.columns) return { taken, left: pieces.slice(at) };
    const [first, ...others] = cutRows(piece.range, room);
    if (first !== undefined) taken.push({ ...piece, range: first });
    room -= piece.range.columns * (first?.rows ?? 0);
    if (others.length > 0) {
      const remaining = { ...piece.range, row: piece.range.row + (first?.rows ?? 0), rows: piece.range.rows - (first?.rows ?? 0) };
      return { taken, left: [{ ...piece, range: remaining }, ...pieces.slice(at + 1)] };
    }
  }
  return { taken, left: [] };
}

/** Reads blocks in one sync and tells how large the answer was. */
async function readRequest(pieces: readonly Piece[], work: Work): Promise<number> {
  return await withExcel(async (context) => {
    const asked = pieces.map((piece) => ({ piece, block: askFor(context, piece) }));
    await context.sync();
    let bytes = 1;
    for (const { piece, block } of asked) {
      const { values, valueTypes, formulas, numberFormat } = block.cells;
      bytes += sizeOf([values, valueTypes, formulas, numberFormat]);
      piece.draft.add(block);
    }
    return bytes;
  }, work);
}

function askFor(context: Excel.RequestContext, { id, range }: Piece): ReadBlock {
  const cells = loadCells(rangeOf(context.workbook.worksheets.getItem(id), range));
  const merged = cells.getMergedAreasOrNullObject();
  merged.areas.load(PLACE);
  return { place: range, cells, merged, rowProperties: cells.getRowProperties({ rowHidden: true }) };
}

function cellCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
}
