import { Report } from '../sheets/report';
import { compareResults } from '../sheets/layout/compare-results';
import type { Snapshot } from '../workbook/snapshot';
import { drawAwards, hasAwards } from './awards/draw-awards';
import { evaluate, publishedOrder } from './evaluate';
import { unitsOfFindings } from './finding-units';
import { orderFindings } from './findings-order';
import type { ValidateOutcome } from './outcome';

/**
 * Looks a workbook over: what each sheet was taken for, and everything that stands in the way
 * of exact, explainable results, including results in it that do not follow from its points, and
 * of award shortlists, where it has any.
 */
export function validate(snapshot: Snapshot): ValidateOutcome {
  const evaluation = evaluate(snapshot);
  const { book, results } = evaluation;
  const differences = compareResults(book, results, () => publishedOrder(results));
  const awards = hasAwards(snapshot) ? drawAwards(evaluation).report : new Report();
  const all = [...book.report.findings, ...differences, ...awards.findings];
  const findings = orderFindings(all, evaluation);
  return {
    sheets: book.sheets,
    criteria: (book.criteria?.list ?? []).map(({ code, title }) => ({ code, title })),
    findings,
    unitOf: unitsOfFindings(findings, book),
    cells: book.report.cells + awards.cells,
    checks: new Map([...book.report.checks, ...awards.checks]),
  };
}
