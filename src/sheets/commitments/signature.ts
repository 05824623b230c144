import { dateText } from '../../locales/numbers';
import type { Language } from '../../locales/language';
import { readDay } from '../day';
import { fieldText, type CommitmentRow } from './rows';

/** The day on which a row was signed, as people write it; what stands there where it is no day, `null` for a blank. */
export function fieldDay(row: CommitmentRow, language: Language): string | null {
  const column = row.table.head.columns.get('signedOn');
  if (column === undefined) return null;
  const day = readDay(row.table.sheet, row.rowOf('signedOn'), column, row.date1904);
  return typeof day === 'number' ? dateText(day, language) : fieldText(row, 'signedOn') || null;
}
