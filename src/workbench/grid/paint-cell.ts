import { faceOf } from '../sheet/cell-face';
import type { CellFace } from '../sheet/cell-face';
import type { Piece } from '../sheet/merges';
import type { SheetModel, Spot } from '../sheet/sheet-model';

/** What the grid says to people, in their language. */
export interface GridTexts {
  readonly sheet: string;
  readonly selectAll: string;
  readonly uncalculated: string;
}

/** Makes or renews the element of a cell. Text goes in as text: nothing in a file is markup here. */
export function paintCell(
  element: HTMLElement, model: SheetModel, position: Spot, headWidth: number, texts: GridTexts,
): void {
  const face = faceOf(model, position.row, position.column);
  const piece = model.pieces.at(position.row, position.column);
  const spot = piece?.merge ?? model.spot(position.row, position.column);
  const names = ['cell', `cell-${face.align}`, `cell-${face.vertical}`];
  if (face.wrap) names.push('cell-wrap');
  if (face.spills) names.push('cell-spill');
  if (piece) names.push('cell-merge');
  if (face.uncalculated) names.push('cell-uncalculated');
  element.className = names.join(' ');
  element.style.cssText = `${face.css}; ${place(model, position, piece, headWidth)}`;
  setOrRemove(element, 'title', face.uncalculated ? texts.uncalculated : null);
  setOrRemove(element, 'aria-rowspan', piece && piece.rows > 1 ? String(piece.rows) : null);
  setOrRemove(element, 'aria-colspan', piece && piece.columns > 1 ? String(piece.columns) : null);
  element.setAttribute('aria-colindex', String(spot.column + 2));
  element.replaceChildren(...(face.text === '' ? [] : [textOf(face)]));
}

/** Rows begin with their head, so cells stand that much further right than in the sheet. */
function place({ rows, columns }: SheetModel, { row, column }: Spot, piece: Piece | null, headWidth: number): string {
  const left = headWidth + columns.start(column);
  const width = columns.size(column, piece?.columns);
  return `left: ${String(left)}px; width: ${String(width)}px; height: ${String(rows.size(row, piece?.rows))}px`;
}

function textOf(face: CellFace): HTMLElement {
  const text = document.createElement('span');
  text.className = 'cell-text';
  text.style.cssText = face.textCss;
  text.textContent = face.text;
  if (face.box) {
    const { left, top, width, height } = face.box;
    text.style.left = `${String(left)}px`;
    text.style.top = `${String(top)}px`;
    text.style.width = `${String(width)}px`;
    text.style.height = `${String(height)}px`;
  }
  return text;
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
