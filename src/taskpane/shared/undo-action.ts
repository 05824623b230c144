import { runJob, startOf } from './job';
import type { PanelState, Taken, Writable } from './panel-state';
import type { PanelStore } from './panel-store';

/** Takes back what was last written, and says which results still hold. */
export function undoLastWrite(store: PanelStore): Promise<void> {
  const { step } = store.getState();
  return runJob(store, startOf(step, 'undoing'), async ({ work }) => {
    await store.workbook.undo(work);
    return afterUndo(store.getState(), store.workbook.undoable);
  });
}

/** A result read before the write that was undone holds again; one read after it does not. */
function afterUndo(state: PanelState, undoable: number): Partial<PanelState> {
  const { validation, listing, scoring, comparison, shortlisting, awardLists } = state;
  return {
    notice: 'undone',
    validation: validation && readAfterUndo(validation, undoable),
    listing: listing && writtenAfterUndo(listing, undoable),
    scoring: scoring && writtenAfterUndo(scoring, undoable),
    comparison: comparison && writtenAfterUndo(comparison, undoable),
    shortlisting: shortlisting && readAfterUndo(shortlisting, undoable),
    awardLists: awardLists && writtenAfterUndo(awardLists, undoable),
  };
}

function readAfterUndo<T extends Taken>(result: T, undoable: number): T {
  return { ...result, stale: result.stale || result.undoable > undoable };
}

/** What was written may be written again once it is undone. */
function writtenAfterUndo<T extends Writable>(result: T, undoable: number): T {
  return {
    ...readAfterUndo(result, undoable),
    written: result.written && result.undoable < undoable,
  };
}
