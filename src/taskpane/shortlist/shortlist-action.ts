import { originOf } from '../../council/awards/journal';
import { shortlist } from '../../council/shortlist';
import { runJob, runStoppableJob, startOf } from '../shared/job';
import { outdated } from '../shared/outdated';
import { utcNow } from '../shared/utc-now';
import type { Plan } from '../../workbook/plan';
import type { JobControl } from '../shared/job';
import type { PanelState, ShortlistDeed, ShortlistPage } from '../shared/panel-state';
import type { PanelStore } from '../shared/panel-store';

/** Reads the workbook and draws up the shortlists; writes nothing. */
export function runShortlist(store: PanelStore): Promise<void> {
  return runStoppableJob(store, 'shortlist', 'reading', (control) => readAndDraw(store, control, null));
}

/** Writes a decision that was previewed, in one step that can be undone, and draws up the lists with it. */
export function writeDecision(store: PanelStore, plan: Plan, deed: ShortlistDeed): Promise<void> {
  return runJob(store, startOf('shortlist', 'writing'), async ({ work, enter }) => {
    const { shortlisting } = store.getState();
    if (shortlisting === null || isStale(store.getState())) return {}; // what was previewed may not stand there any more
    await store.workbook.apply(plan, work);
    const { validation } = store.getState();
    store.update({
      ...outdated(store.getState()),
      // Should reading fail now, the lists that are shown no longer hold.
      shortlisting: { ...shortlisting, stale: true },
      // What was found of the lists may be settled.
      validation: validation && { ...validation, stale: true },
    });
    await enter('reading');
    return readAndDraw(store, { work, enter }, deed);
  });
}

/** Shows a page in the place of the lists; `null`: the lists again. */
export function showPage(store: PanelStore, page: ShortlistPage | null): void {
  const { shortlisting } = store.getState();
  if (shortlisting !== null) store.update({ shortlisting: { ...shortlisting, page }, notice: null });
}

/** Tells what was done without the workbook. */
export function tellDeed(store: PanelStore, deed: ShortlistDeed): void {
  const { shortlisting } = store.getState();
  if (shortlisting !== null) store.update({ shortlisting: { ...shortlisting, deed }, notice: 'done', problem: null });
}

/** Whether the workbook has changed since the lists were drawn up: by others, by another step, by undoing. */
export function isStale({ shortlisting, undoable }: Pick<PanelState, 'shortlisting' | 'undoable'>): boolean {
  return shortlisting !== null && (shortlisting.stale || shortlisting.undoable !== undoable);
}

/** Whether papers and lists that are saved are entered into the journal. */
export function setJournal(store: PanelStore, journal: boolean): void {
  const { shortlisting } = store.getState();
  if (shortlisting !== null) store.update({ shortlisting: { ...shortlisting, journal } });
}

/**
 * Reading and drawing up the lists, as a part of a job.
 * @param deed what was done just before
 * @param inPlace the page that is shown stays, instead of the lists
 */
export async function readAndDraw(
  store: PanelStore,
  { work, enter }: JobControl,
  deed: ShortlistDeed | null,
  inPlace = false,
): Promise<Partial<PanelState>> {
  const { changes, shortlisting } = store.getState();
  const { undoable } = store.workbook;
  const snapshot = await store.workbook.snapshot(work);
  await enter('computing');
  const outcome = shortlist(snapshot, originOf(snapshot, await store.delivery.workbookName(), utcNow()));
  const journal = shortlisting?.journal ?? true;
  const stale = store.getState().changes !== changes;
  const page = inPlace ? (store.getState().shortlisting?.page ?? null) : null;
  return { shortlisting: { outcome, snapshot, undoable, stale, journal, deed, page }, notice: 'shortlisted' };
}
