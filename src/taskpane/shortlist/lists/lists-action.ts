import { listsPlan } from '../../../council/awards/lists-plan';
import { runStoppableJob } from '../../shared/job';
import { outdated } from '../../shared/outdated';
import { withConflicts } from '../../shared/preview/conflict-key';
import { utcNow } from '../../shared/utc-now';
import { isStale, readAndDraw } from '../shortlist-action';
import type { Conflict } from '../../../council/outcome';
import type { Language } from '../../../locales/language';
import type { Shortlisting, Writable } from '../../shared/panel-state';
import type { PanelStore } from '../../shared/panel-store';

const NONE: ReadonlySet<string> = new Set();

/** Shows what writing the lists to a sheet of ours would change; writes nothing. */
export function prepareLists(store: PanelStore, language: Language): Promise<void> {
  return runStoppableJob(store, 'shortlist', 'computing', async ({ enter }) => {
    await enter('computing');
    const { shortlisting } = store.getState();
    if (shortlisting === null || isStale(store.getState())) return {};
    const { snapshot, undoable, stale } = shortlisting;
    const awardLists: Writable = {
      ...{ snapshot, undoable, stale, language },
      outcome: planOf(shortlisting, language, NONE),
      chosen: NONE,
      written: false,
    };
    return { shortlisting: { ...shortlisting, page: { page: 'lists' }, deed: null }, awardLists };
  });
}

/** Writes the sheet that was previewed, over one that somebody edited only where that was ticked. */
export function writeLists(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'shortlist', 'computing', async (control) => {
    await control.enter('writing');
    const { awardLists, shortlisting } = store.getState();
    if (awardLists === null || shortlisting === null || awardLists.written || isStale(store.getState())) return {};
    const { chosen, language } = awardLists;
    const outcome = chosen.size === 0 ? awardLists.outcome : planOf(shortlisting, language, chosen);
    await store.workbook.apply(outcome.plan, control.work);
    store.update({
      ...outdated(store.getState()),
      shortlisting: { ...shortlisting, stale: true },
      awardLists: { ...awardLists, outcome, written: true },
    });
    await control.enter('reading');
    return { ...(await readAndDraw(store, control, null, true)), notice: 'written' };
  });
}

/** Ticks or unticks the sheet that somebody edited. */
export function chooseListConflicts(store: PanelStore, conflicts: readonly Conflict[], ticked: boolean): void {
  const { awardLists } = store.getState();
  if (awardLists !== null) store.update({ awardLists: { ...awardLists, chosen: withConflicts(awardLists.chosen, conflicts, ticked) } });
}

function planOf({ snapshot, outcome }: Shortlisting, language: Language, overwrite: ReadonlySet<string>): Writable['outcome'] {
  return listsPlan(snapshot, outcome, { at: utcNow(), by: '' }, { overwrite, language });
}
