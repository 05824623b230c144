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

/** Blocks beside each other with one formula filled to the right as one: a row of totals has one fault. */
export function filledRight<Cell extends Faulty>(blocks: Iterable<FilledBlock<Cell>>): FilledBlock<Cell>[] {
  const joined: { first: Cell; range: CellRange }[] = [];
  const open = new Map<SheetSnapshot, Map<string, { first: Cell; range: CellRange }>>();
  for (const { first, range } of blocks) {
    const ofSheet = open.get(first.sheet) ?? new Map<string, { first: Cell; range: CellRange }>();
    open.set(first.sheet, ofSheet);
    const rows = `${range.row}+${range.rows}`;
    const left = ofSheet.get(rows);
    if (left?.first.shape === first.shape && left.range.column + left.range.columns === range.column) {
      left.range = { ...left.range, columns: left.range.columns + range.columns };
    } else {
      const block = { first, range };
      ofSheet.set(rows, block);
      joined.push(block);
    }
  }
  return joined;
}
