import { rangeAddress } from '../../../src/workbook/address';
import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError, NotImplemented } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { Members } from '../host-object';
import { bounding, intersection } from '../model/areas';
import { apiValue, plainLook, type, valueType } from '../model/cell';
import type { Cell } from '../model/cell';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../model/workbook-model';
import type { SheetModel } from '../model/workbook-model';
import { checkFormatsAllowed, formatObject } from './format-object';
import { numbersOf, only, rangeOfArgument, truthOf } from './arguments';
import type { Excel } from './excel';

/** More merged areas than this are not told of in one call. */
const MOST_MERGED_AREAS = 512;

export class RangeObject extends HostObject {
  readonly type = 'Range';
  override readonly isReferenced = true;

  constructor(
    private readonly excel: Excel,
    readonly sheet: SheetModel,
    readonly area: CellRange,
  ) {
    super();
  }

  protected readonly members: Members = {
    get: {
      Address: () => `${this.sheet.name}!${rangeAddress(this.area)}`,
      RowIndex: () => this.area.row,
      ColumnIndex: () => this.area.column,
      RowCount: () => this.area.rows,
      ColumnCount: () => this.area.columns,
      Values: () => this.sheet.map(this.area, ({ value }) => apiValue(value)),
      ValueTypes: () => this.sheet.map(this.area, ({ value }) => valueType(value)),
      Formulas: () => this.sheet.map(this.area, ({ value, formula }) => formula ?? apiValue(value)),
      NumberFormat: () => this.sheet.map(this.area, ({ numberFormat }) => numberFormat),
      HasSpill: () => this.allOrNone(({ array }) => array),
      SavedAsArray: () => this.allOrNone(({ array }) => array),
      Format: () => formatObject(this.sheet, this.area),
      Worksheet: () => this.excel.worksheet(this.sheet),
    },
    set: {
      Values: (value) => this.write(value),
      Formulas: (value) => this.write(value),
      NumberFormat: (value) => {
        checkFormatsAllowed(this.sheet);
        this.each(value, (cell, format) => (cell.numberFormat = String(format)));
      },
    },
    call: {
      GetRow: (at) => this.part({ ...this.area, row: this.area.row + numbersOf(at), rows: 1 }),
      GetBoundingRect: (other) => this.part(bounding(this.area, rangeOfArgument(other, this.sheet))),
      _ValidateArraySize: (rows, columns) => this.checkSize(numbersOf(rows), numbersOf(columns)),
      GetMergedAreasOrNullObject: () => this.mergedAreas(),
      GetRowProperties: (asked) =>
        Array.from({ length: this.area.rows }, (_, at) =>
          only(asked, {
            rowHidden: this.sheet.hiddenRows.has(this.area.row + at),
            format: { rowHeight: this.sheet.rowHeights.get(this.area.row + at) ?? DEFAULT_HEIGHT },
          }),
        ),
      GetColumnProperties: (asked) =>
        Array.from({ length: this.area.columns }, (_, at) =>
          only(asked, { format: { columnWidth: this.sheet.columnWidths.get(this.area.column + at) ?? DEFAULT_WIDTH } }),
        ),
      GetCellProperties: (asked) => this.sheet.map(this.area, (cell) => only(asked, cellProperties(cell))),
      Clear: (what) => this.clear(what),
      Merge: (across) => this.merge(truthOf(across)),
      Unmerge: () => {
        this.sheet.merges = this.sheet.merges.filter((merge) => intersection(merge, this.area) === null);
      },
      Select: () => {
        if (this.excel.active !== this.sheet) throw new HostError('InvalidOperation');
        this.excel.model.selection = `${this.sheet.name}!${rangeAddress(this.area)}`;
      },
    },
  };

  private part(area: CellRange): RangeObject {
    return new RangeObject(this.excel, this.sheet, area);
  }

  /** `null` when it holds for some cells only. */
  private allOrNone(test: (cell: Cell) => boolean): boolean | null {
    const answers = new Set(this.sheet.map(this.area, test).flat());
    return answers.size > 1 ? null : answers.has(true);
  }

  private checkSize(rows: number, columns: number): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw new HostError('InvalidArgument', "The number of rows or columns in the input array doesn't match the size of the range.");
  }

  private each(value: unknown, change: (cell: Cell, input: unknown) => void): void {
    if (!Array.isArray(value)) throw new NotImplemented('one value for a whole range');
    const rows: unknown[] = value;
    for (const row of rows) if (!Array.isArray(row) || row.length !== this.area.columns) this.checkSize(-1, -1);
    this.checkSize(rows.length, this.area.columns);
    this.sheet.change(this.area, (cell, row, column) => {
      const line: unknown = rows[row - this.area.row];
      change(cell, Array.isArray(line) ? line[column - this.area.column] : null);
    });
  }

  private write(value: unknown): void {
    this.checkWritable();
    this.each(value, (cell, input) => type(cell, input, this.sheet.workbook.results));
    this.fixHeads();
    this.excel.changed(this.sheet, rangeAddress(this.area), 'ThisLocalAddin');
  }

  private checkWritable(): void {
    const cells = this.sheet.map(this.area, (cell) => cell).flat();
    if (this.sheet.protection !== null && cells.some(({ locked }) => locked)) throw new HostError('AccessDenied');
    if (cells.some(({ array }) => array)) throw new HostError('InvalidOperation', "You can't change part of an array.");
  }

  private fixHeads(): void {
    for (const table of this.sheet.tables) {
      if (intersection({ ...table.range, rows: 1 }, this.area) !== null) this.sheet.fixHead(table);
    }
  }

  private clear(what: unknown): void {
    if (what === 'Contents') {
      this.checkWritable();
      this.sheet.change(this.area, (cell) => Object.assign(cell, { value: null, formula: null }));
      this.fixHeads();
      this.excel.changed(this.sheet, rangeAddress(this.area), 'ThisLocalAddin');
    } else if (what === 'Formats') {
      checkFormatsAllowed(this.sheet);
      this.sheet.change(this.area, (cell) => Object.assign(cell, { look: plainLook(), numberFormat: 'General' }));
    } else throw new NotImplemented(`Range.Clear(${String(what)})`);
  }

  private merge(across: boolean): void {
    if (across) throw new NotImplemented('Range.Merge(true)');
    if (this.sheet.tables.some(({ range }) => intersection(range, this.area) !== null)) throw new HostError('InvalidOperation');
    this.checkWritable();
    const { row: top, column: left } = this.area;
    this.sheet.change(this.area, (cell, row, column) => {
      if (row !== top || column !== left) Object.assign(cell, { value: null, formula: null });
    });
    this.sheet.merges = [...this.sheet.merges.filter((merge) => intersection(merge, this.area) === null), this.area];
  }

  private mergedAreas(): HostObject | null {
    const areas = this.sheet.merges.filter((merge) => intersection(merge, this.area) !== null);
    if (areas.length > MOST_MERGED_AREAS) throw new HostError('InvalidOperation', 'Too many merged areas.');
    return areas.length === 0 ? null : new RangeAreasObject(areas.map((area) => this.part(area)));
  }
}

class RangeAreasObject extends HostObject {
  readonly type = 'RangeAreas';
  override readonly isReferenced = true;

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  protected readonly members: Members = {
    get: { Areas: () => new HostCollection('RangeCollection', () => this.ranges, {}) },
  };
}

function cellProperties({ look }: Cell): object {
  const { bold, italic, underline, color, size, name, fill, wrapText, horizontalAlignment, verticalAlignment } = look;
  return {
    format: {
      font: { bold, italic, underline, color, size, name },
      fill: { color: fill ?? '#FFFFFF', pattern: fill === null ? 'None' : 'Solid' },
      wrapText,
      horizontalAlignment,
      verticalAlignment,
    },
  };
}
