import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import { circlesOf } from './circles';
import { PrecedentGraph, type FormulaCell } from './precedents';
import { formulasOf } from './sheet-formulas';

/** How the formulas that matter depend on each other. */
export interface Dependencies {
  /** The formulas of recognised sheets, and what they read on other sheets, directly or not. */
  readonly cells: readonly FormulaCell[];
  /** Formulas that lead back to themselves: one way round a circle, its first cell not repeated. */
  readonly circles: readonly (readonly FormulaCell[])[];
  readonly graph: PrecedentGraph;
}

const known = new WeakMap<Book, Dependencies>();

/** Follows the formulas of a book; once a book. */
export function dependenciesOf(book: Book): Dependencies {
  const before = known.get(book);
  if (before !== undefined) return before;
  const graph = new PrecedentGraph(formulasOf(book.snapshot));
  const roots = recognisedSheets(book).flatMap((sheet) => [...graph.nodesOf(sheet)]);
  const { circles, isReached } = circlesOf(roots, graph.successors, graph.nodes);
  const cells: FormulaCell[] = [];
  graph.forEachCell((cell, node) => {
    if (isReached(node)) cells.push(cell);
  });
  const dependencies = { cells, circles: circles.map((circle) => wayRound(circle, graph)), graph };
  known.set(book, dependencies);
  return dependencies;
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
