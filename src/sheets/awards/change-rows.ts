import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Report } from '../report';
import { headerKey } from '../fields';
import { awardRows, findAwardTable, textIn, unreadIn, type AwardTable, type Headers } from './award-table';

/** The columns of *Điều chỉnh*, in the order in which a new sheet has them. */
export const CHANGE_FIELDS = ['nominee', 'award', 'move', 'reason', 'by', 'on'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number] | 'number';

const HEADERS: Headers<ChangeField> = [
  ['number', /^(stt|tt|so thu tu|no)$/],
  ['on', /^ngay( .*)?$|^(date|day)$/],
  ['by', /^nguoi( .*)?$|^by$/],
  ['reason', /^ly do( .*)?$|^reason$/],
  ['award', /^(hinh thuc|danh hieu)( .*)?$|^award$/],
  ['move', /^(dieu chinh|thay doi|dua vao( hoac)? ra|noi dung dieu chinh)$|^change$/],
  ['nominee', /^(ten|tap the|ca nhan|don vi|ho va ten)( .*)?$|^nominee$/],
];

/** A row of *Điều chỉnh*. */
export interface ChangeRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<ChangeField, number>;
  readonly nominee: string;
  readonly award: string;
  readonly move: 'in' | 'out';
  readonly reason: string;
  readonly by: string;
}

/** Where changes by hand stand. */
export type ChangeTable = AwardTable<ChangeField>;

/** The table *Tập thể, cá nhân | Hình thức | Điều chỉnh | Lý do | Người đề nghị*. */
export function findChanges(sheet: SheetSnapshot): ChangeTable | null {
  return findAwardTable(sheet, HEADERS, ['nominee', 'move', 'reason']);
}

/** The rows that name a nominee. */
export function changeRows(table: ChangeTable): number[] {
  return awardRows(table).filter((row) => textIn(table, row, 'nominee') !== '');
}

/** Reads the changes by hand; one without direction, reason or name is reported and not carried out. */
export function readChanges(table: ChangeTable, report: Report): ChangeRow[] {
  return changeRows(table).flatMap((row): ChangeRow[] => {
    const text = (field: ChangeField): string => textIn(table, row, field);
    const [nominee, move, reason, by] = [text('nominee'), moveOf(text('move')), text('reason'), text('by')];
    report.checked('award.changeIncomplete');
    if (unreadIn(table, row, report).size > 0) return [];
    if (move === null || reason === '' || by === '') {
      report.at('award.changeIncomplete', table.sheet, row, table.columns.get('nominee') ?? 0, { nominee });
      return [];
    }
    return [{ sheet: table.sheet, row, columns: table.columns, nominee, award: text('award'), move, reason, by }];
  });
}

/**
 * Which way a text moves a nominee; `null` for other words, and for both ways at once.
 * @example moveOf('Bổ sung') // 'in'
 */
export function moveOf(text: string): 'in' | 'out' | null {
  const key = headerKey(text);
  const out = /\bra\b|\bbo\b(?! sung)|\brut\b|\bloai\b|\bout\b/.test(key);
  const into = /\bvao\b|\bbo sung\b|\bthem\b|\bin\b/.test(key);
  if (out === into) return null;
  return out ? 'out' : 'in';
}
