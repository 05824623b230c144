import { heldCells, loadCells } from './cells';
import type { FoundSheet } from './find-targets';
import { rangeOf } from './host';
import type { Part } from './host';
import { PLACE, placeOf } from './outline';
import type { BlockFacts, CellBlock, Place } from './state';

export interface CapturedBlock {
  readonly block: CellBlock;
  readonly facts: BlockFacts;
}

/** What the questions about a block add to a request, and each of its cells to the answer. */
const BLOCK_BYTES = 1500;
const CELL_BYTES = 50;

/** Reads the cells of a block and what stands in the way of writing them. */
export function captureBlock({ sheet, range }: Place, found: FoundSheet, done: (block: CapturedBlock) => void): Part {
  return {
    bytes: BLOCK_BYTES + range.rows * range.columns * CELL_BYTES,
    queue: (context) => {
      const cells = loadCells(rangeOf(context.workbook.worksheets.getItem(sheet), range)).load('hasSpill, savedAsArray');
      const protection = cells.format.protection.load('locked');
      const merged = cells.getMergedAreasOrNullObject();
      merged.areas.load(PLACE);
      return () => {
        done({
          block: { sheet, range, ...heldCells(cells) },
          facts: {
            locked: found.protected && isSome(protection.locked),
            formatsLocked: !found.formatsAllowed,
            merges: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
            array: isSome(cells.hasSpill) || isSome(cells.savedAsArray),
          },
        });
      };
    },
  };
}

/** Excel says `true` of all cells, `false` of none, and `null`, whatever its types say, of some. */
export function isSome(all: boolean | null): boolean {
  return all !== false;
}
