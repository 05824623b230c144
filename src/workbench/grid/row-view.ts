/** The element of a row (or of the heads of the columns): its head, its frozen cells, the others. */
export class RowView {
  readonly element = document.createElement('div');
  private readonly stays = document.createElement('div');
  private readonly cells = new Map<number, HTMLElement>();

  constructor(
    readonly head: HTMLElement,
    private readonly role: 'gridcell' | 'columnheader',
  ) {
    this.element.className = 'row';
    this.element.setAttribute('role', 'row');
    this.stays.className = 'row-stays';
    this.stays.append(head);
    this.element.append(this.stays);
  }

  /** Gives elements to these columns and no others, in this order; returns those that are new. */
  show(columns: readonly number[], frozen: number): [number, HTMLElement][] {
    const wanted = new Set(columns);
    for (const [column, cell] of this.cells) {
      if (wanted.has(column)) continue;
      cell.remove();
      this.cells.delete(column);
    }
    const made: [number, HTMLElement][] = [];
    let next: HTMLElement | null = null;
    for (const column of columns.toReversed()) {
      const parent: HTMLElement = column < frozen ? this.stays : this.element;
      const before: HTMLElement | null = next?.parentElement === parent ? next : null;
      const cell = this.cells.get(column) ?? this.made(column, made);
      if (!cell.parentElement) parent.insertBefore(cell, before);
      next = cell;
    }
    return made;
  }

  cell(column: number): HTMLElement | undefined {
    return this.cells.get(column);
  }

  entries(): Iterable<[number, HTMLElement]> {
    return this.cells;
  }

  private made(column: number, made: [number, HTMLElement][]): HTMLElement {
    const cell = document.createElement('div');
    cell.setAttribute('role', this.role);
    this.cells.set(column, cell);
    made.push([column, cell]);
    return cell;
  }
}
