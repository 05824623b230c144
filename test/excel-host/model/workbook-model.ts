import { cellAddress, rangeAddress } from '../../../src/workbook/address';
import { cellKey } from '../../../src/workbook/snapshot';
import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError } from '../host-error';
import { bounding, contains, intersection } from './areas';
import { emptyCell, isPlain } from './cell';
import type { Cell, ModelValue } from './cell';

export interface TableModel {
  readonly id: string;
  name: string;
  style: string;
  banded: boolean;
  range: CellRange;
}

export class SheetModel {
  visibility = 'Visible';
  /** `null`: not protected. */
  protection: { readonly allowFormatCells: boolean } | null = null;
  readonly cells = new Map<number, Cell>();
  merges: CellRange[] = [];
  tables: TableModel[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  frozenRows = 0;
  frozenColumns = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  /** A cell to look at. */
  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? emptyCell();
  }

  /** Changes the cells of an area one after the other. */
  change(area: CellRange, change: (cell: Cell, row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = this.cell(row, column);
        change(cell, row, column);
        if (isPlain(cell)) this.cells.delete(cellKey(row, column));
        else this.cells.set(cellKey(row, column), cell);
      }
    }
  }

  /** What a function makes of each cell of an area, row by row. */
  map<T>(area: CellRange, read: (cell: Cell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(this.cell(area.row + r, area.column + c))),
    );
  }

  usedArea(valuesOnly: boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const [key, { value }] of this.cells) {
      if (valuesOnly && value === null) continue;
      const cell = { row: Math.floor(key / 16384), column: key % 16384, rows: 1, columns: 1 };
      used = used === null ? cell : bounding(used, cell);
    }
    return used;
  }

  tableAt(row: number, column: number): TableModel | undefined {
    return this.tables.find(({ range }) => contains(range, row, column));
  }

  /** Excel does not let a table have an empty or doubled head, or one that is not text. */
  fixHead({ range }: TableModel): void {
    const taken = new Set<string>();
    this.change({ ...range, rows: 1 }, (cell, _row, column) => {
      const base = cell.value === null || typeof cell.value === 'object' ? `Column${column - range.column + 1}` : String(cell.value);
      let name = base;
      for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}${copy}`;
      taken.add(name.toLowerCase());
      cell.value = name;
      cell.formula = null;
    });
  }

  checkTablePlace(range: CellRange, except?: TableModel): void {
    const overlaps = this.tables.some((table) => table !== except && intersection(table.range, range) !== null);
    if (overlaps) throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    if (this.merges.some((merge) => intersection(merge, range) !== null)) throw new HostError('InvalidOperation');
  }
}

export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  customXml: { readonly id: string; xml: string }[] = [];
  date1904 = false;
  structureProtected = false;
  selection = '';
  /** What formulas give, by their text: the stand-in does not calculate. */
  readonly results = new Map<string, ModelValue>();
  private lastId = 0;

  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  addSheet(name: string): SheetModel {
    if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name)) throw new HostError('InvalidArgument');
    if (this.sheet(name) !== undefined) throw new HostError('ItemAlreadyExists');
    const sheet = new SheetModel(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, whatever its case, or by id. */
  sheet(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  tables(): { readonly sheet: SheetModel; readonly table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** All that a user could see or lose as text, to compare the workbook with itself. */
  contents(): string[] {
    return [
      ...this.sheets.flatMap(sheetContents),
      ...this.customXml.map(({ xml }) => xml),
    ];
  }
}
function sheetContents(sheet: SheetModel): string[] {
  const sorted = <T>(entries: Iterable<readonly [number, T]>): (readonly [number, T])[] => [...entries].sort(([a], [b]) => a - b);
  const { name, visibility, merges, tables, columnWidths, rowHeights, frozenRows, frozenColumns } = sheet;
  return [
    `${name} ${visibility} frozen ${frozenRows} ${frozenColumns}`,
    ...sorted(sheet.cells).map(([key, cell]) => `${cellAddress(Math.floor(key / 16384), key % 16384)} ${JSON.stringify(cell)}`),
    ...merges.map((merge) => `merged ${rangeAddress(merge)}`).sort(),
    ...tables.map((table) => `table ${table.name} ${table.style} ${String(table.banded)} ${rangeAddress(table.range)}`).sort(),
    ...sorted(columnWidths).flatMap(([column, width]) => (width === DEFAULT_WIDTH ? [] : [`column ${column} ${width}`])),
    ...sorted(rowHeights).flatMap(([row, height]) => (height === DEFAULT_HEIGHT ? [] : [`row ${row} ${height}`])),
  ];
}

/** In points. */
export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
