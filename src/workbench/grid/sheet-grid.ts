import type { CellRange } from '../../workbook/snapshot';
import type { SheetModel, Spot } from '../sheet/sheet-model';
import { HEAD_HEIGHT, headWidth, makeFrame } from './frame';
import type { Frame } from './frame';
import { GridRows } from './grid-rows';
import { markCell, markHead } from './marks';
import type { GridTexts, Palette } from './paint-cell';
import { rangeOf } from './selection';
import type { Selection } from './selection';
import { StyleClasses } from './style-classes';
import { covers, inSight, widened } from './window';
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
  private readonly classes = new StyleClasses();
  private readonly rows: GridRows;
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
    this.rows = new GridRows(this.frame, this.palette);
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
    if (alike) {
      this.label();
      this.rows.repaint(this.palette);
      this.redraw();
    } else {
      this.layOut();
    }
    if (focused) this.focus();
  }

  /**
   * Marks the selected cells and, if asked, brings the moving corner of the selection into view.
   * The keyboard stays in the grid if that is where it was.
   */
  select(selection: Selection, reveal: boolean): void {
    const focused = this.frame.viewport.contains(document.activeElement);
    this.selection = selection;
    this.range = rangeOf(this.model, selection);
    if (reveal) this.reveal(selection.end);
    this.redraw();
    if (focused) this.focus();
  }

  /** Draws the eye to the selected cells for a moment. */
  flash(): void {
    const flashed = this.range;
    this.flashed = flashed;
    this.mark();
    setTimeout(() => {
      if (this.flashed !== flashed) return;
      this.flashed = null;
      this.mark();
    }, FLASH_MILLISECONDS);
  }

  /** Gives the keyboard to the active cell. */
  focus(): void {
    this.rows.cell(this.selection.active)?.focus({ preventScroll: true });
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
    const { rows, columns } = this.model;
    const { scrollLeft, scrollTop } = this.frame.viewport;
    const [right, down] = [x - this.headWidth, y - HEAD_HEIGHT];
    return {
      row: down < 0 ? -1 : rows.at(down < this.frozenHeight ? down : down + scrollTop),
      column: right < 0 ? -1 : columns.at(right < this.frozenWidth ? right : right + scrollLeft),
    };
  }

  /** How many rows a page of the view holds. */
  get pageRows(): number {
    const { rows } = this.inSight();
    return Math.max(rows.last - rows.first - 1, 1);
  }

  /** Scrolls until a cell is in sight. */
  reveal(spot: Spot): void {
    const { viewport } = this.frame;
    const { geometry } = this.model;
    const { left, top, width, height } = this.boxOf(spot);
    if (spot.column >= geometry.columns.frozen) {
      viewport.scrollLeft += shift(left, width, this.headWidth + this.frozenWidth, viewport.clientWidth);
    }
    if (spot.row >= geometry.rows.frozen) {
      viewport.scrollTop += shift(top, height, HEAD_HEIGHT + this.frozenHeight, viewport.clientHeight);
    }
  }

  private get headWidth(): number {
    return headWidth(this.model.geometry.rows.indexes.at(-1) ?? 0);
  }

  private get frozenWidth(): number {
    return this.model.columns.start(this.model.geometry.columns.frozen);
  }

  private get frozenHeight(): number {
    return this.model.rows.start(this.model.geometry.rows.frozen);
  }

  private get palette(): Palette {
    const { model, classes, texts, headWidth: width } = this;
    return { model, classes, texts, headWidth: width };
  }

  private label(): void {
    const { viewport } = this.frame;
    const { rows, columns } = this.model.geometry;
    viewport.setAttribute('aria-label', this.texts.sheet);
    viewport.setAttribute('aria-description', this.texts.keys);
    viewport.setAttribute('aria-rowcount', `${(rows.indexes.at(-1) ?? 0) + 2}`);
    viewport.setAttribute('aria-colcount', `${(columns.indexes.at(-1) ?? 0) + 2}`);
  }

  private layOut(): void {
    const { viewport, canvas, frozen } = this.frame;
    const { rows, columns, geometry } = this.model;
    this.label();
    viewport.style.setProperty('--head-width', `${this.headWidth}px`);
    viewport.style.setProperty('--stays-width', `${this.headWidth + this.frozenWidth}px`);
    viewport.classList.toggle('sheet-frozen-columns', geometry.columns.frozen > 0);
    canvas.style.width = `${this.headWidth + columns.length}px`;
    canvas.style.height = `${HEAD_HEIGHT + rows.length}px`;
    frozen.style.height = `${this.frozenHeight}px`;
    frozen.hidden = geometry.rows.frozen === 0;
    this.classes.clear();
    this.rows.clear(this.palette);
    viewport.scrollTo(0, 0);
    this.redraw();
  }

  private inSight(): Window {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.frame.viewport;
    return inSight(this.model, scrollLeft, scrollTop, clientWidth - this.headWidth, clientHeight - HEAD_HEIGHT);
  }

  /** Draws what has come into sight, if anything has. */
  private render(): void {
    const seen = this.inSight();
    if (!this.drawn || !covers(this.drawn, seen)) this.redraw(seen);
  }

  private redraw(seen = this.inSight()): void {
    this.drawn = widened(seen, this.model);
    this.rows.render(this.drawn, this.selection.active);
    this.mark();
  }

  private mark(): void {
    const { model, selection, range, flashed } = this;
    for (const cell of this.rows.cells()) markCell(cell, model, { active: selection.active, range, flashed });
    for (const head of this.rows.heads()) markHead(head, range);
  }
}

/** How far to scroll so that `size` pixels from `start` on lie between `from` and `to`. */
function shift(start: number, size: number, from: number, to: number): number {
  if (start < from || size > to - from) return start - from;
  return Math.max(start + size - to, 0);
}

function isLaidOutAlike(a: SheetModel, b: SheetModel): boolean {
  return a.sheet.name === b.sheet.name && a.rows.isSameAs(b.rows) && a.columns.isSameAs(b.columns)
    && a.geometry.rows.frozen === b.geometry.rows.frozen && a.geometry.columns.frozen === b.geometry.columns.frozen;
}
