import { parseAddress } from '../address';
import { cellKey, type CellRange, type CellValue } from '../snapshot';
import { shiftFormula } from './formula-shift';
import { tokenize, type FormulaToken } from './formula-tokens';
import type { FormulaCell, SheetRow } from './row-chunk';
import type { SheetPart } from './sheet-part';

/** An array formula, the cells it spills into, or a what-if table. */
export interface ArrayRange {
  readonly range: CellRange;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet put together from its chunks, as a snapshot has them. */
export interface SheetCells {
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly uncalculated: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly arrays: readonly ArrayRange[];
  /** By row; rows that are not in the file are not there. */
  readonly rows: ReadonlyMap<number, SheetRow>;
}

const known = new WeakMap<SheetPart, SheetCells>();
const NO_ROW: readonly (CellValue | undefined)[] = [];

interface Master {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly FormulaToken[];
}

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
  const formulas = new Map<number, string>();
  const uncalculated = new Set<number>();
  const hiddenRows = new Set<number>();
  const rows = new Map<number, SheetRow>();
  const arrays: ArrayRange[] = [];
  const masters = new Map<string, Master>();
  for (const { rows: chunkRows } of sheet.chunks) {
    for (const row of chunkRows) {
      rows.set(row.row, row);
      if (row.hidden) hiddenRows.add(row.row);
      if (row.values.length > 0) {
        while (values.length < row.row) values.push(NO_ROW);
        values.push(row.values);
      }
      for (const formula of row.formulas) {
        const key = cellKey(row.row, formula.column);
        formulas.set(key, formulaText(formula, row.row, masters));
        if (!formula.calculated) uncalculated.add(key);
        const range = isArray(formula) && formula.range ? parseAddress(formula.range) : null;
        if (range) arrays.push({ range, row: row.row, column: formula.column });
      }
    }
  }
  for (const array of arrays) fillArray(array, rows, formulas, uncalculated);
  return { values, formulas, uncalculated, hiddenRows, arrays, rows };
}

function isArray(formula: FormulaCell): boolean {
  return formula.kind === 'array' || formula.kind === 'dataTable';
}

/** A formula's own text; one that is shared is moved from the cell where it was entered. */
function formulaText(formula: FormulaCell, row: number, masters: Map<string, Master>): string {
  if (formula.kind !== 'shared' || formula.shared === undefined) return formula.text;
  if (formula.text !== '') {
    masters.set(formula.shared, { row, column: formula.column, tokens: tokenize(formula.text) });
    return formula.text;
  }
  const master = masters.get(formula.shared);
  if (!master) return '';
  return shiftFormula(master.tokens, row - master.row, formula.column - master.column);
}

/** All cells of an array are the formula's: nobody typed them. */
function fillArray(
  { range, row: anchorRow, column: anchorColumn }: ArrayRange,
  rows: ReadonlyMap<number, SheetRow>,
  formulas: Map<number, string>,
  uncalculated: Set<number>,
): void {
  const anchor = cellKey(anchorRow, anchorColumn);
  const text = formulas.get(anchor) ?? '';
  for (const row of rowsWithin(rows, range)) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      if (column >= row.styles.length) break;
      if (row.styles[column] === undefined) continue;
      const key = cellKey(row.row, column);
      if (!formulas.has(key)) formulas.set(key, text);
      if (uncalculated.has(anchor)) uncalculated.add(key);
    }
  }
}

/** The rows of the file in a range, however many rows the range claims. */
export function rowsWithin(
  rows: ReadonlyMap<number, SheetRow>,
  range: CellRange,
): readonly SheetRow[] {
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
