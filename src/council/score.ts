import { layOut } from '../sheets/layout/lay-out';
import type { Snapshot } from '../workbook/snapshot';
import { evaluate, publishedOrder } from './evaluate';
import { orderFindings } from './findings-order';
import type { ScoreOptions, ScoreOutcome } from './outcome';
import { plainResult } from './unit-outcome';

/**
 * Works out points, index, rank and band of every unit, and the plan that writes them into
 * the workbook. Nothing is written here.
 */
export function score(snapshot: Snapshot, options: ScoreOptions): ScoreOutcome {
  const evaluation = evaluate(snapshot);
  const { book, results } = evaluation;
  const order = publishedOrder(results);
  const laid = layOut(book, results, order, options.overwrite, options.language);
  return {
    settings: book.settings,
    findings: orderFindings([...book.report.findings, ...laid.findings], evaluation),
    cells: book.report.cells,
    checks: book.report.checks,
    units: order.flatMap((at) => results[at] ?? []).map(plainResult),
    plan: laid.plan,
    writes: laid.previews,
    conflicts: laid.conflicts,
  };
}
