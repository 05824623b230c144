import type { CellRange } from '../snapshot';
import { cellsOfName, type CellsNode, type FormulaNode } from './formula-tree';
import type { Package } from './package';
import { loadSheet, worksheetsOf } from './read-snapshot';
import type { ReferenceSheet, ReferenceWorkbook } from '../formula/resolve';
import { cellsOf, type SheetCells } from './sheet-cells';
import { mergesOf } from './sheet-frame';
import type { SheetPart } from './sheet-part';
import type { Steps } from './steps';
import { tablesOf } from './tables';
import { readWorkbookPart, type DefinedName } from './workbook-part';

/** A sheet as calculating needs it. */
export interface BookSheet extends ReferenceSheet {
  readonly part: string;
  readonly sheet: SheetPart;
  readonly cells: SheetCells;
  readonly merges: readonly CellRange[];
}

/** Cells that a formula reads, found in the workbook. */
export interface ReadPlace {
  readonly sheet: BookSheet;
  readonly range: CellRange;
  readonly extent: CellsNode['extent'];
}

/** Reads the sheets for calculating, in steps of bytes. */
export function* loadBook(pkg: Package): Steps<CalculationBook> {
  const workbook = readWorkbookPart(pkg);
  const sheets: BookSheet[] = [];
  for (const { name, part } of worksheetsOf(workbook)) {
    const sheet = yield* loadSheet(pkg, workbook, part);
    const cells = cellsOf(sheet);
    sheets.push({ name, part, sheet, cells, formulas: cells.formulas, tables: tablesOf(pkg, part), merges: mergesOf(sheet.frame) });
  }
  return new CalculationBook(sheets, workbook.names);
}

/** The sheets of a workbook, and what formulas call them and their cells. */
export class CalculationBook implements ReferenceWorkbook {
  /** Rows and columns up to the last value of any sheet: as much is read of whole columns and rows. */
  readonly used: { readonly rows: number; readonly columns: number };
  private readonly byName: ReadonlyMap<string, BookSheet>;

  constructor(
    readonly sheets: readonly BookSheet[],
    readonly names: readonly DefinedName[],
  ) {
    this.byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    let [rows, columns] = [1, 1];
    for (const { cells } of sheets) {
      rows = Math.max(rows, cells.values.length);
      for (const values of cells.values) columns = Math.max(columns, values.length);
    }
    this.used = { rows, columns };
  }

  /**
   * The cells that a piece of a formula stands for; `null` where there are none, as for names of
   * something else than cells.
   * @param own the sheet of the formula
   */
  placeOf(node: FormulaNode, own: BookSheet): ReadPlace | null {
    if (node.kind === 'name') {
      const [named, other] = this.names.filter(({ name }) => name.toLowerCase() === node.name.toLowerCase());
      const cells = named && !other ? cellsOfName(named.text) : null;
      return cells && this.placeOf(cells, own);
    }
    if (node.kind !== 'cells') return null;
    const sheet = node.sheet === null ? own : this.byName.get(node.sheet.toLowerCase());
    if (!sheet) return null;
    return { sheet, range: node.extent === 'lines' ? this.clipped(node.range) : node.range, extent: node.extent };
  }

  /** All cells that a formula reads. */
  placesOf(node: FormulaNode, own: BookSheet): readonly ReadPlace[] {
    if (node.kind === 'call') return node.args.flatMap((arg) => (arg ? this.placesOf(arg, own) : []));
    const place = this.placeOf(node, own);
    return place ? [place] : [];
  }

  private clipped({ row, column, rows, columns }: CellRange): CellRange {
    const fit = (from: number, count: number, used: number): number => Math.max(Math.min(count, used - from), 1);
    return { row, column, rows: fit(row, rows, this.used.rows), columns: fit(column, columns, this.used.columns) };
  }
}
