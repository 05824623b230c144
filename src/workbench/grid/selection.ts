import type { CellRange } from '../../workbook/snapshot';
import type { SheetModel, Spot } from '../sheet/sheet-model';

/** The selected cells, as positions of the grid: one that is active, and the corner opposite. */
export interface Selection {
  readonly active: Spot;
  readonly end: Spot;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One cell, or the merge it belongs to. */
export function single(model: SheetModel, spot: Spot): Selection {
  const active = homeOf(model, clamped(model, spot));
  return { active, end: active };
}

/** The block between two corners. */
export function block(model: SheetModel, active: Spot, end: Spot): Selection {
  return { active: homeOf(model, clamped(model, active)), end: clamped(model, end) };
}

/** The selected block, widened until no merge is cut; positions of the grid. */
export function rangeOf(model: SheetModel, { active, end }: Selection): CellRange {
  let top = Math.min(active.row, end.row);
  let left = Math.min(active.column, end.column);
  let bottom = Math.max(active.row, end.row);
  let right = Math.max(active.column, end.column);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { whole } of model.pieces.all) {
      const [lastRow, lastColumn] = [whole.row + whole.rows - 1, whole.column + whole.columns - 1];
      const touches = whole.row <= bottom && lastRow >= top && whole.column <= right && lastColumn >= left;
      if (!touches || (whole.row >= top && lastRow <= bottom && whole.column >= left && lastColumn <= right)) continue;
      [top, left] = [Math.min(top, whole.row), Math.min(left, whole.column)];
      [bottom, right] = [Math.max(bottom, lastRow), Math.max(right, lastColumn)];
      grown = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The next cell in a direction, past the merge one stands in. */
export function stepped(model: SheetModel, from: Spot, direction: Direction): Spot {
  const { row, column, rows, columns } = model.pieces.at(from.row, from.column)?.whole ?? { ...from, rows: 1, columns: 1 };
  switch (direction) {
    case 'up': return { row: row - 1, column: from.column };
    case 'down': return { row: row + rows, column: from.column };
    case 'left': return { row: from.row, column: column - 1 };
    case 'right': return { row: from.row, column: column + columns };
  }
}

/** The end of the data in a direction, as Ctrl and an arrow key find it. */
export function dataEdge(model: SheetModel, from: Spot, direction: Direction): Spot {
  let at = from;
  let next = stepped(model, at, direction);
  const inData = !isBlankAt(model, from) && !isBlankAt(model, next);
  while (isInside(model, next)) {
    if (inData && isBlankAt(model, next)) break;
    at = next;
    if (!inData && !isBlankAt(model, next)) break;
    next = stepped(model, at, direction);
  }
  return at;
}

/** The first cell of the merge a position lies in; itself where there is none. */
export function homeOf(model: SheetModel, spot: Spot): Spot {
  const whole = model.pieces.at(spot.row, spot.column)?.whole;
  return whole ? { row: whole.row, column: whole.column } : spot;
}

export function clamped(model: SheetModel, { row, column }: Spot): Spot {
  return {
    row: Math.min(Math.max(row, 0), model.rows.count - 1),
    column: Math.min(Math.max(column, 0), model.columns.count - 1),
  };
}

function isInside(model: SheetModel, { row, column }: Spot): boolean {
  return row >= 0 && column >= 0 && row < model.rows.count && column < model.columns.count;
}

function isBlankAt(model: SheetModel, spot: Spot): boolean {
  return !isInside(model, spot) || model.isBlank(spot);
}
