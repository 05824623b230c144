import { cellAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/snapshot';
import { positionOf } from '../sheet/geometry';
import type { SheetModel, Spot } from '../sheet/sheet-model';
import { CellEditor } from './cell-editor';
import { keyCommand } from './keys';
import type { KeyCommand } from './keys';
import { moved } from './move';
import type { GridTexts } from './paint-cell';
import { bindPointer } from './pointer';
import { block, rangeOf, single, stepped } from './selection';
import type { Direction, Selection } from './selection';
import { SheetGrid } from './sheet-grid';

/** What the page does for the grid. Spots are cells of the sheet, ranges positions of the grid. */
export interface SheetHandlers {
  selected(model: SheetModel, selection: Selection): void;
  /** What the editor begins with. */
  editText(model: SheetModel, spot: Spot): string;
  /** Writes what was typed; false when it cannot be read. */
  typed(model: SheetModel, spot: Spot, text: string): boolean;
  cleared(model: SheetModel, range: CellRange): void;
  copied(model: SheetModel, range: CellRange): string;
  pasted(model: SheetModel, range: CellRange, text: string): void;
  undone(): void;
  /** A single cell was clicked. */
  clicked(model: SheetModel, spot: Spot): void;
}

const FIRST: Spot = { row: 0, column: 0 };

/** A sheet under keyboard, mouse and clipboard. */
export class SheetControl {
  private readonly grid: SheetGrid;
  private readonly layer = document.createElement('div');
  private readonly left = new Map<string, Selection>();
  private selection: Selection;
  private editor: CellEditor | null = null;
  private readonly resizing = new ResizeObserver(() => {
    if (!this.editor) return;
    this.grid.reveal(this.selection.active);
    this.placeEditor();
  });

  constructor(
    host: HTMLElement,
    private model: SheetModel,
    texts: GridTexts,
    private readonly handlers: SheetHandlers,
  ) {
    this.selection = single(model, FIRST);
    this.grid = new SheetGrid(host, model, this.selection, texts);
    this.layer.className = 'editor-layer';
    host.append(this.layer);
    const { viewport } = this.grid.frame;
    this.resizing.observe(viewport);
    viewport.addEventListener('keydown', (event) => { this.onKey(event); });
    viewport.addEventListener('scroll', () => { this.placeEditor(); });
    viewport.addEventListener('copy', (event) => { this.onCopy(event, false); });
    viewport.addEventListener('cut', (event) => { this.onCopy(event, true); });
    viewport.addEventListener('paste', (event) => { this.onPaste(event); });
    bindPointer({
      viewport,
      hit: (x, y) => this.grid.hit(x, y),
      mayLeaveEditor: () => this.editor?.finish(null) ?? true,
      pressed: (spot, extend) => { this.onPress(spot, extend); },
      dragged: (spot) => { this.onDrag(spot); },
      clicked: (spot) => { this.onClick(spot); },
      edit: () => { this.edit(false); },
    });
  }

  destroy(): void {
    this.editor?.cancel();
    this.resizing.disconnect();
    this.grid.destroy();
    this.layer.remove();
  }

  /** Shows other contents of the sheet, or another sheet where it was left. */
  show(model: SheetModel, texts: GridTexts): void {
    const from = this.model.sheet.name;
    const to = model.sheet.name;
    if (from !== to) this.editor?.cancel();
    if (from !== to) this.left.set(from, this.selection);
    const { active, end } = from === to ? this.selection : (this.left.get(to) ?? single(model, FIRST));
    this.model = model;
    this.grid.show(model, block(model, active, end), texts);
    this.select(block(model, active, end), from !== to);
    this.placeEditor();
  }

  /** Shows a block of cells to the user, without taking the keyboard. */
  jump({ row, column, rows, columns }: CellRange): void {
    const { geometry } = this.model;
    const first = { row: positionOf(geometry.rows.indexes, row), column: positionOf(geometry.columns.indexes, column) };
    const last = {
      row: Math.max(positionOf(geometry.rows.indexes, row + rows) - 1, first.row),
      column: Math.max(positionOf(geometry.columns.indexes, column + columns) - 1, first.column),
    };
    this.select(block(this.model, first, last));
    this.grid.frame.viewport.scrollIntoView({ block: 'nearest' });
    this.grid.reveal(first);
    this.grid.flash();
  }

  private select(selection: Selection, reveal = true): void {
    this.selection = selection;
    this.grid.select(selection, reveal);
    this.handlers.selected(this.model, selection);
  }

  private selectAndFocus(selection: Selection, reveal = true): void {
    this.select(selection, reveal);
    this.grid.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const command = keyCommand(event);
    if (!command) return;
    if (command.kind === 'type') {
      this.edit(true); // the key itself then goes into the editor
      return;
    }
    event.preventDefault();
    this.run(command);
  }

  private run(command: KeyCommand): void {
    switch (command.kind) {
      case 'edit': this.edit(false); break;
      case 'clear': this.handlers.cleared(this.model, this.range()); break;
      case 'undo': this.handlers.undone(); break;
      default: this.selectAndFocus(moved(this.model, this.selection, command, this.grid.pageRows));
    }
  }

  private edit(typing: boolean): void {
    const { active } = this.selection;
    this.select(single(this.model, active));
    const spot = this.model.spot(active.row, active.column);
    const name = cellAddress(spot.row, spot.column);
    this.editor = new CellEditor(this.layer, this.handlers.editText(this.model, spot), name, typing, {
      accept: (text) => this.handlers.typed(this.model, spot, text),
      closed: (next) => { this.onEditorClosed(next); },
    });
    this.placeEditor();
  }

  private onEditorClosed(next: Direction | null): void {
    this.editor = null;
    if (next) this.selectAndFocus(single(this.model, stepped(this.model, this.selection.active, next)));
    else if (document.activeElement === document.body) this.grid.focus();
  }

  private placeEditor(): void {
    this.editor?.place(this.grid.boxOf(this.selection.active));
  }

  /** A press on a head selects all of its row or column, one on the corner everything. */
  private onPress(spot: Spot, extend: boolean): void {
    const last = { row: this.model.rows.count - 1, column: this.model.columns.count - 1 };
    const end = { row: spot.row < 0 ? last.row : spot.row, column: spot.column < 0 ? last.column : spot.column };
    const from = extend ? this.selection.active : { row: Math.max(spot.row, 0), column: Math.max(spot.column, 0) };
    this.selectAndFocus(block(this.model, from, end), spot.row >= 0 && spot.column >= 0);
  }

  private onDrag(spot: Spot): void {
    const { row, column } = this.selection.end;
    const end = { row: spot.row < 0 ? row : spot.row, column: spot.column < 0 ? column : spot.column };
    if (end.row !== row || end.column !== column) this.selectAndFocus(block(this.model, this.selection.active, end));
  }

  private onClick({ row, column }: Spot): void {
    const { active, end } = this.selection;
    const alone = active.row === row && active.column === column && end.row === row && end.column === column;
    if (alone) this.handlers.clicked(this.model, this.model.spot(row, column));
  }

  private onCopy(event: ClipboardEvent, cut: boolean): void {
    const range = this.range();
    event.clipboardData?.setData('text/plain', this.handlers.copied(this.model, range));
    event.preventDefault();
    if (cut) this.handlers.cleared(this.model, range);
  }

  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    if (text !== '') this.handlers.pasted(this.model, this.range(), text);
  }

  private range(): CellRange {
    return rangeOf(this.model, this.selection);
  }
}
