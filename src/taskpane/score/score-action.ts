import { score } from '../../council/score';
import { runStoppableJob } from '../shared/job';
import { outdated } from '../shared/outdated';
import { withConflicts } from '../shared/preview/conflict-key';
import type { Conflict, ScoreOutcome } from '../../council/outcome';
import type { Language } from '../../locales/language';
import type { Scoring } from '../shared/panel-state';
import type { PanelStore } from '../shared/panel-store';

/** Reads the workbook and computes; writes nothing. */
export function runScoring(store: PanelStore, language: Language): Promise<void> {
  return runStoppableJob(store, 'score', 'reading', async ({ work, enter }) => {
    const { undoable } = store.workbook;
    const { changes } = store.getState();
    const snapshot = await store.workbook.snapshot(work);
    await enter('computing');
    const chosen: ReadonlySet<string> = new Set();
    const outcome = score(snapshot, { overwrite: chosen, language });
    const stale = store.getState().changes !== changes;
    return {
      scoring: { outcome, snapshot, language, chosen, undoable, stale, written: false },
      notice: 'scored',
    };
  });
}

/** Writes the results that were previewed, over the conflicts that were ticked and no others. */
export function writeResults(store: PanelStore): Promise<void> {
  const { scoring } = store.getState();
  if (scoring === null || scoring.stale || scoring.written) return Promise.resolve();
  return runStoppableJob(store, 'score', 'computing', async ({ work, enter }) => {
    await enter('computing');
    const outcome = outcomeToWrite(scoring);
    await enter('writing');
    if (store.getState().scoring?.stale !== false) return {}; // changed while we computed
    await store.workbook.apply(outcome.plan, work);
    const { scoring: now, validation } = store.getState();
    const overwrote = scoring.chosen.size > 0;
    return {
      ...outdated(store.getState()),
      scoring: { ...(now ?? scoring), outcome, written: true },
      validation: validation && { ...validation, stale: validation.stale || overwrote },
      notice: 'written',
    };
  });
}

/** Ticks or unticks conflicts. */
export function chooseConflicts(store: PanelStore, conflicts: readonly Conflict[], ticked: boolean): void {
  const { scoring } = store.getState();
  if (scoring !== null) store.update({ scoring: { ...scoring, chosen: withConflicts(scoring.chosen, conflicts, ticked) } });
}

function outcomeToWrite({ outcome, snapshot, chosen, language }: Scoring): ScoreOutcome {
  return chosen.size === 0 ? outcome : score(snapshot, { overwrite: chosen, language });
}
