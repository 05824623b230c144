import { cellAddress } from '../address';
import type { Block, FormulaProblem, Scalar } from '../calculator';
import { cellKey, type CellRange, type CellValue } from '../snapshot';
import type { BookSheet, CalculationBook, ReadPlace } from './calculation-book';
import type { OwnFormula } from './own-formulas';
import { holdsCell, keysOf } from '../ranges';
import { usedPart } from './sheet-cells';

/** What a range holds: a block, an error in one of its cells, or values that nobody calculated. */
export type Reading = { readonly block: Block } | { readonly problem: FormulaProblem } | 'unknown';

/** More cells than this are not read for one argument. */
const MOST_CELLS = 2_000_000;

/** The cells of one sheet that are other than in the file. */
interface Changes {
  /** By {@link cellKey}; `undefined` is blank. */
  readonly values: Map<number, CellValue | undefined>;
  /** What formulas fill now, by the key of their cell. */
  readonly areas: Map<number, CellRange>;
  /** Formula cells without a value to be trusted. */
  readonly unknown: Set<number>;
}

/** The cells of a workbook while its formulas are calculated, one after the other. */
export class RunningCells {
  private readonly changes: ReadonlyMap<BookSheet, Changes>;
  /** Each range is read once: its formulas have had their turn when it is. */
  private readonly readings = new Map<string, Reading>();

  /** @param stale keys of formula cells whose saved values are no longer true */
  constructor(book: CalculationBook, stale: (sheet: BookSheet) => ReadonlySet<number>) {
    this.changes = new Map(book.sheets.map((sheet) => [
      sheet,
      { values: new Map(), areas: new Map(), unknown: new Set([...sheet.cells.uncalculated, ...stale(sheet)]) },
    ]));
  }

  read({ sheet, range, extent }: ReadPlace): Reading {
    const filled = extent === 'spill' ? this.areaAt(sheet, range) : range;
    if (!filled || filled.rows * filled.columns > MOST_CELLS) return 'unknown';
    const name = `${sheet.part} ${filled.row} ${filled.column} ${filled.rows} ${filled.columns}`;
    const known = this.readings.get(name);
    if (known !== undefined) return known;
    const reading = this.readCells(sheet, filled);
    this.readings.set(name, reading);
    return reading;
  }

  /** What a cell holds now; `undefined` for a blank one. */
  value(sheet: BookSheet, row: number, column: number): CellValue | undefined {
    const changed = this.changes.get(sheet)?.values;
    const key = cellKey(row, column);
    return changed?.has(key) ? changed.get(key) : sheet.cells.values[row]?.[column];
  }

  /** Whether results of the formula may stand in a cell: it is blank, or the formula fills it already. */
  isFree(sheet: BookSheet, formula: OwnFormula, row: number, column: number): boolean {
    const key = cellKey(row, column);
    const changed = this.changes.get(sheet)?.values;
    if (changed?.has(key)) return changed.get(key) === undefined;
    if (holdsCell(formula.area, row, column)) return true;
    return sheet.cells.values[row]?.[column] === undefined && !sheet.formulas.has(key);
  }

  /** Puts results in their place; what the formula filled before and fills no longer is emptied. */
  fill(sheet: BookSheet, formula: OwnFormula, area: CellRange, values: readonly (readonly CellValue[])[]): void {
    const changes = this.changes.get(sheet);
    if (!changes) return;
    changes.areas.set(formula.key, area);
    for (const key of keysOf(usedPart(sheet.cells, formula.area))) {
      changes.values.set(key, undefined);
      changes.unknown.delete(key);
    }
    values.forEach((cells, down) => {
      cells.forEach((value, right) => {
        const key = cellKey(area.row + down, area.column + right);
        changes.values.set(key, value);
        changes.unknown.delete(key);
      });
    });
  }

  private areaAt(sheet: BookSheet, { row, column }: CellRange): CellRange | undefined {
    const changed = this.changes.get(sheet)?.areas.get(cellKey(row, column));
    return changed ?? sheet.cells.arrays.find((array) => array.row === row && array.column === column)?.range;
  }

  private readCells(sheet: BookSheet, range: CellRange): Reading {
    const unknown = this.changes.get(sheet)?.unknown;
    const block: Scalar[][] = [];
    let problem: FormulaProblem | null = null;
    for (let row = range.row; row < range.row + range.rows; row++) {
      const cells: Scalar[] = [];
      for (let column = range.column; column < range.column + range.columns; column++) {
        if (unknown?.has(cellKey(row, column))) return 'unknown';
        const value = this.value(sheet, row, column) ?? null;
        if (typeof value !== 'object' || value === null) cells.push(value);
        else problem ??= { kind: 'input', error: value.error, sheet: sheet.name, address: cellAddress(row, column) };
      }
      block.push(cells);
    }
    return problem ? { problem } : { block };
  }
}
