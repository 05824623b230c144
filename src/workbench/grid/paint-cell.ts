import type { FormulaProblem } from '../../workbook/calculator';
import { faceOf } from '../sheet/cell-face';
import type { CellFace } from '../sheet/cell-face';
import type { Piece } from '../sheet/merges';
import type { SheetModel, Spot } from '../sheet/sheet-model';
import type { StyleClasses } from './style-classes';

/** What the grid says to people, in their language. */
export interface GridTexts {
  readonly sheet: string;
  readonly keys: string;
  readonly selectAll: string;
  readonly uncalculated: string;
  readonly problem: (problem: FormulaProblem) => string;
}

/** What cells are drawn with. */
export interface Palette {
  readonly model: SheetModel;
  readonly classes: StyleClasses;
  readonly texts: GridTexts;
  /** Rows begin with their head, so cells stand that much further right than in the sheet; pixels. */
  readonly headWidth: number;
}

/** Makes or renews the element of a cell. Text goes in as text: nothing in a file is markup here. */
export function paintCell(element: HTMLElement, palette: Palette, position: Spot): void {
  const { model, texts } = palette;
  const face = faceOf(model, position.row, position.column);
  const piece = model.pieces.at(position.row, position.column);
  const spot = piece?.merge ?? model.spot(position.row, position.column);
  element.className = classesOf(face, palette, position, piece);
  element.style.height = piece && piece.rows > 1 ? `${model.rows.size(position.row, piece.rows)}px` : '';
  element.setAttribute('aria-colindex', String(spot.column + 2));
  setAttribute(element, 'title', face.problem ? texts.problem(face.problem) : face.uncalculated ? texts.uncalculated : null);
  setAttribute(element, 'aria-rowspan', piece && piece.whole.rows > 1 ? String(piece.whole.rows) : null);
  setAttribute(element, 'aria-colspan', piece && piece.whole.columns > 1 ? String(piece.whole.columns) : null);
  setAttribute(element, 'aria-hidden', piece && piece.left + piece.top > 0 ? 'true' : null);
  if (face.box) element.replaceChildren(boxOf(face));
  else element.textContent = face.text;
}

function classesOf(face: CellFace, { model, classes, headWidth }: Palette, { column }: Spot, piece: Piece | null): string {
  const left = headWidth + model.columns.start(column);
  const width = model.columns.size(column, piece?.columns);
  return [
    `cell cell-${face.align} cell-v-${face.vertical}`,
    classes.name(face.css),
    classes.name(`left: ${left}px; width: ${width}px`),
    face.wrap ? 'cell-wrap' : '',
    face.spills ? 'cell-spill' : '',
    piece ? `cell-merge ${cutsOf(piece)}` : '',
    face.uncalculated ? 'cell-uncalculated' : '',
    face.unknown ? 'cell-unknown' : '',
  ].join(' ');
}

/** The sides on which another piece of the same merge goes on. */
function cutsOf({ row, column, rows, columns, whole }: Piece): string {
  return [
    row > whole.row ? 'cut-top' : '',
    row + rows < whole.row + whole.rows ? 'cut-bottom' : '',
    column > whole.column ? 'cut-left' : '',
    column + columns < whole.column + whole.columns ? 'cut-right' : '',
  ].join(' ');
}

/** Text whose room is not that of its cell. */
function boxOf(face: CellFace): HTMLElement {
  const box = document.createElement('span');
  box.className = 'cell-box';
  box.textContent = face.text;
  if (face.box) {
    const { left, top, width, height } = face.box;
    box.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  }
  return box;
}

/** Sets an attribute; `null` takes it away. */
export function setAttribute(element: HTMLElement, name: string, value: string | null): void {
  if (value !== null) element.setAttribute(name, value);
  else if (element.hasAttribute(name)) element.removeAttribute(name);
}
