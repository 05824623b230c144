import { cellAddress, rangeAddress } from '../address';
import type { CellRange } from '../snapshot';
import { WorkbookError } from '../workbook';
import { placeKey } from './state';
import type { BlockFacts, Captured, CellBlock, WorkbookState } from './state';

/** What stands in the way of writing a state; `null` when nothing does. */
export function firstObstacle(now: Captured, wanted: WorkbookState): WorkbookError | null {
  const [missing] = now.missing;
  if (missing !== undefined) return new WorkbookError('sheetMissing', { sheet: missing });
  return firstOf(wanted.blocks, (block) => blockObstacle(block, now.blocks.get(placeKey(block)))) ?? sheetObstacle(now, wanted);
}

function blockObstacle(block: CellBlock, facts: BlockFacts | undefined): WorkbookError | null {
  if (facts === undefined) return null;
  const where = { sheet: block.sheet, address: rangeAddress(block.range) };
  if (facts.locked || (facts.formatsLocked && block.numberFormats !== null)) return new WorkbookError('sheetProtected', where);
  if (facts.array) return new WorkbookError('arrayInTheWay', where);
  const hidden = firstOf(facts.merges, (merge) => writtenUnder(merge, block));
  return hidden === null ? null : new WorkbookError('mergedInTheWay', { sheet: block.sheet, address: hidden });
}

/** The first cell that would get a value although a merged area hides it; emptying such a cell is no harm. */
function writtenUnder(merge: CellRange, { range, inputs }: CellBlock): string | null {
  for (const [r, line] of inputs.entries()) {
    for (const [c, input] of line.entries()) {
      const row = range.row + r - merge.row;
      const column = range.column + c - merge.column;
      const inside = row >= 0 && row < merge.rows && column >= 0 && column < merge.columns;
      if (inside && (row > 0 || column > 0) && input !== '') return cellAddress(range.row + r, range.column + c);
    }
  }
  return null;
}

function sheetObstacle(now: Captured, wanted: WorkbookState): WorkbookError | null {
  return firstOf([...wanted.sheets], ([sheet, content]) => {
    const facts = now.sheets.get(sheet);
    const added = facts === undefined && content !== null;
    const deleted = facts !== undefined && content === null;
    if ((added || deleted) && now.workbookProtected) return new WorkbookError('workbookProtected');
    const address = rangeAddress(now.state.sheets.get(sheet)?.blocks[0]?.range ?? { row: 0, column: 0, rows: 1, columns: 1 });
    if (facts?.protected === true) return new WorkbookError('sheetProtected', { sheet, address });
    return facts?.array === true ? new WorkbookError('arrayInTheWay', { sheet, address }) : null;
  });
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
