import type { Person } from '../../scoring/award';
import { POINTS_PER_UNIT } from '../../scoring/points';
import { cellAddress } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { readPoints } from '../cell';
import type { Report } from '../report';
import { dayIso, readDay } from '../day';
import { headerKey } from '../fields';
import { awardRows, findAwardTable, textIn, unreadIn, type AwardTable, type Headers } from './award-table';
import type { CellPlace, NomineePlace } from './cell-place';

type PersonField = 'name' | 'gender' | 'born' | 'position' | 'unit' | 'achievement' | 'award' | 'yes' | 'review' | 'years';

const HEADERS: Headers<PersonField> = [
  ['name', /^(ho va ten|ho ten|ten ca nhan)( .*)?$|^(full )?name$/],
  ['gender', /^gioi tinh$|^gender$/],
  ['born', /^(ngay|nam)( thang)?( nam)? sinh$|birth/],
  ['position', /^chuc (vu|danh)|^position$/],
  ['unit', /^(ten )?(don vi|co quan)( cong tac)?$|^unit$/],
  ['achievement', /^(tom tat )?thanh tich|^achievement/],
  ['award', /^(hinh thuc|danh hieu)( (de nghi|khen thuong|khen))*$|^award$/],
  ['yes', /^(so )?phieu( dong y)?$|^yes votes$/],
  ['review', /^dang (duoc )?xem xet( |$)|^under review$/],
  ['years', /^so nam|^years$/],
];

/** A row of *Cá nhân*. */
export interface PersonRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<PersonField, number>;
  readonly name: string;
  readonly unit: string;
  readonly person: Person;
  /** The award it is proposed for; may be empty. */
  readonly award: string;
  readonly yes: number | null;
  readonly review: string;
  readonly years: number | null;
  readonly place: NomineePlace;
}

/** The table *Họ và tên | Giới tính | Ngày sinh | Chức vụ | Đơn vị | Thành tích | Hình thức đề nghị | Phiếu đồng ý*. */
export function findPersons(sheet: SheetSnapshot): AwardTable<PersonField> | null {
  return findAwardTable(sheet, HEADERS, ['name', 'unit']);
}

export function readPersons(table: AwardTable<PersonField>, date1904: boolean, report: Report): PersonRow[] {
  return awardRows(table).flatMap((row): PersonRow[] => {
    const text = (field: PersonField): string => textIn(table, row, field);
    const unread = unreadIn(table, row, report, ['yes', 'years']);
    if (text('name') === '') return [];
    // Who cannot be told to be free for an award is held back, not left out.
    const held = unread.get('review') ?? unread.get('unit') ?? unread.get('award');
    const count = (field: PersonField): number | null => wholeNumber(report, table.sheet, row, table.columns.get(field));
    const person = { gender: text('gender'), born: born(table, row, date1904), position: text('position'), achievement: text('achievement') };
    return [
      {
        sheet: table.sheet,
        row,
        columns: table.columns,
        name: text('name'),
        unit: unread.get('unit') ?? text('unit'),
        person,
        award: text('award'),
        yes: count('yes'),
        review: held ?? reviewOf(text('review')),
        years: count('years'),
        place: { ...placeOf(table, row, 'name'), votes: table.columns.has('yes') ? placeOf(table, row, 'yes') : null },
      },
    ];
  });
}

/** Why somebody is under review; empty for words that say that they are not. */
export function reviewOf(text: string): string {
  return /^(khong( co)?|no|none|0|)$/.test(headerKey(text)) ? '' : text;
}

function placeOf({ sheet, columns }: AwardTable<PersonField>, row: number, field: PersonField): CellPlace {
  return { sheet: sheet.name, address: cellAddress(row, columns.get(field) ?? 0) };
}

function born(table: AwardTable<PersonField>, row: number, date1904: boolean): string {
  const column = table.columns.get('born');
  if (column === undefined) return '';
  if (typeof valueAt(table.sheet, row, column) !== 'number') return textIn(table, row, 'born');
  const day = readDay(table.sheet, row, column, date1904);
  return typeof day === 'number' ? dayIso(day).split('-').reverse().join('/') : textIn(table, row, 'born');
}

/** A whole number from 0, such as votes or years; `null` where there is none, or it was reported. */
export function wholeNumber(report: Report, sheet: SheetSnapshot, row: number, column: number | undefined): number | null {
  if (column === undefined) return null;
  const cell = readPoints(report, sheet, row, column);
  if (cell.state !== 'given') return null;
  report.checked('award.badValue');
  if (cell.points >= 0 && cell.points % POINTS_PER_UNIT === 0) return cell.points / POINTS_PER_UNIT;
  report.at('award.badValue', sheet, row, column, { value: String(cell.points / POINTS_PER_UNIT) });
  return null;
}
