import type { FormulaShape } from '../../workbook/formula/shape';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import { circlesOf } from './circles';
import { ColumnGraph } from './column-graph';
import { PrecedentGraph, type FormulaCell } from './precedents';
import { formulasOf, type SheetColumn } from './sheet-formulas';

/** Formulas of a column that follow each other and are one, filled down. */
export interface FilledFormula {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  readonly shape: FormulaShape;
  /** Ascending. */
  readonly rows: readonly number[];
}

/** How the formulas that matter depend on each other. */
export interface Dependencies {
  /** The formulas of recognised sheets, and what they read on other sheets, directly or not; column by column. */
  readonly formulas: readonly FilledFormula[];
  /** How many cells have these formulas. */
  readonly cells: number;
  /** Formulas that lead back to themselves: one way round a circle, its first cell not repeated. */
  readonly circles: readonly (readonly FormulaCell[])[];
}

const known = new WeakMap<Book, Dependencies>();

/** Follows the formulas of a book; once a book. */
export function dependenciesOf(book: Book): Dependencies {
  const dependencies = known.get(book) ?? follow(book.snapshot, new Set(recognisedSheets(book)));
  known.set(book, dependencies);
  return dependencies;
}

const graphs = new WeakMap<Snapshot, PrecedentGraph>();

/** Which formulas of a workbook read which; made when it is first asked for. */
export function precedentsOf(snapshot: Snapshot): PrecedentGraph {
  const graph = graphs.get(snapshot) ?? new PrecedentGraph(formulasOf(snapshot));
  graphs.set(snapshot, graph);
  return graph;
}

/** Cells are followed only where columns alone do not tell. */
function follow(snapshot: Snapshot, recognised: ReadonlySet<SheetSnapshot>): Dependencies {
  const { columns, successors } = new ColumnGraph(formulasOf(snapshot));
  const roots = columns.flatMap(({ sheet }, at) => (recognised.has(sheet) ? [at] : []));
  const { circles, isReached } = circlesOf(roots, successors);
  const reached = columns.filter((_, at) => isReached(at));
  const simple = circles.length === 0 && reached.length === roots.length;
  return simple ? { ...filledDown(reached), circles: [] } : followCells(precedentsOf(snapshot), recognised);
}

function followCells(graph: PrecedentGraph, recognised: ReadonlySet<SheetSnapshot>): Dependencies {
  const roots = [...recognised].flatMap((sheet) => [...graph.nodesOf(sheet)]);
  const { circles, isReached } = circlesOf(roots, graph.successors, graph.nodes);
  return { ...filledDown(graph.columnsOf(isReached)), circles: circles.map((circle) => wayRound(circle, graph)) };
}

function filledDown(columns: readonly SheetColumn[]): Pick<Dependencies, 'formulas' | 'cells'> {
  const formulas = columns.flatMap(({ sheet, column, rows, shapes }) => {
    const filled: { sheet: SheetSnapshot; column: number; shape: FormulaShape; rows: number[] }[] = [];
    shapes.forEach((shape, at) => {
      const [row, above] = [rows[at] ?? 0, filled.at(-1)];
      if (above?.shape === shape) above.rows.push(row);
      else filled.push({ sheet, column, shape, rows: [row] });
    });
    return filled;
  });
  return { formulas, cells: columns.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** The sheets that were taken for something; others are left alone. */
export function recognisedSheets({ sheets, snapshot }: Book): SheetSnapshot[] {
  return snapshot.sheets.filter((_, at) => {
    const kind = sheets[at]?.kind ?? 'unknown';
    return kind !== 'unknown' && kind !== 'ours' && kind !== 'ignored';
  });
}

/** The shortest way from the first cell of a circle back to it. */
function wayRound(circle: readonly number[], graph: PrecedentGraph): FormulaCell[] {
  const inside = new Set(circle);
  const start = Math.min(...circle.filter((node) => graph.cellOf(node) !== null));
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length && !cameFrom.has(start); at += 1) {
    const node = queue[at] ?? start;
    for (const next of graph.successors(node)) {
      if (!inside.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  const way = [start];
  for (let at = cameFrom.get(start); at !== undefined && at !== start; at = cameFrom.get(at)) way.unshift(at);
  // The start came last on the way back; it opens the circle.
  return [start, ...way.slice(0, -1)].flatMap((node) => graph.cellOf(node) ?? []);
}
