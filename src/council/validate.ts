import { compareResults } from '../sheets/layout/compare-results';
import type { Snapshot } from '../workbook/snapshot';
import { evaluate, publishedOrder } from './evaluate';
import { unitsOfFindings } from './finding-units';
import { orderFindings } from './findings-order';
import type { ValidateOutcome } from './outcome';

/**
 * Looks a workbook over: what each sheet was taken for, and everything that stands in the way
 * of exact, explainable results, including results in it that do not follow from its points.
 */
export function validate(snapshot: Snapshot): ValidateOutcome {
  const { book, results } = evaluate(snapshot);
  const differences = compareResults(book, results, () => publishedOrder(results));
  const findings = orderFindings([...book.report.findings, ...differences], snapshot, book.memory.accepted);
  return {
    sheets: book.sheets,
    criteria: (book.criteria?.list ?? []).map(({ code, title }) => ({ code, title })),
    findings,
    unitOf: unitsOfFindings(findings, book),
    cells: book.report.cells,
    checks: book.report.checks,
  };
}
