import { fixPlan, stillThere } from '../../../council/fix';
import { runJob, startOf } from '../../shared/job';
import { overtaken } from '../../shared/outdated';
import { readAndValidate } from '../validate-action';
import type { CellFix } from '../../../council/fix';
import type { PanelStore } from '../../shared/panel-store';

/**
 * Mends the cells that were chosen, in one step that can be undone, and validates again. They are
 * read anew before: a cell that was still being typed into is never written over.
 */
export function applyFixes(store: PanelStore, fixes: readonly CellFix[]): Promise<void> {
  return runJob(store, startOf('validate', 'reading'), async ({ work, enter }) => {
    const { finished } = store.getState();
    if (!stillThere(fixes, await store.workbook.snapshot(work))) return { ...overtaken(store.getState()), finished };
    await enter('writing');
    if (store.getState().validation?.stale !== false) return { finished }; // changed while we read
    await store.workbook.apply(fixPlan(fixes), work);
    // Should reading fail now, what is shown no longer holds either.
    store.update(overtaken(store.getState()));
    await enter('reading');
    return readAndValidate(store, { work, enter }, { deed: 'fixed', count: fixes.length });
  });
}

/** By which a fix is known among the others. */
export function fixKey({ sheet, address }: CellFix): string {
  return `${sheet}!${address}`;
}
