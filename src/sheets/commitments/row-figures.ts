import type { CommitmentKind } from '../../scoring/commitment';
import { absence, type Verdict } from '../../scoring/commitment-reason';
import type { Figure } from '../../scoring/judgement';
import { readText } from '../cell';
import type { Report } from '../report';
import { readDay } from '../day';
import type { Field } from '../fields';
import { absenceOf, isBareFraction, readFigure } from './cell-figure';
import { fieldAddress, fieldText, type CommitmentRow } from './rows';
import { judgedVerdict } from './words';

/** What a row itself says was reached; `null` where its cells are blank. */
export interface RowFigures {
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  /** The figure of *Kết quả*: a number, or a day where the commitment is one for a day. */
  readonly achieved: Figure | null;
  /** A verdict that somebody wrote there instead. */
  readonly judged: Verdict | null;
}

/** Kinds whose result comes from points and ranks of the workbook alone. */
const NOT_FROM_ROW: readonly CommitmentKind[] = ['rankUp', 'keepRank', 'indexUp', 'maximumPoints'];

/** The column of what was reached: *Kết quả thực hiện*, or *Kết quả*. */
export function achievedField(row: CommitmentRow): 'achieved' | 'points' {
  return row.table.head.columns.has('achieved') ? 'achieved' : 'points';
}

export function readRowFigures(row: CommitmentRow, kind: CommitmentKind, report: Report): RowFigures {
  const field = achievedField(row);
  const text = fieldText(row, field);
  const judged = judgedVerdict(text);
  const counts = { numerator: readFigure(row, 'numerator', report), denominator: readFigure(row, 'denominator', report) };
  const blank = { ...counts, achieved: null, judged: null };
  if (text === '') return blank;
  report.checked(kind === 'manual' ? 'commitment.judgementUnknown' : 'commitment.resultUnused');
  const at = (): readonly [string, string] => [row.table.sheet.name, fieldAddress(row, field) ?? ''];
  if (kind === 'manual') {
    if (judged === null) report.add('commitment.judgementUnknown', ...at(), { text });
    return { ...blank, judged };
  }
  if (judged === 'notApplicable') return { ...blank, achieved: absence('saysNotApplicable', {}) };
  if (judged !== null) return { ...blank, judged };
  if (kind === 'byDate') return { ...blank, achieved: readDone(row, field, report) };
  if (!NOT_FROM_ROW.includes(kind)) {
    const achieved = readFigure(row, field, report);
    return { ...blank, achieved: isBareFraction(row, field, kind, achieved, report) ? absence('unreadable', {}) : achieved };
  }
  report.add('commitment.resultUnused', ...at(), { text, promise: kind });
  return blank;
}

function readDone(row: CommitmentRow, field: Field, report: Report): Figure | null {
  const { sheet, head } = row.table;
  const column = head.columns.get(field) ?? 0;
  report.checked('commitment.dateUnreadable');
  const day = readDay(sheet, row.rowOf(field), column, row.date1904);
  if (typeof day === 'number') return day;
  if (day === 'missing') return null;
  if (day === 'notApplicable') return absenceOf(day);
  const text = readText(sheet, row.rowOf(field), column);
  report.add('commitment.dateUnreadable', sheet.name, fieldAddress(row, field) ?? '', { text });
  return absence('unreadable', {});
}
