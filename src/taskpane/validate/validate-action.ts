import { validate } from '../../council/validate';
import { runStoppableJob } from '../shared/job';
import { outdated, overtaken } from '../shared/outdated';
import type { Plan } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { JobControl } from '../shared/job';
import type { Deed, PanelState, Validation, ValidationPage } from '../shared/panel-state';
import type { PanelStore } from '../shared/panel-store';

/** Reads the workbook and looks for what is wrong or missing. */
export function runValidation(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', (control) => readAndValidate(store, control, null));
}

/**
 * Reading and validating, as a part of a job.
 * @param deed what was written just before
 */
export async function readAndValidate(
  store: PanelStore,
  { work, enter }: JobControl,
  deed: Deed | null,
): Promise<Validated> {
  const { changes } = store.getState();
  const { undoable } = store.workbook;
  const snapshot = await store.workbook.snapshot(work);
  await enter('computing');
  return validated(store, { outcome: validate(snapshot), snapshot, undoable, changes, deed });
}

/** Something to keep in the workbook's memory. */
export interface Keeping {
  readonly deed: Deed;
  /** Makes the plan from the workbook as it is now, so that what was kept meanwhile stays. */
  readonly planOf: (snapshot: Snapshot) => Plan;
  /**
   * Of findings: the keyboard stays in their list, and no result changes. Of how sheets are read:
   * the keyboard goes to the result's heading, and what other steps computed no longer holds.
   */
  readonly of: 'findings' | 'reading';
}

/** Keeps something in the workbook's memory in one step that can be undone, and validates with it. */
export function keepAndValidate(store: PanelStore, { deed, planOf, of }: Keeping): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', async ({ work, enter }) => {
    const { changes, finished } = store.getState();
    const before = await store.workbook.snapshot(work);
    await enter('computing');
    const plan = planOf(before);
    const snapshot = { ...before, memory: plan.memory ?? null };
    const outcome = validate(snapshot);
    await enter('writing');
    await store.workbook.apply(plan, work);
    const { undoable } = store.workbook;
    const change = validated(store, { outcome, snapshot, undoable, changes, deed });
    if (of === 'reading') return { ...overtaken(store.getState()), ...change };
    return { ...outdated(store.getState()), ...change, finished };
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

type Validated = Pick<PanelState, 'notice' | 'listing'> & { readonly validation: Validation };

function validated(store: PanelStore, { changes, ...taken }: Taken): Validated {
  const stale = store.getState().changes !== changes;
  return { validation: { ...taken, stale, page: null }, listing: null, notice: 'validated' };
}
