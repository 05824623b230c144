import { cellKey } from '../snapshot';
import type { CellRange, CellValue, SheetSnapshot } from '../snapshot';
import { cellValue, formulaOf } from './cells';
import { placeOf } from './outline';
import type { SheetOutline } from './outline';

/** A block of a sheet with all that was asked of it, once Excel has answered. */
export interface ReadBlock {
  readonly place: CellRange;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Puts a sheet's snapshot together from its blocks, which come from top to bottom. */
export class SheetDraft {
  private readonly values: (CellValue | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();
  /** By row, then column; rows below each other with the same formats share the list. */
  private readonly formats: (readonly string[])[] = [];
  private readonly merges = new Map<number, CellRange>();
  private readonly hiddenRows = new Set<number>();

  constructor(private readonly outline: SheetOutline) {}

  add(block: ReadBlock): void {
    this.addCells(block.place, block.cells);
    block.rowProperties.value.forEach(({ rowHidden }, at) => {
      if (rowHidden === true) this.hiddenRows.add(block.place.row + at);
    });
    if (block.merged.isNullObject) return;
    // A merged area that lies across two blocks is told with both.
    for (const area of block.merged.areas.items) {
      const place = placeOf(area);
      this.merges.set(cellKey(place.row, place.column), place);
    }
  }

  snapshot(): SheetSnapshot {
    const { name, hidden, tables } = this.outline;
    return {
      name,
      hidden,
      protected: this.outline.protected,
      values: this.values,
      formulas: this.formulas,
      uncalculated: new Set(),
      merges: [...this.merges.values()],
      tables,
      hiddenRows: this.hiddenRows,
      numberFormat: (row, column) => this.formats[row]?.[column] ?? 'General',
    };
  }

  private addCells(place: CellRange, cells: Excel.Range): void {
    const values: unknown[][] = cells.values;
    const formulas: unknown[][] = cells.formulas;
    const formats: unknown[][] = cells.numberFormat;
    const types: string[][] = cells.valueTypes;
    while (this.values.length < place.row) this.values.push([]);
    values.forEach((rowValues, r) => {
      const row = place.row + r;
      const line: (CellValue | undefined)[] = Array.from({ length: place.column }, () => undefined);
      rowValues.forEach((value, c) => {
        const key = cellKey(row, place.column + c);
        line.push(cellValue(value, types[r]?.[c]));
        const formula = formulaOf(formulas[r]?.[c], value);
        if (formula !== null) this.formulas.set(key, formula.slice(1));
      });
      this.values.push(line);
      this.addFormats(row, place.column, formats[r] ?? []);
    });
  }

  private addFormats(row: number, column: number, formats: readonly unknown[]): void {
    const above = this.formats[row - 1] ?? [];
    const same = above.length === column + formats.length && formats.every((format, at) => format === above[column + at]);
    if (same) {
      this.formats[row] = above;
      return;
    }
    const line = Array.from({ length: column }, () => 'General');
    for (const format of formats) line.push(typeof format === 'string' ? format : 'General');
    this.formats[row] = line;
  }
}
