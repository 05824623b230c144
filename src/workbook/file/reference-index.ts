import { cellKey, type CellRange } from '../snapshot';
import { referencesOf, type Reference } from '../formula/references';
import { ReferenceResolver, type ReferenceSheet, type ReferenceWorkbook } from '../formula/resolve';

/** A cell by its key. */
export interface SheetCell {
  readonly sheet: ReferenceSheet;
  readonly key: number;
}

interface RangeReaders {
  readonly range: CellRange;
  readonly formulas: SheetCell[];
}

interface SheetReaders {
  /** Formulas that read a cell, by its key. */
  readonly cells: Map<number, SheetCell[]>;
  /** Formulas that read a larger range; formulas with the same range stand together. */
  readonly ranges: Map<string, RangeReaders>;
}

/** Ranges up to this many cells are kept cell by cell. */
const SMALL = 8;

const parsed = new WeakMap<ReadonlyMap<number, string>, ReadonlyMap<number, readonly Reference[]>>();

/** Which formulas read which cells. Each range answers once only: then its readers are known. */
export class ReferenceIndex {
  /** Formulas of which nobody can tell what they read. */
  readonly onAnything: SheetCell[] = [];
  private readonly readers = new Map<ReferenceSheet, SheetReaders>();

  constructor(workbook: ReferenceWorkbook) {
    const resolver = new ReferenceResolver(workbook);
    for (const sheet of workbook.sheets) this.readers.set(sheet, { cells: new Map(), ranges: new Map() });
    for (const sheet of workbook.sheets) {
      for (const [key, references] of referencesIn(sheet.formulas)) {
        for (const reference of references) this.add({ sheet, key }, reference, resolver);
      }
    }
  }

  /** Formulas that read just this cell, or it in a small range. */
  readingCell({ sheet, key }: SheetCell): readonly SheetCell[] {
    return this.readers.get(sheet)?.cells.get(key) ?? [];
  }

  /** Formulas that read a larger range in which one of these cells is. */
  readingRanges(cells: readonly SheetCell[]): readonly SheetCell[] {
    const rowsByColumn = new Map<ReferenceSheet, Map<number, number[]>>();
    for (const { sheet, key } of cells) {
      const columns = rowsByColumn.get(sheet) ?? new Map<number, number[]>();
      rowsByColumn.set(sheet, columns);
      const rows = columns.get(key % 16_384) ?? [];
      columns.set(key % 16_384, rows);
      rows.push(Math.floor(key / 16_384));
    }
    const found: SheetCell[] = [];
    for (const [sheet, columns] of rowsByColumn) {
      const readers = this.readers.get(sheet);
      if (!readers || readers.ranges.size === 0) continue;
      for (const rows of columns.values()) rows.sort((a, b) => a - b);
      pushAll(
        found,
        take(readers, (range) => holdsAny(range, columns)),
      );
    }
    return found;
  }

  /** Formulas that read a larger range of which was not asked yet with success. */
  readingUnreachedRanges(): readonly SheetCell[] {
    return [...this.readers.values()].flatMap((readers) => take(readers, () => true));
  }

  private add(formula: SheetCell, reference: Reference, resolver: ReferenceResolver): void {
    const places = resolver.resolve(reference, formula.sheet, formula.key);
    if (!places) this.onAnything.push(formula);
    for (const { sheet, range } of places ?? []) {
      const readers = this.readers.get(sheet);
      if (!readers) continue;
      if (range.rows * range.columns > SMALL) {
        const name = `${range.row} ${range.column} ${range.rows} ${range.columns}`;
        const known = readers.ranges.get(name);
        if (known) known.formulas.push(formula);
        else readers.ranges.set(name, { range, formulas: [formula] });
        continue;
      }
      for (let row = range.row; row < range.row + range.rows; row++) {
        for (let column = range.column; column < range.column + range.columns; column++) {
          const known = readers.cells.get(cellKey(row, column));
          if (known) known.push(formula);
          else readers.cells.set(cellKey(row, column), [formula]);
        }
      }
    }
  }
}

function referencesIn(formulas: ReadonlyMap<number, string>): ReadonlyMap<number, readonly Reference[]> {
  const before = parsed.get(formulas);
  if (before) return before;
  // All cells that an array fills have its formula.
  const byText = new Map<string, readonly Reference[]>();
  for (const text of formulas.values()) if (!byText.has(text)) byText.set(text, referencesOf(text));
  const references = new Map([...formulas].map(([key, text]) => [key, byText.get(text) ?? []]));
  parsed.set(formulas, references);
  return references;
}

/** The readers of all ranges that are hit, which from then on are no longer asked. */
function take({ ranges }: SheetReaders, isHit: (range: CellRange) => boolean): SheetCell[] {
  const found: SheetCell[] = [];
  for (const [name, { range, formulas }] of ranges) {
    if (!isHit(range)) continue;
    pushAll(found, formulas);
    ranges.delete(name);
  }
  return found;
}

/** What `push` with many arguments would not survive. */
export function pushAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** @param columns sorted rows by column */
function holdsAny(range: CellRange, columns: ReadonlyMap<number, readonly number[]>): boolean {
  for (const [column, rows] of columns) {
    if (column < range.column || column >= range.column + range.columns) continue;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle] ?? 0) < range.row) low = middle + 1;
      else high = middle;
    }
    if ((rows[low] ?? Infinity) < range.row + range.rows) return true;
  }
  return false;
}
