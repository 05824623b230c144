import { dictionary } from '../../locales/language';
import { fill } from '../../locales/template';
import { awardListSheet } from '../../sheets/layout/award-list-sheet';
import { PlanDraft } from '../../sheets/layout/draft';
import { layOutOurSheet } from '../../sheets/layout/our-sheet';
import { Memory } from '../../sheets/memory';
import type { Snapshot } from '../../workbook/snapshot';
import type { ScoreOutcome } from '../outcome';
import type { ShortlistOutcome } from '../shortlist';
import { journalPlan, type JournalNote } from './journal';
import type { DecisionOptions } from './options';

/** What writes the shortlists into the workbook; as other steps tell what they write. */
export type ListsPlan = Pick<ScoreOutcome, 'plan' | 'writes' | 'conflicts'>;

/**
 * The plan that writes the shortlists to a sheet of ours, *Danh sách khen thưởng*, and enters that
 * into the journal. Where the sheet says the same already, or somebody edited it, nothing is written.
 * @param snapshot that the shortlists were drawn up from
 */
export function listsPlan(
  snapshot: Snapshot,
  { shortlists, data }: Pick<ShortlistOutcome, 'shortlists' | 'data'>,
  note: Pick<JournalNote, 'at' | 'by'>,
  options: DecisionOptions,
): ListsPlan {
  const memory = Memory.parse(snapshot.memory);
  const draft = new PlanDraft(memory, options.overwrite);
  const sheet = awardListSheet(shortlists, data.decimals, options.language);
  layOutOurSheet({ memory, snapshot }, sheet, draft);
  if (draft.sheets.length === 0) return { plan: { blocks: [], sheets: [] }, writes: [], conflicts: draft.conflicts };
  const text = fill(dictionary(options.language).journal.made, { names: sheet.name });
  return journalPlan(snapshot, { ...note, what: 'lists', text }, draft, options.language);
}
