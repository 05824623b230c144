import { layOut } from '../sheets/layout/lay-out';
import type { Snapshot } from '../workbook/snapshot';
import { evaluate, publishedOrder } from './evaluate';
import { orderFindings } from './findings-order';
import type { ValidateOutcome } from './outcome';

/**
 * Looks a workbook over: what each sheet was taken for, and everything that stands in the way
 * of exact, explainable results, including results in it that do not follow from its points.
 */
export function validate(snapshot: Snapshot): ValidateOutcome {
  const { book, results } = evaluate(snapshot);
  // What differs from the results does not depend on the language that they are written in.
  const laid = layOut(book, results, publishedOrder(results), new Set(), 'vi');
  return {
    sheets: book.sheets,
    criteria: (book.criteria?.list ?? []).map(({ code, title }) => ({ code, title })),
    findings: orderFindings([...book.report.findings, ...laid.findings], snapshot, book.memory.accepted),
    cells: book.report.cells,
    checks: book.report.checks,
  };
}
