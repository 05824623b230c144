import { FormulaShape } from '../../workbook/formula/shape';
import { cellKey, ALL_COLUMNS, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';

/** The formulas of a column, from the top. */
export interface FormulaColumn {
  readonly column: number;
  /** Ascending. */
  readonly rows: readonly number[];
  /** The shape of the formula in each of the rows. */
  readonly shapes: readonly FormulaShape[];
}

/** The formulas of a sheet; those that were filled into many cells are read once only. */
export class SheetFormulas {
  private readonly byColumn: ReadonlyMap<number, FormulaColumn>;

  constructor(
    readonly sheet: SheetSnapshot,
    /** From the left. */
    readonly columns: readonly FormulaColumn[],
  ) {
    this.byColumn = new Map(columns.map((column) => [column.column, column]));
  }

  column(column: number): FormulaColumn | undefined {
    return this.byColumn.get(column);
  }

  shapeAt(row: number, column: number): FormulaShape | undefined {
    const formulas = this.byColumn.get(column);
    if (formulas === undefined) return undefined;
    const at = firstFrom(formulas.rows, row);
    return formulas.rows[at] === row ? formulas.shapes[at] : undefined;
  }
}

/** Where the first of ascending numbers stands that is not below `least`. */
export function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const read = new WeakMap<Snapshot, readonly SheetFormulas[]>();

/** The formulas of each sheet, in the order of the sheets; read once a snapshot. */
export function formulasOf(snapshot: Snapshot): readonly SheetFormulas[] {
  const before = read.get(snapshot);
  if (before !== undefined) return before;
  const shapes = new Map<string, FormulaShape>();
  const formulas = snapshot.sheets.map((sheet) => new SheetFormulas(sheet, columnsOf(sheet, shapes)));
  read.set(snapshot, formulas);
  return formulas;
}

function columnsOf(sheet: SheetSnapshot, known: Map<string, FormulaShape>): FormulaColumn[] {
  const rowsByColumn = new Map<number, number[]>();
  for (const key of sheet.formulas.keys()) {
    const column = key % ALL_COLUMNS;
    const row = (key - column) / ALL_COLUMNS;
    const rows = rowsByColumn.get(column);
    if (rows === undefined) rowsByColumn.set(column, [row]);
    else rows.push(row);
  }
  return [...rowsByColumn].sort(([a], [b]) => a - b).map(([column, rows]) => {
    rows.sort((a, b) => a - b);
    let above: FormulaShape | undefined;
    const shapes = rows.map((row) => {
      const text = sheet.formulas.get(cellKey(row, column)) ?? '';
      // Most formulas are filled down: then nothing has to be taken apart.
      above = above?.textAt(row, column) === text ? above : shapeOf(text, row, column, known);
      return above;
    });
    return { column, rows, shapes };
  });
}

function shapeOf(text: string, row: number, column: number, known: Map<string, FormulaShape>): FormulaShape {
  const shape = new FormulaShape(text, row, column);
  const same = known.get(shape.key);
  if (same === undefined) known.set(shape.key, shape);
  return same ?? shape;
}
