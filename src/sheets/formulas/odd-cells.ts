import type { FormulaShape } from '../../workbook/formula/shape';
import { cellKey, isBlank, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import { readNumberText } from '../cell';
import { firstFrom, formulasOf, type FormulaColumn, type SheetFormulas } from './sheet-formulas';
import { tableRowsOf, type TableRow, type TableRows } from './table-rows';

/** A filled cell of a table. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Of its formula; `null` for a typed value. */
  readonly shape: FormulaShape | null;
  /** `null` in a row of totals. */
  readonly of: TableRow | null;
}

/** A cell that does not hold what its neighbours hold, the same formula filled in. */
export interface OddCell extends FilledCell {
  /** The formula that its neighbours have. */
  readonly usual: FormulaShape;
}

/** The odd cells of a table. */
export interface OddTable extends OddCells {
  readonly tables: TableRows;
}

/** What was looked at, and what was odd. */
interface OddCells {
  readonly checked: number;
  readonly odd: readonly OddCell[];
}

/** Fewer cells with the same formula are no custom. */
const LEAST = 3;

/** One cell may always be odd; of more, for each so many that have the usual formula. */
const USUAL_FOR_EACH_ODD = 4;

const known = new WeakMap<Book, readonly OddTable[]>();

/** Looks down the columns of tables and along their rows of totals for cells that break the custom; once a book. */
export function oddTables(book: Book): readonly OddTable[] {
  const before = known.get(book);
  if (before !== undefined) return before;
  const formulas = new Map(formulasOf(book.snapshot).map((one) => [one.sheet, one]));
  const tables = tableRowsOf(book).flatMap((one): OddTable[] => {
    const own = formulas.get(one.table.sheet);
    return own === undefined || own.columns.length === 0 ? [] : [{ tables: one, ...oddCells(one, own) }];
  });
  known.set(book, tables);
  return tables;
}

function oddCells(tables: TableRows, formulas: SheetFormulas): OddCells {
  const labelled = new Set(tables.table.head.labels.map(({ column }) => column));
  const columns = formulas.columns.filter(({ column }) => labelled.has(column));
  return joined([
    ...columns.map((column) => oddInColumn(tables, column)),
    ...totalRows(tables, columns).map((row) => oddInRow(tables.table.sheet, row)),
  ]);
}

function joined(found: readonly OddCells[]): OddCells {
  return { checked: found.reduce((sum, { checked }) => sum + checked, 0), odd: found.flatMap(({ odd }) => odd) };
}

/** Each part has its own custom; in a part too small for one only typed values are odd. */
function oddInColumn({ table: { sheet }, rows, places }: TableRows, formulas: FormulaColumn): OddCells {
  if (isFilledDown(formulas, places)) return { checked: places.length, odd: [] };
  const cells = filledCells(sheet, rows, formulas);
  const parts = new Map<string, FilledCell[]>();
  for (const cell of cells) {
    const part = parts.get(cell.of?.part ?? '');
    if (part === undefined) parts.set(cell.of?.part ?? '', [cell]);
    else part.push(cell);
  }
  const overall = usualOf(cells);
  return joined([...parts.values()].map((part): OddCells => {
    const own = usualOf(part);
    const usual = own ?? overall;
    if (usual === null) return { checked: 0, odd: [] };
    const odd = part.filter((cell) => cell.shape !== usual && (own !== null || cell.shape === null));
    const inner = looksElsewhere(usual, 'row', part[0]) ? odd.filter((cell) => cell !== part[0] && cell !== part.at(-1)) : odd;
    return { checked: part.length, odd: inner.map((cell) => ({ ...cell, usual })) };
  }));
}

/** Whether all rows of data have the same formula, as most columns have that have any: then nothing is odd. */
function isFilledDown({ rows, shapes }: FormulaColumn, places: readonly number[]): boolean {
  if (places.length < LEAST) return false;
  const from = firstFrom(rows, places[0] ?? 0);
  return places.every((row, at) => rows[from + at] === row && shapes[from + at] === shapes[from]);
}

/** The filled cells of a column; what says that something does not apply is as good as blank. */
function filledCells(sheet: SheetSnapshot, rows: readonly TableRow[], formulas: FormulaColumn): FilledCell[] {
  const { column } = formulas;
  const cells: FilledCell[] = [];
  let at = 0;
  let [shape, text]: [FormulaShape | null, string | undefined] = [null, undefined];
  for (const of of rows) {
    const { row } = of;
    while ((formulas.rows[at] ?? Infinity) < row) at += 1;
    const own = formulas.rows[at] === row ? formulas.shapes[at] : undefined;
    const value = valueAt(sheet, row, column);
    if (own !== undefined) {
      // The cells of an array formula all have its very text.
      const before = text;
      text = sheet.formulas.get(cellKey(row, column));
      shape = shape !== null && text === before ? shape : own;
      cells.push({ row, column, value, shape, of });
    } else if (!isBlank(value) && !(typeof value === 'string' && readNumberText(value) === 'notApplicable')) {
      cells.push({ row, column, value, shape: null, of });
    }
  }
  return cells;
}

/** The formula that nearly all of the cells have; `null` when there is none. */
function usualOf(cells: readonly Pick<FilledCell, 'shape'>[]): FormulaShape | null {
  const counts = new Map<FormulaShape, number>();
  for (const { shape } of cells) if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  for (const [shape, count] of counts) {
    const odd = cells.length - count;
    if (count >= LEAST && (odd <= 1 || odd * USUAL_FOR_EACH_ODD <= count)) return shape;
  }
  return null;
}

/** A formula that goes on from the cell before has to begin differently somewhere. */
function looksElsewhere(shape: FormulaShape, axis: 'row' | 'column', cell: FilledCell | undefined): boolean {
  if (cell === undefined) return false;
  return shape.references.some((reference) => {
    if (reference.kind !== 'cells') return false;
    const range = shape.rangeAt(reference, cell.row, cell.column);
    const { top, bottom, left, right } = reference.moves;
    if (range === null) return true;
    return axis === 'row'
      ? (top && range.row !== cell.row) || (bottom && range.row + range.rows - 1 !== cell.row)
      : (left && range.column !== cell.column) || (right && range.column + range.columns - 1 !== cell.column);
  });
}

/** The formulas of rows below the head that hold no data, row by row, from the left. */
function totalRows({ table: { head }, places }: TableRows, columns: readonly FormulaColumn[]): FilledCell[][] {
  const rows = new Map<number, FilledCell[]>();
  for (const { column, rows: formulaRows, shapes } of columns) {
    let next = 0;
    formulaRows.forEach((row, at) => {
      while ((places[next] ?? Infinity) < row) next += 1;
      const shape = shapes[at];
      if (shape === undefined || row < head.row + head.rows || places[next] === row) return;
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      cells.push({ row, column, value: null, shape, of: null });
    });
  }
  return [...rows.values()];
}

/** A number typed between sums; other formulas than the usual are nothing odd there. */
function oddInRow(sheet: SheetSnapshot, cells: readonly FilledCell[]): OddCells {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return { checked: 0, odd: [] };
  const typed: FilledCell[] = [];
  const held = new Set(cells.map(({ column }) => column));
  for (let column = first.column; column < last.column; column += 1) {
    const value = valueAt(sheet, first.row, column);
    if (typeof value === 'number' && !held.has(column)) typed.push({ row: first.row, column, value, shape: null, of: null });
  }
  const usual = usualOf([...cells, ...typed]);
  if (usual === null || looksElsewhere(usual, 'column', first)) return { checked: 0, odd: [] };
  return { checked: cells.length + typed.length, odd: typed.map((cell) => ({ ...cell, usual })) };
}
