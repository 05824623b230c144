import { validate } from '../../council/validate';
import { runStoppableJob } from '../shared/job';
import type { PanelStore } from '../shared/panel-store';

/** Reads the workbook and looks for what is wrong or missing. */
export function runValidation(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'validate', 'reading', async ({ work, enter }) => {
    const { undoable } = store.workbook;
    const { changes } = store.getState();
    const snapshot = await store.workbook.snapshot(work);
    await enter('computing');
    const outcome = validate(snapshot);
    const stale = store.getState().changes !== changes;
    return { validation: { outcome, undoable, stale }, notice: 'validated' };
  });
}
