import { columnName } from '../../workbook/address';
import type { Spot } from '../sheet/sheet-model';
import type { Frame } from './frame';
import { paintCell } from './paint-cell';
import type { Palette } from './paint-cell';
import { RowView } from './row-view';
import { columnsWanted, rowsWanted } from './window';
import type { Window } from './window';

/** An element with the position it stands for. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly element: HTMLElement;
}

/** The elements of the rows in sight, kept as long as they are in sight. */
export class GridRows {
  private readonly rows = new Map<number, RowView>();
  private letters: RowView;

  constructor(
    private readonly frame: Frame,
    private palette: Palette,
  ) {
    this.letters = this.madeLetters();
  }

  /** Begins anew, for a sheet that is laid out otherwise. */
  clear(palette: Palette): void {
    this.palette = palette;
    for (const view of this.rows.values()) view.element.remove();
    this.rows.clear();
    this.letters = this.madeLetters();
  }

  /** Draws every cell there is once more, for other contents of the same layout. */
  repaint(palette: Palette): void {
    this.palette = palette;
    for (const { row, column, element } of this.cells()) paintCell(element, palette, { row, column });
  }

  /** Makes the elements of a window that are missing, and removes the others. */
  render(window: Window, active: Spot): void {
    const { model } = this.palette;
    this.renderLetters(window);
    const wanted = rowsWanted(model, window, active);
    this.removeAllBut(new Set(wanted));
    let next: HTMLElement | null = null;
    for (const row of wanted.toReversed()) {
      const parent = row < model.geometry.rows.frozen ? this.frame.frozen : this.frame.body;
      const view = this.rows.get(row) ?? this.madeRow(row);
      if (!view.element.parentElement) parent.insertBefore(view.element, next?.parentElement === parent ? next : null);
      next = view.element;
      const columns = columnsWanted(model, window, row, active);
      for (const [column, cell] of view.show(columns, model.geometry.columns.frozen)) {
        paintCell(cell, this.palette, { row, column });
      }
    }
  }

  cell({ row, column }: Spot): HTMLElement | undefined {
    return this.rows.get(row)?.cell(column);
  }

  *cells(): Generator<Placed> {
    for (const [row, view] of this.rows) {
      for (const [column, element] of view.entries()) yield { row, column, element };
    }
  }

  /** The heads of the rows and columns; the one of a row has the column -1, and the other way round. */
  *heads(): Generator<Placed> {
    for (const [row, { head }] of this.rows) yield { row, column: -1, element: head };
    for (const [column, element] of this.letters.entries()) yield { row: -1, column, element };
  }

  private removeAllBut(wanted: ReadonlySet<number>): void {
    for (const [row, view] of this.rows) {
      if (wanted.has(row)) continue;
      view.element.remove();
      this.rows.delete(row);
    }
  }

  private madeLetters(): RowView {
    const corner = headElement('presentation', '');
    corner.title = this.palette.texts.selectAll;
    const letters = new RowView(corner, 'columnheader');
    letters.element.setAttribute('aria-rowindex', '1');
    this.frame.heads.replaceChildren(letters.element);
    return letters;
  }

  private renderLetters(window: Window): void {
    const { model, headWidth } = this.palette;
    const { indexes, frozen } = model.geometry.columns;
    const columns = Array.from({ length: frozen }, (_, column) => column);
    for (let column = Math.max(window.columns.first, frozen); column <= window.columns.last; column += 1) columns.push(column);
    for (const [column, letter] of this.letters.show(columns, frozen)) {
      const index = indexes[column] ?? column;
      letter.className = 'head';
      letter.textContent = columnName(index);
      letter.setAttribute('aria-colindex', `${index + 2}`);
      letter.style.left = `${headWidth + model.columns.start(column)}px`;
      letter.style.width = `${model.columns.size(column)}px`;
    }
  }

  private madeRow(row: number): RowView {
    const { model } = this.palette;
    const { indexes, frozen } = model.geometry.rows;
    const index = indexes[row] ?? row;
    const view = new RowView(headElement('rowheader', `${index + 1}`), 'gridcell');
    const above = row < frozen ? 0 : model.rows.start(frozen);
    view.head.setAttribute('aria-colindex', '1');
    view.element.setAttribute('aria-rowindex', `${index + 2}`);
    view.element.style.top = `${model.rows.start(row) - above}px`;
    view.element.style.height = `${model.rows.size(row)}px`;
    this.rows.set(row, view);
    return view;
  }
}

function headElement(role: 'rowheader' | 'presentation', text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'head';
  element.setAttribute('role', role);
  element.textContent = text;
  return element;
}
