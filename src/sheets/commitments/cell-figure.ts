import { absence, type Absence } from '../../scoring/commitment-reason';
import type { Figure } from '../../scoring/judgement';
import { pointsToNumber } from '../../scoring/points';
import { readPercent, type PointsCell, type Report } from '../cell';
import { fieldAddress, type CommitmentRow } from './rows';
import type { Field } from '../fields';

/** What a cell without a number means for a verdict. */
export function absenceOf(state: Exclude<PointsCell['state'], 'given' | 'missing'>): Absence {
  return state === 'notApplicable' ? absence('saysNotApplicable', {}) : absence('unreadable', {});
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
