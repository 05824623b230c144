import type { CellsReference } from '../../workbook/formula/references';
import type { CellRange } from '../../workbook/snapshot';
import type { Book } from '../book';
import { dependenciesOf } from './dependencies';
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
  const bySheet = new Map(tableRowsOf(book).map((tables) => [tables.table.sheet.name.toLowerCase(), tables]));
  return dependenciesOf(book).cells.flatMap((cell) => rangesOf(cell, bySheet));
}

function rangesOf(cell: FormulaCell, bySheet: ReadonlyMap<string, TableRows>): TableRange[] {
  const { shape, row, column, sheet } = cell;
  if (!shape.hasRanges) return [];
  const own = bySheet.get(sheet.name.toLowerCase());
  const besideData = own !== undefined && own.places[firstFrom(own.places, row)] === row;
  const read = shape.references.flatMap((reference) => {
    const range = reference.kind === 'cells' ? shape.rangeAt(reference, row, column) : null;
    if (reference.kind !== 'cells' || range === null) return [];
    return { reference, range, name: (reference.sheet ?? sheet.name).toLowerCase() };
  });
  return read.flatMap(({ reference, range, name }): TableRange[] => {
    const tables = bySheet.get(name);
    if (tables === undefined || range.rows * range.columns === 1) return [];
    const others = read.filter((other) => other.name === name && other.reference !== reference);
    return [{
      cell,
      range,
      call: reference.calls.at(-1) ?? '',
      tables,
      besideData,
      sliding: besideData && slides(reference),
      others: others.map((other) => other.range),
    }];
  });
}

function slides({ moves }: CellsReference): boolean {
  return moves.top || moves.bottom;
}
