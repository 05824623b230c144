import type { CellRange } from '../../workbook/snapshot';
import type { SheetModel, Spot } from '../sheet/sheet-model';
import type { Placed } from './grid-rows';
import { setAttribute } from './paint-cell';
import { homeOf } from './selection';

/** What is selected, in positions. */
export interface Marks {
  readonly active: Spot;
  readonly range: CellRange;
  /** A block that is being pointed out. */
  readonly flashed: CellRange | null;
}

/** Shows on a cell whether it is selected; the active one takes the keyboard. */
export function markCell({ row, column, element }: Placed, model: SheetModel, { active, range, flashed }: Marks): void {
  const home = homeOf(model, { row, column });
  const isActive = home.row === active.row && home.column === active.column;
  const isSelected = isIn(range, row, column);
  element.classList.toggle('cell-active', isActive);
  element.classList.toggle('cell-selected', isSelected && !isActive);
  element.classList.toggle('cell-flash', flashed !== null && isIn(flashed, row, column));
  setAttribute(element, 'aria-selected', isSelected ? 'true' : null);
  setAttribute(element, 'tabindex', row === active.row && column === active.column ? '0' : null);
}

/** Shows on the head of a row or column whether the selection reaches into it. */
export function markHead({ row, column, element }: Placed, range: CellRange): void {
  const selected = row < 0 ? isIn(range, range.row, column) : isIn(range, row, range.column);
  element.classList.toggle('head-selected', selected);
}

function isIn({ row, column, rows, columns }: CellRange, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
