import type { CellsReference } from '../../workbook/formula/references';
import type { FormulaShape } from '../../workbook/formula/shape';
import type { CellRange, SheetSnapshot } from '../../workbook/snapshot';
import { firstFrom, type SheetColumn, type SheetFormulas } from './sheet-formulas';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly shape: FormulaShape;
}

/** A column of formulas; its cells have the numbers from `first` on. */
interface NumberedColumn extends SheetColumn {
  readonly first: number;
}

interface NumberedSheet {
  readonly columns: readonly NumberedColumn[];
  /** Where each of the columns stands in the sheet. */
  readonly places: readonly number[];
}

/** Whether a formula needs the values of what it refers to there. */
export function isRead({ calls }: CellsReference): boolean {
  return !ADDRESS_ONLY.test(calls.at(-1) ?? '');
}

/** They do not need the values of what they refer to, or not of all of it. */
const ADDRESS_ONLY =
  /^(ROWS?|COLUMNS?|AREAS|CELL|SHEETS?|FORMULATEXT|ISFORMULA|ISREF|OFFSET|INDEX|_XLFN\.(SHEETS?|FORMULATEXT|ISFORMULA))$/;

/**
 * Which formulas read which formulas. Cells are numbered column by column, and a binary tree
 * stands over the numbers, so that a range of any size is a few nodes of the tree for each of
 * its columns: a running sum down a long column costs no more than its logarithm a cell.
 *
 * Nodes 1 to `size` - 1 are the tree's, with their children at twice their number and the one
 * after; `size` to 2 × `size` - 1 the cells; from there on, ranges.
 */
export class PrecedentGraph {
  private readonly columns: readonly NumberedColumn[];
  private readonly firsts: readonly number[];
  private readonly sheets = new Map<string, NumberedSheet>();
  private readonly size: number;
  private readonly rangeNodes = new Map<string, number>();
  private readonly rangeParts: (readonly number[])[] = [];

  constructor(formulas: readonly SheetFormulas[]) {
    let first = 0;
    for (const { sheet, columns } of formulas) {
      const numbered = columns.map((column) => {
        const one = { ...column, sheet, first };
        first += column.rows.length;
        return one;
      });
      this.sheets.set(sheet.name.toLowerCase(), { columns: numbered, places: columns.map(({ column }) => column) });
    }
    this.size = first;
    this.columns = [...this.sheets.values()].flatMap(({ columns }) => columns);
    this.firsts = this.columns.map((column) => column.first);
  }

  /** How many nodes there are, without ranges. */
  get nodes(): number {
    return 2 * this.size;
  }

  /** The nodes of a sheet's formula cells. */
  *nodesOf(sheet: SheetSnapshot): Iterable<number> {
    for (const { first, rows } of this.sheets.get(sheet.name.toLowerCase())?.columns ?? []) {
      for (let at = 0; at < rows.length; at += 1) yield this.size + first + at;
    }
  }

  /** The node of a cell; `null` where it has no formula. */
  nodeAt(sheet: string, row: number, column: number): number | null {
    const { columns, places } = this.sheets.get(sheet.toLowerCase()) ?? { columns: [], places: [] };
    const found = columns[firstFrom(places, column)];
    if (found === undefined || found.column !== column) return null;
    const at = firstFrom(found.rows, row);
    return found.rows[at] === row ? this.size + found.first + at : null;
  }

  /** The cell of a node; `null` for a node that stands for several. */
  cellOf(node: number): FormulaCell | null {
    if (node < this.size || node >= 2 * this.size) return null;
    const number = node - this.size;
    const column = this.columns[firstFrom(this.firsts, number + 1) - 1];
    const at = number - (column?.first ?? 0);
    const [row, shape] = [column?.rows[at], column?.shapes[at]];
    if (column === undefined || row === undefined || shape === undefined) return null;
    return { sheet: column.sheet, row, column: column.column, shape };
  }

  /** The columns as far as their cells' nodes are wanted. */
  columnsOf(isWanted: (node: number) => boolean): SheetColumn[] {
    return this.columns.map(({ sheet, column, rows, shapes, first }) => {
      const wanted = (_: unknown, at: number): boolean => isWanted(this.size + first + at);
      return { sheet, column, rows: rows.filter(wanted), shapes: shapes.filter(wanted) };
    });
  }

  /** What a node stands for, or what its cell's formula reads. */
  readonly successors = (node: number): readonly number[] => {
    if (node < this.size) return [2 * node, 2 * node + 1];
    if (node >= 2 * this.size) return this.rangeParts[node - 2 * this.size] ?? [];
    const cell = this.cellOf(node);
    const read: number[] = [];
    for (const reference of cell?.shape.references ?? []) {
      if (cell !== null && reference.kind === 'cells') this.read(cell, reference, read);
    }
    return read;
  };

  private read({ sheet, row, column, shape }: FormulaCell, reference: CellsReference, into: number[]): void {
    const target = this.sheets.get((reference.sheet ?? sheet.name).toLowerCase());
    const range = shape.rangeAt(reference, row, column);
    if (target === undefined || range === null || !hasFormulas(target, range)) return;
    if (!isRead(reference)) return;
    if (range.rows === 1 && range.columns === 1) {
      into.push(...parts(target, range, this.size));
      return;
    }
    const name = `${target.columns[0]?.first ?? 0} ${range.row} ${range.column} ${range.rows} ${range.columns}`;
    let node = this.rangeNodes.get(name);
    if (node === undefined) {
      node = 2 * this.size + this.rangeParts.push(parts(target, range, this.size)) - 1;
      this.rangeNodes.set(name, node);
    }
    into.push(node);
  }
}

/** Whether a range reaches into columns with formulas. */
function hasFormulas({ places }: NumberedSheet, { column, columns }: CellRange): boolean {
  return (places[firstFrom(places, column)] ?? Infinity) < column + columns;
}

/** The nodes that together stand for the formulas of a range. */
function parts({ columns, places }: NumberedSheet, range: CellRange, size: number): readonly number[] {
  const nodes: number[] = [];
  for (let at = firstFrom(places, range.column); at < columns.length; at += 1) {
    const column = columns[at];
    if (column === undefined || column.column >= range.column + range.columns) break;
    let low = size + column.first + firstFrom(column.rows, range.row);
    let high = size + column.first + firstFrom(column.rows, range.row + range.rows);
    for (; low < high; low >>= 1, high >>= 1) {
      if ((low & 1) === 1) nodes.push(low++);
      if ((high & 1) === 1) nodes.push(--high);
    }
  }
  return nodes;
}
