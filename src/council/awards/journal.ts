import type { Origin } from '../../documents/paper/paper';
import { dictionary, type Language } from '../../locales/language';
import { fill } from '../../locales/template';
import { contentHash } from '../../sheets/content-hash';
import { PlanDraft } from '../../sheets/layout/draft';
import { JOURNAL_ROLE, journalSheet } from '../../sheets/layout/journal-sheet';
import { layOutOurSheet } from '../../sheets/layout/our-sheet';
import { Memory } from '../../sheets/memory';
import type { JournalEntry } from '../../sheets/remembered';
import type { Conflict, WritePreview } from '../../sheets/result';
import type { Plan } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { DecisionOptions } from './options';

export type { JournalEntry } from '../../sheets/remembered';

/** What is to be entered into the journal. */
export interface JournalNote extends Pick<JournalEntry, 'at' | 'what' | 'by' | 'text'>, Partial<Pick<JournalEntry, 'subject' | 'wrote'>> {}

/** A plan that enters something into the journal, with whatever else it does. */
export interface JournalPlan {
  readonly plan: Plan;
  readonly entry: JournalEntry;
  readonly writes: readonly WritePreview[];
  /**
   * Sheets of ours that somebody edited since we wrote them: they are left alone until they are
   * named in `overwrite`. The rest of the plan stands, and so does the entry in the workbook's memory.
   */
  readonly conflicts: readonly Conflict[];
}

/** The journal of a workbook, in its order. */
export function journalOf(snapshot: Snapshot): readonly JournalEntry[] {
  return Memory.parse(snapshot.memory).journal;
}

/**
 * Finishes a plan with an entry in the workbook's memory and on the sheet *Nhật ký*. Taking the plan
 * back takes the entry back with it.
 * @param draft what else the plan does
 * @example
 * const note = { at: '2026-11-22T08:30:00Z', what: 'lists', by: '', text: 'Xuất danh sách' } as const;
 * journalPlan(snapshot, note, new PlanDraft(Memory.parse(snapshot.memory), new Set()), 'vi').entry.number // 1
 */
export function journalPlan(snapshot: Snapshot, note: JournalNote, draft: PlanDraft, language: Language): JournalPlan {
  const memory = Memory.parse(snapshot.memory);
  const entry = { subject: '', wrote: [], ...note, number: nextNumber(memory), hash: contentHash(snapshot, memory) };
  const journal = [...memory.journal, entry];
  layOutOurSheet({ memory, snapshot }, journalSheet(journal, language), draft);
  const plan = { blocks: draft.blocks, sheets: draft.sheets, memory: Memory.parse(draft.memory.toText()).with({ journal }) };
  return { plan, entry, writes: draft.previews, conflicts: draft.conflicts };
}

/** The name of the sheet that shows the journal; `null` where there is none. */
export function journalSheetName(snapshot: Snapshot): string | null {
  const name = Memory.parse(snapshot.memory).sheet(JOURNAL_ROLE)?.name;
  return name !== undefined && snapshot.sheets.some((sheet) => sheet.name === name) ? name : null;
}

function nextNumber({ journal }: Memory): number {
  return (journal.at(-1)?.number ?? 0) + 1;
}

/**
 * The plan that enters into the journal that papers or list files are made now, and the origin that
 * they name: apply the one, make them with the other.
 * @param note `papers` for .docx, `lists` for lists; `names` of the files, or of their kinds
 * @example const { plan, origin } = recordFiles(snapshot, 'kết quả.xlsx', note, options); // origin.entry '3'
 */
export function recordFiles(
  snapshot: Snapshot,
  workbook: string,
  note: Pick<JournalNote, 'at' | 'by'> & { readonly what: 'papers' | 'lists'; readonly names: readonly string[] },
  options: DecisionOptions,
): JournalPlan & { readonly origin: Origin } {
  const { at, by, what, names } = note;
  const text = fill(dictionary(options.language).journal.made, { names: names.join(', ') });
  const draft = new PlanDraft(Memory.parse(snapshot.memory), options.overwrite);
  const recorded = journalPlan(snapshot, { at, by, what, text }, draft, options.language);
  const { number, hash } = recorded.entry;
  return { ...recorded, origin: { workbook, entry: String(number), hash, made: at } };
}

/**
 * Where figures come from that are read now: the workbook's content, and the last entry of its
 * journal. Papers that {@link recordFiles} enters name their own entry.
 * @param made ISO 8601 in UTC
 */
export function originOf(snapshot: Snapshot, workbook: string, made: string): Origin {
  const memory = Memory.parse(snapshot.memory);
  const last = memory.journal.at(-1);
  return { workbook, entry: last === undefined ? '' : String(last.number), hash: contentHash(snapshot, memory), made };
}
