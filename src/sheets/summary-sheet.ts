import { pointsToNumber } from '../scoring/points';
import { readPoints } from './cell';
import type { Field } from './fields';
import type { UnitTable } from './matrix-sheet';
import type { Memory } from './memory';
import { Report } from './report';
import type { Settings } from './settings';
import { hasPointsColumn, PARTS, SummaryRow, type Part, type SummaryScore } from './summary-row';
import type { Units } from './units';

const INPUTS: readonly Field[] = ['appraisal', 'survey', 'points', 'index'];

/** Reads the points of each row of a summary table; results that we wrote are not taken for input. */
export function readSummary(
  summary: UnitTable,
  units: Units,
  settings: Settings,
  memory: Memory,
  report: Report,
): Map<number, SummaryScore> {
  const scores = new Map<number, SummaryScore>();
  const { table } = summary;
  if (!INPUTS.some((field) => table.head.columns.has(field))) return scores;
  report.checked('summary.scaleAssumed');
  if (!table.head.columns.has('maximum') && table.head.columns.size > 0 && hasPointsColumn(summary)) {
    report.add('summary.scaleAssumed', table.sheet.name, '', { scale: pointsToNumber(settings.scale) });
  }
  countChecks(summary, report);
  const used = usedParts(summary);
  summary.rows.units.forEach(({ row }, at) => {
    const position = summary.units[at] ?? null;
    const unit = position === null ? undefined : units.list[position];
    if (position === null || unit === undefined || scores.has(position)) return;
    scores.set(position, new SummaryRow(summary, row, unit, used, settings, memory, report).read());
  });
  return scores;
}

function usedParts({ table: { sheet, head }, rows }: UnitTable): ReadonlySet<Part> {
  const unread = new Report();
  return new Set(PARTS.filter((part) => {
    const column = head.columns.get(part);
    return column !== undefined && rows.units.some(({ row }) => readPoints(unread, sheet, row, column).state === 'given');
  }));
}

/** Each row is looked at in the same columns. */
function countChecks({ table, rows }: UnitTable, report: Report): void {
  const inputs = INPUTS.filter((field) => table.head.columns.has(field));
  const parts = inputs.filter((field) => field === 'appraisal' || field === 'survey').length;
  for (const code of ['points.missing', 'points.negative'] as const) report.checked(code, inputs.length * rows.units.length);
  for (const code of ['points.aboveMaximum', 'points.otherScale'] as const) report.checked(code, rows.units.length);
  if (!inputs.includes('points') || parts === 0) return;
  report.checked('summary.totalWrong', rows.units.length);
  if (parts > 1) report.checked('summary.partsDiffer', rows.units.length);
}
