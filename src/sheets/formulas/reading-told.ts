import { parseAddress } from '../../workbook/address';
import type { Finding } from '../finding';
import type { FormulaCell, PrecedentGraph } from './precedents';
import { firstFrom } from './sheet-formulas';

/** Cells that findings are at: by sheet and column, the rows in ascending order. */
export class FoundCells {
  private readonly rows = new Map<string, Map<number, number[]>>();

  constructor(findings: Iterable<Finding>) {
    for (const { sheet, address } of findings) {
      const block = parseAddress(address);
      if (block === null) continue;
      const columns = this.rows.get(sheet.toLowerCase()) ?? new Map<number, number[]>();
      this.rows.set(sheet.toLowerCase(), columns);
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const rows = columns.get(column) ?? [];
        columns.set(column, rows);
        for (let row = block.row; row < block.row + block.rows; row += 1) rows.push(row);
      }
    }
    for (const columns of this.rows.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  has(sheet: string, row: number, column: number): boolean {
    const rows = this.rows.get(sheet.toLowerCase())?.get(column);
    return rows !== undefined && rows[firstFrom(rows, row)] === row;
  }

  /** Whether one of them is among the cells that a formula reads itself. */
  areReadBy({ sheet, row, column, shape }: FormulaCell): boolean {
    return shape.references.some((reference) => {
      const range = reference.kind === 'cells' ? shape.rangeAt(reference, row, column) : null;
      const columns = reference.kind === 'cells' ? this.rows.get((reference.sheet ?? sheet.name).toLowerCase()) : undefined;
      if (range === null || columns === undefined) return false;
      return [...columns].some(([at, rows]) => {
        if (at < range.column || at >= range.column + range.columns) return false;
        return (rows[firstFrom(rows, range.row)] ?? Infinity) < range.row + range.rows;
      });
    });
  }
}

/**
 * Tells which formulas read cells of findings, directly or through other formulas; each formula
 * is looked at once, however many ask.
 */
export function formulasReading(cells: FoundCells, graph: PrecedentGraph): (sheet: string, row: number, column: number) => boolean {
  const reads = new Map<number, boolean>();
  const visit = (root: number): boolean => {
    const open: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
    const enter = (node: number): void => {
      const cell = graph.cellOf(node);
      const direct = cell !== null && cells.areReadBy(cell);
      // While it is open it counts as reading nothing: what goes round in a circle is told as such.
      reads.set(node, direct);
      open.push({ node, next: direct ? [] : graph.successors(node), at: 0 });
    };
    enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.next[top.at];
      const known = next === undefined ? undefined : reads.get(next);
      if (next !== undefined && known === undefined) enter(next);
      else if (next === undefined || known === true) {
        if (known === true) reads.set(top.node, true);
        open.pop();
      } else top.at += 1;
    }
    return reads.get(root) ?? false;
  };
  return (sheet, row, column) => {
    const node = graph.nodeAt(sheet, row, column);
    return node !== null && (reads.get(node) ?? visit(node));
  };
}
