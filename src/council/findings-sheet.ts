import type { Language } from '../locales/language';
import { PlanDraft } from '../sheets/layout/draft';
import { findingsSheet } from '../sheets/layout/findings-sheet';
import { layOutOurSheet } from '../sheets/layout/our-sheet';
import { Memory } from '../sheets/memory';
import type { Conflict, WritePreview } from '../sheets/result';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import type { ValidateOutcome } from './outcome';

/** The plan that writes *Kiểm tra*; nothing is written over a sheet that somebody edited. */
export interface FindingsSheetPlan {
  readonly plan: Plan;
  /** The sheet that is written; none where it says the same already. */
  readonly writes: readonly WritePreview[];
  /** The sheet that was edited since we wrote it; to replace it, name it in `overwrite`. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Lays out what validation has found as a sheet of its own, *Kiểm tra*.
 * @param snapshot that was validated
 * @param overwrite conflicts the user agreed to overwrite, as `sheet!`
 */
export function findingsSheetPlan(
  snapshot: Snapshot,
  checked: Pick<ValidateOutcome, 'findings' | 'cells' | 'checks'>,
  overwrite: ReadonlySet<string>,
  language: Language,
): FindingsSheetPlan {
  const memory = Memory.parse(snapshot.memory);
  const draft = new PlanDraft(memory, overwrite);
  layOutOurSheet({ memory, snapshot }, findingsSheet(checked, language), draft);
  return {
    plan: { blocks: draft.blocks, sheets: draft.sheets, memory: draft.memory.toText() },
    writes: draft.previews,
    conflicts: draft.conflicts,
  };
}
