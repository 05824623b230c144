import { validate } from '../../council/validate';
import { runStoppableJob } from '../shared/job';
import type { Plan } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Deed, PanelState, Validation, ValidationPage } from '../shared/panel-state';
import type { PanelStore } from '../shared/panel-store';

/** Reads the workbook and looks for what is wrong or missing. */
export function runValidation(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', async ({ work, enter }) => {
    const { changes } = store.getState();
    const { undoable } = store.workbook;
    const snapshot = await store.workbook.snapshot(work);
    await enter('computing');
    return validated(store, { outcome: validate(snapshot), snapshot, undoable, changes, deed: null });
  });
}

/**
 * Keeps something in the workbook's memory in one step that can be undone, and validates with
 * it. The plan is made from the workbook as it is now, not as it was validated: what was kept
 * meanwhile stays.
 */
export function keepAndValidate(store: PanelStore, deed: Deed, planOf: (snapshot: Snapshot) => Plan): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', async ({ work, enter }) => {
    const { changes } = store.getState();
    const before = await store.workbook.snapshot(work);
    await enter('computing');
    const plan = planOf(before);
    const snapshot = { ...before, memory: plan.memory ?? null };
    const outcome = validate(snapshot);
    await enter('writing');
    await store.workbook.apply(plan, work);
    return validated(store, { outcome, snapshot, undoable: store.workbook.undoable, changes, deed });
  });
}

/** Shows a page in the place of the result; `null`: the result again. */
export function showPage(store: PanelStore, page: ValidationPage | null): void {
  const { validation } = store.getState();
  if (validation !== null) store.update({ validation: { ...validation, page } });
}

interface Taken extends Omit<Validation, 'stale' | 'page'> {
  /** Changes by others before the workbook was read. */
  readonly changes: number;
}

function validated(store: PanelStore, { changes, ...taken }: Taken): Partial<PanelState> {
  const stale = store.getState().changes !== changes;
  return { validation: { ...taken, stale, page: null }, notice: 'validated' };
}
