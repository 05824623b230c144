import { absence, type Absence } from '../../scoring/commitment-reason';
import type { CommitmentKind } from '../../scoring/commitment';
import { isFigure, type Figure } from '../../scoring/judgement';
import { pointsToNumber, POINTS_PER_UNIT } from '../../scoring/points';
import { percentFormat, readPercent, type PointsCell } from '../cell';
import type { Report } from '../report';
import { fieldAddress, fieldText, type CommitmentRow } from './rows';
import type { Field } from '../fields';

/** What a cell without a number means for a verdict. */
export function absenceOf(state: Exclude<PointsCell['state'], 'given' | 'missing'>): Absence {
  return state === 'notApplicable' ? absence('saysNotApplicable', {}) : absence('unreadable', {});
}

const IN_PERCENT: readonly CommitmentKind[] = ['rateAtLeast', 'indexAtLeast'];

/**
 * Whether a figure in percent was written as 0.95, which may mean 95 % or 0.95 %; that is reported.
 * A cell that shows it as a percentage, or says "%", leaves no doubt.
 */
export function isBareFraction(row: CommitmentRow, field: Field, kind: CommitmentKind, figure: Figure | null, report: Report): boolean {
  if (!IN_PERCENT.includes(kind) || figure === null || !isFigure(figure)) return false;
  report.checked('commitment.fraction');
  const { sheet, head } = row.table;
  const sure = fieldText(row, field).includes('%') || percentFormat(sheet, row.rowOf(field), head.columns.get(field) ?? 0);
  if (sure || figure <= 0 || figure > POINTS_PER_UNIT) return false;
  report.add('commitment.fraction', sheet.name, fieldAddress(row, field) ?? '', { value: pointsToNumber(figure), promise: kind });
  return true;
}

/**
 * The number in a row's cell, 85 for a cell that shows 0.85 as 85 %; `null` for a blank cell.
 * What cannot be read, or is negative, is reported.
 */
export function readFigure(row: CommitmentRow, field: Field, report: Report): Figure | null {
  const column = row.table.head.columns.get(field);
  if (column === undefined) return null;
  const { sheet } = row.table;
  const at = row.rowOf(field);
  const cell = readPercent(report, sheet, at, column);
  if (cell.state === 'missing') return null;
  if (cell.state !== 'given') return absenceOf(cell.state);
  report.checked('commitment.negative');
  if (cell.points < 0) {
    report.add('commitment.negative', sheet.name, fieldAddress(row, field) ?? '', { value: pointsToNumber(cell.points) });
    return absence('unreadable', {});
  }
  return cell.points;
}
