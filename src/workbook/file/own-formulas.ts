import type { CellRange } from '../snapshot';
import { parseAddress } from '../address';
import { cellKey } from '../snapshot';
import { formulaTree, type FormulaNode } from './formula-tree';
import type { SheetCells } from './sheet-cells';

/** A formula of functions of the product alone. */
export interface OwnFormula {
  readonly row: number;
  readonly column: number;
  readonly key: number;
  /** As the file has it. */
  readonly text: string;
  readonly tree: FormulaNode;
  /** What it fills so far. */
  readonly area: CellRange;
}

const known = new WeakMap<SheetCells, readonly OwnFormula[]>();

/** The formulas of a sheet that the product's functions can calculate. */
export function ownFormulasOf(cells: SheetCells): readonly OwnFormula[] {
  const before = known.get(cells);
  if (before) return before;
  const found = [...find(cells)];
  known.set(cells, found);
  return found;
}

function* find({ rows, formulas }: SheetCells): Iterable<OwnFormula> {
  for (const { row, formulas: list } of rows.values()) {
    for (const { column, kind, range } of list) {
      const key = cellKey(row, column);
      const text = formulas.get(key) ?? '';
      if (kind === 'dataTable' || !/cchc/i.test(text)) continue;
      const tree = formulaTree(text);
      if (!tree) continue;
      const filled = kind === 'array' ? parseAddress(range ?? '') : null;
      yield { row, column, key, text, tree, area: filled ?? { row, column, rows: 1, columns: 1 } };
    }
  }
}
