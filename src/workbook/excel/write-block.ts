import { heldCells, loadCells } from './cells';
import { grouped, rangeOf, REQUEST_BYTES, sizeOf } from './host';
import type { Part } from './host';
import type { CellBlock } from './state';

/** What a cell adds to the answer besides its input, which the answer holds twice: its type and format. */
const ANSWER_BYTES = 25;

/** Writes a block, and reads back what Excel made of it, to know later whether somebody has changed it. */
export function blockParts(block: CellBlock, written: (held: CellBlock) => void): Part[] {
  const rows = block.inputs.map((inputs, at) => ({
    at,
    bytes: 2 * sizeOf([inputs, block.numberFormats?.[at]]) + ANSWER_BYTES * inputs.length,
  }));
  return grouped(rows, REQUEST_BYTES, ({ bytes }) => bytes).map((group) => {
    const first = group[0]?.at ?? 0;
    const piece = rowsOf(block, first, group.length);
    return {
      bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: (context) => queueBlock(context, piece, written),
    };
  });
}

function rowsOf(block: CellBlock, first: number, count: number): CellBlock {
  return {
    sheet: block.sheet,
    range: { ...block.range, row: block.range.row + first, rows: count },
    inputs: block.inputs.slice(first, first + count),
    numberFormats: block.numberFormats?.slice(first, first + count) ?? null,
  };
}

/** Formats first: what is given to a text cell stays text. */
function queueBlock(context: Excel.RequestContext, block: CellBlock, written: (held: CellBlock) => void): () => void {
  const cells = rangeOf(context.workbook.worksheets.getItem(block.sheet), block.range);
  if (block.numberFormats !== null) cells.numberFormat = block.numberFormats.map((row) => [...row]);
  cells.formulas = block.inputs.map((row) => [...row]);
  const after = loadCells(cells);
  return () => {
    written({ sheet: block.sheet, range: block.range, ...heldCells(after) });
  };
}
