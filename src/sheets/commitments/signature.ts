import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { pointsToText, type Points } from '../../scoring/points';
import { valueAt } from '../../workbook/snapshot';
import { percentFormat, readPercent } from '../cell';
import { Report } from '../report';
import { dayInText, dayIso, readDay } from '../day';
import type { Field } from '../fields';
import { fieldAddress, fieldText, type CommitmentRow } from './rows';

/** What is fixed when a row is signed, in the order in which it is sealed. */
export const SIGNED_FIELDS = ['unit', 'commitment', 'kind', 'target', 'title', 'signedOn', 'signer', 'document'] as const satisfies readonly Field[];
export type SignedField = (typeof SIGNED_FIELDS)[number];

/** A row's content as it is signed: NFC without outer or double spaces, days as `2026-03-15`, percentages as shown. */
export type SignedContent = Readonly<Record<SignedField, string>>;

export function signedContent(row: CommitmentRow): SignedContent {
  const text = (field: SignedField): string => shownText(row, field);
  return {
    unit: text('unit'),
    commitment: text('commitment'),
    kind: text('kind'),
    target: text('target'),
    title: text('title'),
    signedOn: text('signedOn'),
    signer: text('signer'),
    document: text('document'),
  };
}

/** Signed on a day by somebody; a document number is not everywhere given. */
export function isSigned({ signedOn, signer }: SignedContent): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(signedOn) && dayInText(signedOn) !== null && signer !== '';
}

/**
 * SHA-256 of what is signed, in hex. Anybody can work it out again: it makes a change visible,
 * it does not prevent one.
 */
export function sealOf(content: SignedContent): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(SIGNED_FIELDS.map((field) => [field, content[field]])))));
}

/** The day on which a row was signed; what stands there where it is no day, `null` for a blank. */
export function signedDay(row: CommitmentRow): Points | string | null {
  const day = dayOf(row, 'signedOn');
  return typeof day === 'number' ? day : fieldText(row, 'signedOn') || null;
}

/** Reports a day of signing that is none, once where its cell is merged; words such as *chưa ký* are no day. */
export function reportSignedDay(row: CommitmentRow, report: Report): void {
  const text = fieldText(row, 'signedOn');
  if (text === '' || row.rowOf('signedOn') !== row.row) return;
  report.checked('commitment.signedDayUnreadable');
  if (!/\d/.test(text) || dayOf(row, 'signedOn') !== 'unreadable') return;
  report.add('commitment.signedDayUnreadable', row.table.sheet.name, fieldAddress(row, 'signedOn') ?? '', { text });
}

function shownText(row: CommitmentRow, field: SignedField): string {
  const column = row.table.head.columns.get(field);
  if (column === undefined) return '';
  const day = field === 'signedOn' || field === 'target' ? dayOf(row, field) : null;
  if (typeof day === 'number') return dayIso(day);
  const { sheet } = row.table;
  const at = row.rowOf(field);
  if (percentFormat(sheet, at, column)) {
    const cell = readPercent(new Report(), sheet, at, column);
    if (cell.state === 'given') return `${pointsToText(cell.points)}%`;
  }
  return fieldText(row, field);
}

/** A target that is a text with a date in it stays as it stands: more than the date is signed. */
function dayOf(row: CommitmentRow, field: 'signedOn' | 'target'): ReturnType<typeof readDay> | null {
  const column = row.table.head.columns.get(field);
  if (column === undefined) return null;
  const { sheet } = row.table;
  const at = row.rowOf(field);
  if (field === 'target' && typeof valueAt(sheet, at, column) !== 'number') return null;
  return readDay(sheet, at, column, row.date1904);
}
