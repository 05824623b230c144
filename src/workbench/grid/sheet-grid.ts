import { columnName } from '../../workbook/address';
import type { CellRange } from '../../workbook/snapshot';
import type { SheetModel, Spot } from '../sheet/sheet-model';
import { HEAD_HEIGHT, headWidth, makeFrame } from './frame';
import type { Frame } from './frame';
import { paintCell, setAttribute } from './paint-cell';
import type { GridTexts } from './paint-cell';
import { RowView } from './row-view';
import { homeOf, rangeOf } from './selection';
import type { Selection } from './selection';
import { columnsWanted, covers, inSight, rowsWanted, widened } from './window';
import { StyleClasses } from './style-classes';
import type { Window } from './window';

const FLASH_MILLISECONDS = 1600;

/** Where a cell stands in the view, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a sheet: elements for the cells in sight only, one row element a row with its head,
 * and the active cell as the one that takes the keyboard.
 */
export class SheetGrid {
  readonly frame: Frame = makeFrame();
  private readonly rows = new Map<number, RowView>();
  private letters = new RowView(document.createElement('div'), 'columnheader');
  private readonly classes = new StyleClasses();
  private drawn: Window | null = null;
  private range: CellRange;
  private flashed: CellRange | null = null;
  private readonly resizing = new ResizeObserver(() => { this.render(); });

  constructor(
    host: HTMLElement,
    private model: SheetModel,
    private selection: Selection,
    private texts: GridTexts,
  ) {
    this.range = rangeOf(model, selection);
    host.append(this.frame.viewport);
    this.frame.viewport.addEventListener('scroll', () => { this.render(); });
    this.layOut();
    this.resizing.observe(this.frame.viewport);
  }

  destroy(): void {
    this.resizing.disconnect();
    this.classes.destroy();
    this.frame.viewport.remove();
  }

  /** Shows other contents of the sheet, or another sheet. */
  show(model: SheetModel, selection: Selection, texts: GridTexts): void {
    const alike = isLaidOutAlike(this.model, model);
    const focused = this.frame.viewport.contains(document.activeElement);
    [this.model, this.selection, this.texts] = [model, selection, texts];
    this.range = rangeOf(model, selection);
    if (!alike) this.layOut();
    this.drawn = null;
    this.render();
    for (const [row, view] of this.rows) for (const [column, cell] of view.entries()) this.paint(cell, row, column);
    if (focused) this.focus();
  }

  /** Marks the selected cells and, if asked, brings the moving corner of the selection into view. */
  select(selection: Selection, reveal: boolean): void {
    this.selection = selection;
    this.range = rangeOf(this.model, selection);
    if (reveal) this.reveal(selection.end);
    this.drawn = null;
    this.render();
    this.markAll();
  }

  /** Draws the eye to the selected cells for a moment. */
  flash(): void {
    const flashed = this.range;
    this.flashed = flashed;
    this.markAll();
    setTimeout(() => {
      if (this.flashed !== flashed) return;
      this.flashed = null;
      this.markAll();
    }, FLASH_MILLISECONDS);
  }

  /** Gives the keyboard to the active cell. */
  focus(): void {
    const { row, column } = this.selection.active;
    this.rows.get(row)?.cell(column)?.focus({ preventScroll: true });
  }

  /** The cell or merge at a position, in the view. */
  boxOf({ row, column }: Spot): Box {
    const whole = this.model.pieces.at(row, column)?.whole ?? { row, column, rows: 1, columns: 1 };
    const { rows, columns, geometry } = this.model;
    const { scrollLeft, scrollTop } = this.frame.viewport;
    return {
      left: this.headWidth + columns.start(whole.column) - (whole.column < geometry.columns.frozen ? 0 : scrollLeft),
      top: HEAD_HEIGHT + rows.start(whole.row) - (whole.row < geometry.rows.frozen ? 0 : scrollTop),
      width: columns.size(whole.column, whole.columns),
      height: rows.size(whole.row, whole.rows),
    };
  }

  /** The position at a point of the view; -1 for the row (or column) over the heads. */
  hit(x: number, y: number): Spot {
    const { rows, columns, geometry } = this.model;
    const { scrollLeft, scrollTop } = this.frame.viewport;
    const [right, down] = [x - this.headWidth, y - HEAD_HEIGHT];
    const frozenWidth = columns.start(geometry.columns.frozen);
    const frozenHeight = rows.start(geometry.rows.frozen);
    return {
      row: down < 0 ? -1 : rows.at(down < frozenHeight ? down : down + scrollTop),
      column: right < 0 ? -1 : columns.at(right < frozenWidth ? right : right + scrollLeft),
    };
  }

  /** How many rows a page of the view holds. */
  get pageRows(): number {
    const { rows } = this.inSight();
    return Math.max(rows.last - rows.first - 1, 1);
  }

  private get headWidth(): number {
    return headWidth(this.model.geometry.rows.indexes.at(-1) ?? 0);
  }

  private layOut(): void {
    const { viewport, canvas, heads, frozen, body } = this.frame;
    const { rows, columns, geometry } = this.model;
    viewport.setAttribute('aria-label', this.texts.sheet);
    viewport.setAttribute('aria-rowcount', String((geometry.rows.indexes.at(-1) ?? 0) + 2));
    viewport.setAttribute('aria-colcount', String((geometry.columns.indexes.at(-1) ?? 0) + 2));
    viewport.style.setProperty('--head-width', `${this.headWidth}px`);
    viewport.style.setProperty('--stays-width', `${this.headWidth + columns.start(geometry.columns.frozen)}px`);
    canvas.style.width = `${this.headWidth + columns.length}px`;
    canvas.style.height = `${HEAD_HEIGHT + rows.length}px`;
    frozen.style.height = `${rows.start(geometry.rows.frozen)}px`;
    frozen.classList.toggle('sheet-frozen-some', geometry.rows.frozen > 0);
    viewport.classList.toggle('sheet-frozen-columns', geometry.columns.frozen > 0);
    for (const view of this.rows.values()) view.element.remove();
    this.rows.clear();
    this.classes.clear();
    this.letters = new RowView(head('presentation', ''), 'columnheader');
    this.letters.head.title = this.texts.selectAll;
    this.letters.head.classList.add('head-corner');
    this.letters.element.setAttribute('aria-rowindex', '1');
    heads.replaceChildren(this.letters.element);
    frozen.hidden = geometry.rows.frozen === 0;
    frozen.replaceChildren();
    body.replaceChildren();
    viewport.scrollTo(0, 0);
    this.drawn = null;
    this.render();
  }

  private inSight(): Window {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.frame.viewport;
    return inSight(this.model, scrollLeft, scrollTop, clientWidth - this.headWidth, clientHeight - HEAD_HEIGHT);
  }

  private render(): void {
    const seen = this.inSight();
    if (this.drawn && covers(this.drawn, seen)) return;
    const window = widened(seen, this.model);
    this.drawn = window;
    this.renderLetters(window);
    const wanted = rowsWanted(this.model, window, this.selection.active);
    const keep = new Set(wanted);
    for (const [row, view] of this.rows) {
      if (keep.has(row)) continue;
      view.element.remove();
      this.rows.delete(row);
    }
    let next: HTMLElement | null = null;
    for (const row of wanted.toReversed()) {
      const parent = row < this.model.geometry.rows.frozen ? this.frame.frozen : this.frame.body;
      const view = this.rows.get(row) ?? this.madeRow(row);
      if (!view.element.parentElement) parent.insertBefore(view.element, next?.parentElement === parent ? next : null);
      next = view.element;
      const columns = columnsWanted(this.model, window, row, this.selection.active);
      for (const [column, cell] of view.show(columns, this.model.geometry.columns.frozen)) this.paint(cell, row, column);
    }
  }

  private renderLetters(window: Window): void {
    const { indexes, frozen } = this.model.geometry.columns;
    const columns: number[] = [];
    for (let column = 0; column < frozen; column += 1) columns.push(column);
    for (let column = Math.max(window.columns.first, frozen); column <= window.columns.last; column += 1) columns.push(column);
    for (const [column, cell] of this.letters.show(columns, frozen)) {
      const index = indexes[column] ?? column;
      cell.className = 'head';
      cell.textContent = columnName(index);
      cell.setAttribute('aria-colindex', String(index + 2));
      cell.style.left = `${this.headWidth + this.model.columns.start(column)}px`;
      cell.style.width = `${this.model.columns.size(column)}px`;
      this.markHead(cell, column, this.range.column, this.range.columns);
    }
  }

  private madeRow(row: number): RowView {
    const index = this.model.geometry.rows.indexes[row] ?? row;
    const view = new RowView(head('rowheader', String(index + 1)), 'gridcell');
    view.head.setAttribute('aria-colindex', '1');
    view.element.setAttribute('aria-rowindex', String(index + 2));
    view.element.style.top = `${this.rowTop(row)}px`;
    view.element.style.height = `${this.model.rows.size(row)}px`;
    this.markHead(view.head, row, this.range.row, this.range.rows);
    this.rows.set(row, view);
    return view;
  }

  private rowTop(row: number): number {
    const { frozen } = this.model.geometry.rows;
    return this.model.rows.start(row) - (row < frozen ? 0 : this.model.rows.start(frozen));
  }
  private paint(cell: HTMLElement, row: number, column: number): void {
    const { model, classes, texts, headWidth } = this;
    paintCell(cell, { model, classes, texts, headWidth }, { row, column });
    this.mark(cell, row, column);
  }

  private markAll(): void {
    for (const [row, view] of this.rows) {
      this.markHead(view.head, row, this.range.row, this.range.rows);
      for (const [column, cell] of view.entries()) this.mark(cell, row, column);
    }
    for (const [column, cell] of this.letters.entries()) this.markHead(cell, column, this.range.column, this.range.columns);
  }

  private mark(cell: HTMLElement, row: number, column: number): void {
    const { active } = this.selection;
    const isHome = row === active.row && column === active.column;
    const home = homeOf(this.model, { row, column });
    const isActive = home.row === active.row && home.column === active.column;
    const isSelected = isIn(this.range, row, column);
    cell.classList.toggle('cell-active', isActive);
    cell.classList.toggle('cell-selected', isSelected && !isActive);
    cell.classList.toggle('cell-flash', this.flashed !== null && isIn(this.flashed, row, column));
    setAttribute(cell, 'aria-selected', isSelected ? 'true' : null);
    setAttribute(cell, 'tabindex', isHome ? '0' : null);
  }

  private markHead(element: HTMLElement, position: number, first: number, count: number): void {
    element.classList.toggle('head-selected', position >= first && position < first + count);
  }

  /** Scrolls until a cell is in sight. */
  reveal(spot: Spot): void {
    const { viewport } = this.frame;
    const { rows, columns, geometry } = this.model;
    const frozenWidth = columns.start(geometry.columns.frozen);
    const frozenHeight = rows.start(geometry.rows.frozen);
    const { left, top, width, height } = this.boxOf(spot);
    if (spot.column >= geometry.columns.frozen) {
      viewport.scrollLeft += shift(left, width, this.headWidth + frozenWidth, viewport.clientWidth);
    }
    if (spot.row >= geometry.rows.frozen) {
      viewport.scrollTop += shift(top, height, HEAD_HEIGHT + frozenHeight, viewport.clientHeight);
    }
  }
}

/** How far to scroll so that `size` pixels from `start` on lie between `from` and `to`. */
function shift(start: number, size: number, from: number, to: number): number {
  if (start < from || size > to - from) return start - from;
  return Math.max(start + size - to, 0);
}

function isIn({ row, column, rows, columns }: CellRange, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function isLaidOutAlike(a: SheetModel, b: SheetModel): boolean {
  return a.sheet.name === b.sheet.name && a.rows.isSameAs(b.rows) && a.columns.isSameAs(b.columns)
    && a.geometry.rows.frozen === b.geometry.rows.frozen && a.geometry.columns.frozen === b.geometry.columns.frozen;
}

function head(role: 'rowheader' | 'presentation', text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'head';
  element.setAttribute('role', role);
  element.textContent = text;
  return element;
}
