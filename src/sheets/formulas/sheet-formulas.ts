import { FormulaShape } from '../../workbook/formula/shape';
import { ALL_COLUMNS, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';

/** The formulas of a column, from the top. */
export interface FormulaColumn {
  readonly column: number;
  /** Ascending. */
  readonly rows: readonly number[];
  /** The shape of the formula in each of the rows. */
  readonly shapes: readonly FormulaShape[];
}

/** The same, with its sheet. */
export interface SheetColumn extends FormulaColumn {
  readonly sheet: SheetSnapshot;
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
  const cells = new Map<number, { readonly rows: number[]; readonly texts: string[] }>();
  sheet.formulas.forEach((text, key) => {
    const column = key % ALL_COLUMNS;
    const own = cells.get(column) ?? { rows: [], texts: [] };
    if (own.rows.length === 0) cells.set(column, own);
    own.rows.push((key - column) / ALL_COLUMNS);
    own.texts.push(text);
  });
  return [...cells].sort(([a], [b]) => a - b).map(([column, unsorted]) => {
    const { rows, texts } = fromTop(unsorted);
    let above: FormulaShape | undefined;
    const shapes = rows.map((row, at) => {
      const text = texts[at] ?? '';
      // Most formulas are filled down: then nothing has to be taken apart.
      above = above?.isAt(text, row, column) === true ? above : shapeOf(text, row, column, known);
      return above;
    });
    return { column, rows, shapes };
  });
}

/** The texts of the formulas of a column, each with its row. */
interface Texts {
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

/** Formulas of a column, which nearly always come in the order of their rows. */
function fromTop(cells: Texts): Texts {
  const { rows, texts } = cells;
  if (rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? 0))) return cells;
  const order = [...rows.keys()].sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  return { rows: order.map((at) => rows[at] ?? 0), texts: order.map((at) => texts[at] ?? '') };
}

function shapeOf(text: string, row: number, column: number, known: Map<string, FormulaShape>): FormulaShape {
  const shape = new FormulaShape(text, row, column);
  const same = known.get(shape.key);
  if (same === undefined) known.set(shape.key, shape);
  return same ?? shape;
}
