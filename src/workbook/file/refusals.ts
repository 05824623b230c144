import { cellAddress } from '../address';
import type { BlockWrite } from '../plan';
import type { CellRange } from '../snapshot';
import { WorkbookError, type WorkbookErrorCode } from '../workbook';
import { isEmpty } from './cell-xml';
import { common, contains, overlap } from '../ranges';
import { cellsOf } from './sheet-cells';
import { isProtected, mergesOf } from './sheet-frame';
import type { ArrayRange, SheetPart } from './sheet-part';
import type { Styles } from './styles';

/** The cells of a block. */
export function blockRange(block: BlockWrite): CellRange {
  const { row, column, values } = block;
  const range = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  if (values.some((cells) => cells.length !== range.columns)) {
    throw new RangeError(`${block.sheet}: the rows of a block differ in length`);
  }
  if (!contains({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, range)) {
    throw new RangeError(`${block.sheet}: a block does not fit on the sheet`);
  }
  return range;
}

/**
 * Refuses blocks that a sheet cannot take.
 * @param styleAt style number of a cell
 * @param replaced arrays that may be written over
 * @throws WorkbookError `sheetProtected`, `mergedInTheWay`, `arrayInTheWay`
 */
export function refuseBlocks(
  sheet: SheetPart,
  blocks: readonly BlockWrite[],
  styles: Styles,
  styleAt: (row: number, column: number) => number,
  replaced: readonly ArrayRange[],
): void {
  const locked = isProtected(sheet.frame);
  const merges = mergesOf(sheet.frame).filter(({ rows, columns }) => rows * columns > 1);
  const arrays = cellsOf(sheet).arrays.filter((array) => !replaced.includes(array));
  for (const block of blocks) {
    const range = blockRange(block);
    if (locked) refuseLocked(block, range, styles, styleAt);
    for (const merge of merges) refuseMerged(block, range, merge);
    for (const array of arrays) {
      if (overlap(array.range, range) && !contains(range, array.range)) {
        throw refusal('arrayInTheWay', block.sheet, array.row, array.column);
      }
    }
  }
}

function refuseLocked(
  block: BlockWrite,
  range: CellRange,
  styles: Styles,
  styleAt: (row: number, column: number) => number,
): void {
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (styles.formats[styleAt(row, column)]?.locked === false) continue;
      throw refusal('sheetProtected', block.sheet, row, column);
    }
  }
}

/** A merged cell shows its first cell only: nothing may be written behind the others. */
function refuseMerged(block: BlockWrite, range: CellRange, merge: CellRange): void {
  const shared = common(range, merge);
  if (!shared) return;
  for (let row = shared.row; row < shared.row + shared.rows; row++) {
    for (let column = shared.column; column < shared.column + shared.columns; column++) {
      if (row === merge.row && column === merge.column) continue;
      if (isEmpty(block.values[row - range.row]?.[column - range.column] ?? null)) continue;
      throw refusal('mergedInTheWay', block.sheet, row, column);
    }
  }
}

function refusal(code: WorkbookErrorCode, sheet: string, row: number, column: number): WorkbookError {
  return new WorkbookError(code, { sheet, address: cellAddress(row, column) });
}
