import { findingsSheetPlan } from '../../../council/findings-sheet';
import { runStoppableJob } from '../../shared/job';
import { outdated } from '../../shared/outdated';
import { withConflicts } from '../../shared/preview/conflict-key';
import { readAndValidate } from '../validate-action';
import type { Conflict } from '../../../council/outcome';
import type { Language } from '../../../locales/language';
import type { Writable } from '../../shared/panel-state';
import type { PanelStore } from '../../shared/panel-store';

const NONE: ReadonlySet<string> = new Set();

/**
 * Validates the workbook as it is now, and shows what writing the findings to a sheet would
 * change; writes nothing.
 */
export function prepareListing(store: PanelStore, language: Language): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', async (control) => {
    const { validation, notice } = await readAndValidate(store, control, null);
    const { outcome, snapshot, undoable, stale } = validation;
    const listing: Writable = {
      ...{ snapshot, undoable, stale, language },
      outcome: findingsSheetPlan(snapshot, outcome, NONE, language),
      chosen: NONE,
      written: false,
    };
    return { validation: { ...validation, page: { page: 'listing' } }, listing, notice };
  });
}

/** Writes the sheet that was previewed, over one that somebody edited only where that was ticked. */
export function writeListing(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'validate', 'computing', async ({ work, enter }) => {
    await enter('writing');
    const { listing, validation } = store.getState();
    if (listing === null || validation === null || listing.stale || listing.written) return {};
    const { snapshot, chosen, language } = listing;
    const outcome = chosen.size === 0 ? listing.outcome : findingsSheetPlan(snapshot, validation.outcome, chosen, language);
    await store.workbook.apply(outcome.plan, work);
    const { listing: now } = store.getState();
    return {
      ...outdated(store.getState()),
      listing: { ...(now ?? listing), outcome, written: true },
      notice: 'written',
    };
  });
}

/** Ticks or unticks the sheet that somebody edited. */
export function chooseListingConflicts(store: PanelStore, conflicts: readonly Conflict[], ticked: boolean): void {
  const { listing } = store.getState();
  if (listing !== null) store.update({ listing: { ...listing, chosen: withConflicts(listing.chosen, conflicts, ticked) } });
}
