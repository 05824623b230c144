import { fixPlan } from '../../../council/fix';
import { runJob, startOf } from '../../shared/job';
import { overtaken } from '../../shared/outdated';
import { readAndValidate } from '../validate-action';
import type { CellFix } from '../../../council/fix';
import type { PanelStore } from '../../shared/panel-store';

/** Mends the cells that were chosen, in one step that can be undone, and validates again. */
export function applyFixes(store: PanelStore, fixes: readonly CellFix[]): Promise<void> {
  return runJob(store, startOf('validate', 'writing'), async ({ work, enter }) => {
    const { validation } = store.getState();
    if (validation === null || validation.stale) return {}; // what was previewed may not stand there any more
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
