import type { CommitmentKind } from '../../scoring/commitment';
import { codeKey, parseCode } from '../../scoring/numbering';
import { cellKey, type CellValue } from '../../workbook/snapshot';
import { isDateFormat, readPercent } from '../cell';
import type { Report } from '../report';
import { readDay } from '../day';
import { headerKey } from '../fields';
import { absenceOf, isBareFraction } from './cell-figure';
import { takeExceptions } from './exceptions';
import { checked, targetInText, UNREADABLE_TARGETS, type Exception, type Target } from './reading';
import { fieldAddress, fieldText, fieldValue, type CommitmentRow } from './rows';
import { commitmentKind } from './words';

/** The kind in the column *Loại*; other words than those known are reported. */
export function declaredKind(row: CommitmentRow, report: Report): CommitmentKind | null {
  const text = fieldText(row, 'kind');
  const kind = text === '' ? null : commitmentKind(text);
  if (text !== '' && kind === null) {
    report.add('commitment.kindUnknown', row.table.sheet.name, fieldAddress(row, 'kind') ?? '', { text });
  }
  return kind;
}

export interface DeclaredTarget extends Target {
  readonly exceptions: readonly Exception[];
}

/** The target in the column *Chỉ tiêu*, with the exceptions named there; `null` for a blank cell. */
export function declaredTarget(row: CommitmentRow, kind: CommitmentKind, report: Report): DeclaredTarget | null {
  const text = fieldText(row, 'target');
  if (text === '') return null;
  report.checked('commitment.targetUnreadable');
  const { exceptions, rest } = takeExceptions(text);
  const read = targetOf(row, kind, fieldValue(row, 'target'), rest, report);
  if (read === UNREADABLE_TARGETS) {
    report.add('commitment.targetUnreadable', row.table.sheet.name, fieldAddress(row, 'target') ?? '', { text, promise: kind });
  }
  if (isBareFraction(row, 'target', kind, read.target, report)) return { ...UNREADABLE_TARGETS, exceptions };
  return { ...read, exceptions };
}

function targetOf(
  row: CommitmentRow,
  kind: CommitmentKind,
  value: CellValue,
  text: string,
  report: Report,
): Target {
  const { sheet, head } = row.table;
  const [at, column] = [row.rowOf('target'), head.columns.get('target') ?? 0];
  if (kind === 'byDate') {
    const day = readDay(sheet, at, column, row.date1904);
    return typeof day === 'number' ? checked(kind, [day]) : UNREADABLE_TARGETS;
  }
  if (typeof value === 'string' && !sheet.uncalculated.has(cellKey(at, column))) return targetInText(kind, text);
  if (isDateFormat(sheet.numberFormat(at, column))) return UNREADABLE_TARGETS;
  const cell = readPercent(report, sheet, at, column);
  if (cell.state === 'given') return checked(kind, [cell.points]);
  const why = absenceOf(cell.state === 'missing' ? 'bad' : cell.state);
  return { target: why, from: why };
}

/** The codes in the column *Tiêu chí*; none where it is blank or says all. */
export function declaredCriteria(row: CommitmentRow, isCode: (code: string) => boolean): string[] {
  const text = fieldText(row, 'title').replace(/(?<!\p{L})(?:tiêu chí thành phần|tiêu chí|lĩnh vực|tctp|tc)(?!\p{L})\s*:?/giu, ' ').trim();
  if (text === '' || /^(tat ca|toan bo|all)/.test(headerKey(text))) return [];
  // In untidy sheets a comma is a dot as well: one code that there is goes before two.
  if (parseCode(text) !== null && isCode(codeKey(text))) return [codeKey(text)];
  return text.split(/[;,\n\s]+/).filter((piece) => piece !== '' && headerKey(piece) !== 'va').map(codeKey);
}
