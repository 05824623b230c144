import type { SheetModel, Spot } from '../sheet/sheet-model';

/** A run of positions, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The part of a sheet that has elements: what is in sight and a little more. */
export interface Window {
  readonly rows: Run;
  readonly columns: Run;
}

/** So much more than is in sight is drawn, so that small moves draw nothing. */
const MORE_ROWS = 6;
const MORE_COLUMNS = 2;

/** What is in sight of the part that scrolls, in positions; sizes in pixels without the heads. */
export function inSight(model: SheetModel, left: number, top: number, width: number, height: number): Window {
  const { rows, columns, geometry } = model;
  const frozenHeight = rows.start(geometry.rows.frozen);
  const frozenWidth = columns.start(geometry.columns.frozen);
  return {
    rows: { first: rows.at(top + frozenHeight), last: rows.at(top + Math.max(height, frozenHeight + 1)) },
    columns: { first: columns.at(left + frozenWidth), last: columns.at(left + Math.max(width, frozenWidth + 1)) },
  };
}

export function widened({ rows, columns }: Window, model: SheetModel): Window {
  return {
    rows: { first: Math.max(rows.first - MORE_ROWS, 0), last: Math.min(rows.last + MORE_ROWS, model.rows.count - 1) },
    columns: {
      first: Math.max(columns.first - MORE_COLUMNS, 0),
      last: Math.min(columns.last + MORE_COLUMNS, model.columns.count - 1),
    },
  };
}

export function covers(outer: Window, inner: Window): boolean {
  return outer.rows.first <= inner.rows.first && outer.rows.last >= inner.rows.last
    && outer.columns.first <= inner.columns.first && outer.columns.last >= inner.columns.last;
}

/**
 * The rows that have elements, rising: the frozen ones, those of the window, those in which a
 * merge begins that reaches into it, and that of the active cell, which keeps the focus.
 */
export function rowsWanted(model: SheetModel, window: Window, active: Spot): number[] {
  const wanted = new Set([active.row]);
  addRun(wanted, 0, model.geometry.rows.frozen - 1);
  addRun(wanted, window.rows.first, window.rows.last);
  for (const piece of model.pieces.all) {
    const reaches = piece.row <= window.rows.last && piece.row + piece.rows > window.rows.first;
    if (reaches) wanted.add(piece.row);
  }
  return rising(wanted);
}

/** The columns that have elements in a row, rising; cells that a merge covers have none. */
export function columnsWanted(model: SheetModel, window: Window, row: number, active: Spot): number[] {
  const wanted = new Set<number>();
  const inWindow = (row >= window.rows.first && row <= window.rows.last) || row < model.geometry.rows.frozen;
  if (inWindow) {
    addRun(wanted, 0, model.geometry.columns.frozen - 1);
    addRun(wanted, window.columns.first, window.columns.last);
  }
  if (row === active.row) wanted.add(active.column);
  for (const piece of model.pieces.inRow(row)) {
    for (let column = piece.column; column < piece.column + piece.columns; column += 1) wanted.delete(column);
    if (piece.row === row) wanted.add(piece.column);
  }
  return rising(wanted);
}

function addRun(set: Set<number>, first: number, last: number): void {
  for (let position = first; position <= last; position += 1) set.add(position);
}

function rising(set: ReadonlySet<number>): number[] {
  return [...set].sort((a, b) => a - b);
}
