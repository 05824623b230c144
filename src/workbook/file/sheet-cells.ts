import { parseAddress } from '../address';
import { cellKey, type CellRange, type CellValue } from '../snapshot';
import { FormulaShape } from '../formula/shape';
import type { FormulaCell, SheetRow } from './row-chunk';
import type { ArrayRange, SheetFormulas, SheetPart } from './sheet-part';

/** The cells of a sheet put together from its chunks, as a snapshot has them. */
export interface SheetCells extends SheetFormulas {
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  readonly uncalculated: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** By row; rows that are not in the file are not there. */
  readonly rows: ReadonlyMap<number, SheetRow>;
}

const known = new WeakMap<SheetPart, SheetCells>();
const NO_ROW: readonly (CellValue | undefined)[] = [];

/** Puts the cells of a sheet together; once only for the same sheet. */
export function cellsOf(sheet: SheetPart): SheetCells {
  const before = known.get(sheet);
  if (before) return before;
  const cells = collect(sheet);
  known.set(sheet, cells);
  return cells;
}

function collect(sheet: SheetPart): SheetCells {
  const values: (readonly (CellValue | undefined)[])[] = [];
  const hiddenRows = new Set<number>();
  const rows = new Map<number, SheetRow>();
  for (const { rows: chunkRows } of sheet.chunks) {
    for (const row of chunkRows) {
      rows.set(row.row, row);
      if (row.hidden) hiddenRows.add(row.row);
      if (row.values.length === 0) continue;
      while (values.length < row.row) values.push(NO_ROW);
      values.push(row.values);
    }
  }
  const formulas = sheet.formulas ?? collectFormulas(rows);
  return { values, hiddenRows, rows, ...formulas, uncalculated: collectUncalculated(rows, formulas) };
}

function collectFormulas(rows: ReadonlyMap<number, SheetRow>): SheetFormulas {
  const formulas = new Map<number, string>();
  const arrays: ArrayRange[] = [];
  const masters = new Map<string, FormulaShape>();
  for (const { row, formulas: cells } of rows.values()) {
    for (const formula of cells) {
      formulas.set(cellKey(row, formula.column), formulaText(formula, row, masters));
      const range = isArray(formula) ? parseAddress(formula.range ?? '') : null;
      if (range) arrays.push({ range, row, column: formula.column, dynamic: formula.dynamic });
    }
  }
  for (const array of arrays) {
    // All cells of an array are the formula's: nobody typed them.
    const text = formulas.get(cellKey(array.row, array.column)) ?? '';
    for (const key of cellsWithin(rows, array.range)) if (!formulas.has(key)) formulas.set(key, text);
  }
  return { formulas, arrays };
}

function collectUncalculated(rows: ReadonlyMap<number, SheetRow>, { arrays }: SheetFormulas): ReadonlySet<number> {
  const uncalculated = new Set<number>();
  for (const { row, formulas } of rows.values()) {
    for (const { column, calculated } of formulas) {
      if (!calculated) uncalculated.add(cellKey(row, column));
    }
  }
  for (const { range, row, column } of arrays) {
    if (!uncalculated.has(cellKey(row, column))) continue;
    for (const key of cellsWithin(rows, range)) uncalculated.add(key);
  }
  return uncalculated;
}

function isArray(formula: FormulaCell): boolean {
  return formula.kind === 'array' || formula.kind === 'dataTable';
}

/** A formula's own text; one that is shared is moved from the cell where it was entered. */
function formulaText(formula: FormulaCell, row: number, masters: Map<string, FormulaShape>): string {
  if (formula.kind !== 'shared' || formula.shared === undefined) return formula.text;
  if (formula.text !== '') {
    masters.set(formula.shared, new FormulaShape(formula.text, row, formula.column));
    return formula.text;
  }
  return masters.get(formula.shared)?.textAt(row, formula.column) ?? '';
}

/** The part of a range up to the last value in it: a file may claim that a formula fills a million rows. */
export function usedPart({ values }: SheetCells, range: CellRange): CellRange {
  const rows = Math.max(Math.min(range.rows, values.length - range.row), 0);
  const widest = values.slice(range.row, range.row + rows).reduce((width, cells) => Math.max(width, cells.length), 0);
  return { ...range, rows, columns: Math.max(Math.min(range.columns, widest - range.column), 0) };
}

/** The cells of the file in a range, however many cells the range claims. */
function* cellsWithin(rows: ReadonlyMap<number, SheetRow>, range: CellRange): Iterable<number> {
  for (const { row, styles } of rowsWithin(rows, range)) {
    const end = Math.min(range.column + range.columns, styles.length);
    for (let column = range.column; column < end; column++) {
      if (styles[column] !== undefined) yield cellKey(row, column);
    }
  }
}

/** The rows of the file in a range, however many rows the range claims. */
function rowsWithin(rows: ReadonlyMap<number, SheetRow>, range: CellRange): readonly SheetRow[] {
  const end = range.row + range.rows;
  if (range.rows > rows.size) {
    return [...rows.values()].filter(({ row }) => row >= range.row && row < end);
  }
  const found: SheetRow[] = [];
  for (let number = range.row; number < end; number++) {
    const row = rows.get(number);
    if (row) found.push(row);
  }
  return found;
}
