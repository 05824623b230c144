import { changeText } from '../../locales/awards';
import { dictionary } from '../../locales/language';
import { fill } from '../../locales/template';
import { vietnamTime } from '../../locales/vietnam-time';
import type { ManualChange } from '../../scoring/award';
import { nameKey } from '../../scoring/unit-name';
import { cellWrite, isEmptyCell } from '../../sheets/awards/add-cells';
import { textIn } from '../../sheets/awards/award-table';
import { changeRows, findChanges, moveOf, type ChangeTable } from '../../sheets/awards/change-rows';
import { textOf } from '../../sheets/cell';
import { headerKey } from '../../sheets/fields';
import { changeRow, changesSheet } from '../../sheets/layout/changes-sheet';
import { PlanDraft } from '../../sheets/layout/draft';
import { Memory } from '../../sheets/memory';
import type { JournalEntry } from '../../sheets/remembered';
import { isOurSheet } from '../../sheets/our-sheets';
import { cellAddress } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { incomplete, refusal, type Answer, type Decision } from './decision';
import { journalOf, journalPlan } from './journal';
import type { DecisionOptions } from './options';

/**
 * The plan that moves a nominee into a shortlist or out of it: a row below the last one of the
 * sheet *Điều chỉnh*, which is made where there is none, and an entry in the journal.
 * @example
 * moveByHand(snapshot, { move: 'in', nominee: 'Sở Y tế', award: 'Giấy khen', reason: 'Có sáng kiến', by: 'Ông A', at }, options).refused // null
 */
export function moveByHand(snapshot: Snapshot, change: ManualChange & Answer, options: DecisionOptions): Decision {
  const { nominee, award, move, reason, by, at } = change;
  if (nominee.trim() === '' || award.trim() === '') return refusal('noNominee');
  const lacking = incomplete(change);
  if (lacking !== null) return lacking;
  const tables = tablesOf(snapshot);
  const standing = rowsOf(tables).find((row) => isAbout(row, change));
  if (standing !== undefined) return refusal('movedAlready', { nominee, cell: cellOf(standing) });
  const { decisions, journal } = dictionary(options.language);
  const texts = { nominee, award, move: decisions.changes.moves[move], reason, by, on: vietnamTime(at).day };
  const [table] = tables;
  const draft = new PlanDraft(Memory.parse(snapshot.memory), options.overwrite);
  if (table === undefined) draft.sheets.push(changesSheet(snapshot, texts, options.language));
  else draft.blocks.push(...changeRow(table, texts, options.language));
  const text = fill(journal.moved, { nominee, award, change: changeText(change, options.language) });
  const note = { at, what: 'move', by, text, wrote: [nominee, award, texts.move, reason, by] } as const;
  return { refused: null, ...journalPlan(snapshot, note, draft, options.language) };
}

/** Whether a change by hand stands in the workbook as {@link moveByHand} wrote it. */
export function isTakeable(snapshot: Snapshot, change: ManualChange): boolean {
  return writtenRow(snapshot, change) !== null;
}

/**
 * The plan that takes back what {@link moveByHand} wrote, and enters that into the journal. What the
 * user typed, or edited since, is refused: it is the user's.
 */
export function takeBackMove(snapshot: Snapshot, change: ManualChange, answer: Answer, options: DecisionOptions): Decision {
  const lacking = incomplete(answer);
  if (lacking !== null) return lacking;
  const found = writtenRow(snapshot, change);
  if (found === null) return refusal('notOurs');
  const { table, row, wrote } = found;
  const filled = [...table.columns.values()].filter((column) => !isEmptyCell(table.sheet, row, column));
  const draft = new PlanDraft(Memory.parse(snapshot.memory), options.overwrite);
  draft.blocks.push(...filled.map((column) => cellWrite(table.sheet, row, column, null)));
  const { nominee, award } = change;
  const values = { nominee, award, change: changeText(change, options.language), reason: answer.reason };
  const text = fill(dictionary(options.language).journal.takenBack, values);
  const note = { at: answer.at, what: 'takeBack', by: answer.by, text, wrote } as const;
  return { refused: null, ...journalPlan(snapshot, note, draft, options.language) };
}

interface Row {
  readonly table: ChangeTable;
  readonly row: number;
}

function tablesOf(snapshot: Snapshot): ChangeTable[] {
  const memory = Memory.parse(snapshot.memory);
  return snapshot.sheets.filter((sheet) => !isOurSheet(sheet, memory)).flatMap((sheet) => findChanges(sheet) ?? []);
}

function rowsOf(tables: readonly ChangeTable[]): Row[] {
  return tables.flatMap((table) => changeRows(table).map((row) => ({ table, row })));
}

function cellOf({ table, row }: Row): string {
  return `${table.sheet.name}!${cellAddress(row, table.columns.get('nominee') ?? 0)}`;
}

/** Whether a row changes the same nominee's place for the same award, or for every award. */
function isAbout({ table, row }: Row, { nominee, award }: ManualChange): boolean {
  const [name, form] = [textIn(table, row, 'nominee'), textIn(table, row, 'award')];
  return nameKey(name) === nameKey(nominee) && (form === '' || headerKey(form) === headerKey(award));
}

/** The row that holds what we wrote for a change, and was not edited since. */
function writtenRow(snapshot: Snapshot, change: ManualChange): (Row & Pick<JournalEntry, 'wrote'>) | null {
  const row = rowsOf(tablesOf(snapshot)).find((one) => isAbout(one, change) && moveOf(textIn(one.table, one.row, 'move')) === change.move);
  if (row === undefined) return null;
  const wrote = (['nominee', 'award', 'move', 'reason', 'by'] as const).map((field) => textIn(row.table, row.row, field));
  const same = journalOf(snapshot).filter((entry) => JSON.stringify(entry.wrote.map((text) => textOf(text))) === JSON.stringify(wrote));
  return same.at(-1)?.what === 'move' ? { ...row, wrote } : null;
}
