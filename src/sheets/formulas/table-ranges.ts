import type { CellsReference } from '../../workbook/formula/references';
import type { CellRange } from '../../workbook/snapshot';
import type { Book } from '../book';
import { dependenciesOf, type FilledFormula } from './dependencies';
import type { FormulaCell } from './precedents';
import { firstFrom } from './sheet-formulas';
import { tableRowsOf, type TableRows } from './table-rows';

/** A range of several cells in a formula, over a recognised table. */
export interface TableRange {
  readonly cell: FormulaCell;
  readonly range: CellRange;
  /** The innermost function it stands in, in capitals; blank where it stands in none. */
  readonly call: string;
  readonly tables: TableRows;
  /** Its formula stands in a row of data. */
  readonly besideData: boolean;
  /** It stands in a row of data and moves from row to row, as in a running sum. */
  readonly sliding: boolean;
  /** What else the formula reads of the same sheet. */
  readonly others: readonly CellRange[];
}

/** Every range that formulas of the book have over a recognised table. */
export function tableRangesOf(book: Book): TableRange[] {
  const bySheet = new Map(tableRowsOf(book).map((tables) => [sheetKey(tables.table.sheet.name), tables]));
  const ranges: TableRange[] = [];
  for (const formula of dependenciesOf(book).formulas) if (formula.shape.hasRanges) addRanges(formula, bySheet, ranges);
  return ranges;
}

/** There may be thousands of cells with the same formula: little is made for each. */
function addRanges({ sheet, column, shape, rows }: FilledFormula, bySheet: ReadonlyMap<string, TableRows>, ranges: TableRange[]): void {
  const own = bySheet.get(sheetKey(sheet.name));
  const references = shape.references.flatMap((reference) => {
    const tables = reference.kind !== 'cells' ? undefined : reference.sheet === null ? own : bySheet.get(sheetKey(reference.sheet));
    return reference.kind !== 'cells' || tables === undefined ? [] : [{ reference, tables, call: reference.calls.at(-1) ?? '' }];
  });
  for (const row of rows) {
    const cell = { sheet, row, column, shape };
    const besideData = own !== undefined && own.places[firstFrom(own.places, row)] === row;
    for (const { reference, tables, call } of references) {
      const range = shape.rangeAt(reference, row, column);
      if (range === null || range.rows * range.columns === 1) continue;
      const others = shape.references.length === 1 ? NONE : othersOf(cell, reference);
      ranges.push({ cell, range, call, tables, besideData, sliding: besideData && slides(reference), others });
    }
  }
}

const NONE: readonly CellRange[] = [];

/** What else the formula reads of the sheet that a reference is to. */
function othersOf({ shape, row, column, sheet }: FormulaCell, reference: CellsReference): CellRange[] {
  const name = sheetKey(reference.sheet ?? sheet.name);
  return shape.references.flatMap((other) => {
    if (other.kind !== 'cells' || other === reference || sheetKey(other.sheet ?? sheet.name) !== name) return [];
    return shape.rangeAt(other, row, column) ?? [];
  });
}

function slides({ moves }: CellsReference): boolean {
  return moves.top || moves.bottom;
}

/** Names of sheets differ in more than their capitals. */
function sheetKey(name: string): string {
  return name.toLowerCase();
}
