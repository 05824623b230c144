import type { CellsReference } from '../../workbook/formula/references';
import type { FormulaShape } from '../../workbook/formula/shape';
import { isRead } from './precedents';
import { firstFrom, type SheetColumn, type SheetFormulas } from './sheet-formulas';

/**
 * Which columns of formulas read which, whatever the rows: it takes one look at each formula that
 * is filled down. Where no column leads back to itself, no cell does.
 */
export class ColumnGraph {
  readonly columns: readonly SheetColumn[];
  private readonly sheets = new Map<string, { readonly places: readonly number[]; readonly first: number }>();

  constructor(formulas: readonly SheetFormulas[]) {
    let first = 0;
    for (const { sheet, columns } of formulas) {
      this.sheets.set(sheet.name.toLowerCase(), { places: columns.map(({ column }) => column), first });
      first += columns.length;
    }
    this.columns = formulas.flatMap(({ sheet, columns }) => columns.map((column) => ({ ...column, sheet })));
  }

  /** The columns that formulas of a column read, each by its place in the list. */
  readonly successors = (node: number): readonly number[] => {
    const column = this.columns[node];
    const read = new Set<number>();
    let above: FormulaShape | null = null;
    for (const shape of column?.shapes ?? []) {
      if (shape === above) continue;
      above = shape;
      for (const reference of shape.references) {
        if (column !== undefined && reference.kind === 'cells' && isRead(reference)) this.read(column, shape, reference, read);
      }
    }
    return [...read];
  };

  private read({ sheet, column }: SheetColumn, shape: FormulaShape, reference: CellsReference, into: Set<number>): void {
    const target = this.sheets.get((reference.sheet ?? sheet.name).toLowerCase());
    if (target === undefined) return;
    const [from, to] = shape.columnsAt(reference, column);
    const end = firstFrom(target.places, to + 1);
    for (let at = firstFrom(target.places, from); at < end; at += 1) into.add(target.first + at);
  }
}
