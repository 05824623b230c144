import type { Award, Condition, Recipients, TieDecision } from '../../scoring/award';
import { POINTS_PER_UNIT } from '../../scoring/points';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readNumberText, readPoints, readText } from '../cell';
import type { Report } from '../report';
import { headerKey } from '../fields';
import type { Settings, TieKey } from '../settings';
import { tieKey } from '../settings-sheet';
import { awardKind, isAllGroups, recipientsOf, tieChoiceOf } from './award-names';
import { awardRows, findAwardTable, textIn, unreadIn, type AwardTable, type Headers } from './award-table';
import { readConditions } from './conditions';

export type RoundField = 'award' | 'recipients' | 'group' | 'quota' | 'conditions' | 'priority' | 'order' | 'reserve' | 'code' | 'tie' | 'tieReason';

const HEADERS: Headers<RoundField> = [
  ['code', /^ma( (hinh thuc|danh hieu|khen thuong))+$/],
  ['award', /^(ten )?(hinh thuc|danh hieu)( (hinh thuc|danh hieu|khen thuong|thi dua|khen|de nghi|hoac|va))*$|^award$/],
  ['recipients', /^doi tuong( khen thuong)?$|^recipients$/],
  ['group', /^(nhom|khoi|cum)( (nhom|khoi|cum|don vi|thi dua))*$|^group$/],
  ['quota', /^(so luong|chi tieu)( (so luong|chi tieu|khen thuong|toi da|de nghi|duoc giao|phan bo))*$|^quota$/],
  ['conditions', /^(dieu kien|tieu chuan)|^conditions?$/],
  ['priority', /^(thu tu )?uu tien$|^priority$/],
  ['order', /^(xet|xep) theo$|^order by$/],
  ['reserve', /^(so (luong )?)?du bi$|^reserve$/],
  ['tie', /\bbang nhau\b|\bdong hang\b|^ties?$/],
  ['tieReason', /^ly do( quyet dinh)?$|^reason$/],
];

/** A row of *Khen thưởng* as it was read. */
export interface RoundRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<RoundField, number>;
  readonly award: Award;
  readonly recipients: Recipients;
  /** Empty: all groups. */
  readonly group: string;
  readonly quota: number;
  readonly priority: number;
  readonly conditions: readonly Condition[];
  readonly order: 'rank' | 'index';
  readonly reserve: number;
  readonly tie: { readonly decision: TieDecision; /** `null` unless a tie key decides. */ readonly key: TieKey | null } | null;
}

/** Where quotas stand. */
export type RoundTable = AwardTable<RoundField>;

/** The table *Hình thức | Đối tượng | Nhóm | Số lượng | Điều kiện | Thứ tự ưu tiên*. */
export function findRounds(sheet: SheetSnapshot): RoundTable | null {
  return findAwardTable(sheet, HEADERS, ['award', 'quota']);
}

/** Whose shortlist a row is for. */
export interface ListName {
  readonly award: string;
  readonly recipients: Recipients;
  /** Empty: all groups. */
  readonly group: string;
}

/** The shortlist that a row of the table is for; `null` where it does not say for whom. */
export function listNamed(table: AwardTable<RoundField>, row: number): ListName | null {
  const recipients = table.columns.has('recipients') ? recipientsOf(textIn(table, row, 'recipients')) : 'collective';
  const group = textIn(table, row, 'group');
  return recipients && { award: textIn(table, row, 'award'), recipients, group: isAllGroups(group) ? '' : group };
}

/** Reads the rows; one that is not understood is reported, and no list is drawn for it. */
export function readRounds(table: AwardTable<RoundField>, settings: Settings, report: Report): RoundRow[] {
  const rows: RoundRow[] = [];
  for (const row of awardRows(table)) {
    const other = otherText(table, row);
    report.checked('row.ignored');
    if (other !== null) {
      report.at('row.ignored', table.sheet, row, other.column, { text: other.text });
      continue;
    }
    const read = readRound(table, row, rows.length + 1, settings, report);
    if (read !== null) rows.push(read);
  }
  return rows;
}

/** What stands in a row that is no quota: totals, a note, whose name is under the table; `null` for a quota. */
function otherText({ sheet, columns }: RoundTable, row: number): { readonly column: number; readonly text: string } | null {
  const texts = Array.from({ length: Math.max(...columns.values()) + 1 }, (_, column) => ({ column, text: readText(sheet, row, column) }));
  const filled = texts.filter(({ text }) => text !== '');
  const total = filled.find(({ text }) => /^(tong( cong| so)?|cong|total)$/.test(headerKey(text)));
  if (total !== undefined) return total;
  const [first, ...more] = filled;
  return first !== undefined && more.length === 0 && typeof readNumberText(first.text) !== 'number' ? first : null;
}

function readRound(table: AwardTable<RoundField>, row: number, place: number, settings: Settings, report: Report): RoundRow | null {
  const { sheet, columns } = table;
  const text = (field: RoundField): string => textIn(table, row, field);
  const bad = (field: RoundField, value = text(field)): null => {
    report.at('award.badValue', sheet, row, columns.get(field) ?? 0, { value });
    return null;
  };
  report.checked('award.badValue');
  report.checked('award.conditionUnknown');
  report.checked('award.tieWithoutReason');
  if (unreadIn(table, row, report).size > 0) return null;
  if (text('award') === '') return bad('award');
  const named = listNamed(table, row);
  if (named === null) return bad('recipients');
  const quota = count(table, row, 'quota', report);
  if (typeof quota !== 'number') return quota === 'blank' ? bad('quota') : null;
  const { conditions, unknown } = readConditions(text('conditions'), settings.bands);
  if (unknown.length > 0) {
    report.at('award.conditionUnknown', sheet, row, columns.get('conditions') ?? 0, { text: unknown.join('; ') });
    return null;
  }
  const priority = count(table, row, 'priority', report);
  const reserve = count(table, row, 'reserve', report);
  if (priority === 'bad' || reserve === 'bad') return null;
  const { award: name, recipients, group } = named;
  const order = orderOf(text('order'), group);
  if (order === null) return bad('order');
  return {
    sheet: sheet.name,
    row,
    columns,
    award: { kind: awardKind(name), name, code: text('code') },
    recipients,
    group,
    quota,
    priority: priority === 'blank' ? place : priority,
    conditions,
    order,
    reserve: reserve === 'blank' ? quota : reserve,
    tie: readTie(table, row, report),
  };
}

/** A whole number from 0; what is none is reported. */
function count(table: AwardTable<RoundField>, row: number, field: RoundField, report: Report): number | 'blank' | 'bad' {
  const column = table.columns.get(field);
  if (column === undefined) return 'blank';
  const cell = readPoints(report, table.sheet, row, column);
  if (cell.state === 'bad') return 'bad';
  if (cell.state !== 'given') return 'blank';
  if (cell.points >= 0 && cell.points % POINTS_PER_UNIT === 0) return cell.points / POINTS_PER_UNIT;
  report.at('award.badValue', table.sheet, row, column, { value: textIn(table, row, field) });
  return 'bad';
}

/** By rank within a group, by index across groups, unless the row says otherwise. */
function orderOf(text: string, group: string): 'rank' | 'index' | null {
  if (text === '') return group === '' ? 'index' : 'rank';
  if (/hạng|rank/iu.test(text)) return 'rank';
  return /chỉ số|index/iu.test(text) ? 'index' : null;
}

/** What the council decided on a tie; without a reason it is not carried out. */
function readTie(table: AwardTable<RoundField>, row: number, report: Report): RoundRow['tie'] {
  const text = textIn(table, row, 'tie');
  if (text === '') return null;
  const column = table.columns.get('tie') ?? 0;
  const choice = tieChoiceOf(text);
  const key = choice === null ? tieKey(text) : null;
  if (choice === null && key === null) {
    report.at('award.badValue', table.sheet, row, column, { value: text });
    return null;
  }
  const reason = textIn(table, row, 'tieReason');
  if (reason === '') {
    report.at('award.tieWithoutReason', table.sheet, row, column, { text });
    return null;
  }
  const decision: TieDecision = choice === null ? { choice: 'byKey', keyName: text, reason } : { choice, reason };
  return { decision, key };
}
