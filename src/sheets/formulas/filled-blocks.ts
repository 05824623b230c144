import type { CellRange, SheetSnapshot } from '../../workbook/snapshot';
import type { FormulaShape } from '../../workbook/formula/shape';

/** A cell whose fault lies in its formula. */
interface Faulty {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly shape: FormulaShape | null;
}

/** Cells below each other with one formula filled down: it has one fault, not one in each. */
export interface FilledBlock<Cell extends Faulty> {
  readonly first: Cell;
  readonly range: CellRange;
}

/** @param cells column by column, from the top */
export function filledBlocks<Cell extends Faulty>(cells: Iterable<Cell>): FilledBlock<Cell>[] {
  const blocks: { first: Cell; range: CellRange }[] = [];
  for (const cell of cells) {
    const last = blocks.at(-1);
    const goesOn =
      last?.first.sheet === cell.sheet &&
      last.first.shape === cell.shape &&
      last.range.column === cell.column &&
      last.range.row + last.range.rows === cell.row;
    if (goesOn) last.range = { ...last.range, rows: last.range.rows + 1 };
    else blocks.push({ first: cell, range: { row: cell.row, column: cell.column, rows: 1, columns: 1 } });
  }
  return blocks;
}
