import { listFiles, paperDrafts, paperFile } from '../../../council/documents';
import { recordFiles } from '../../../council/awards/journal';
import { withOrigin } from '../../../council/shortlist';
import { WorkbookError } from '../../../workbook/workbook';
import { runStoppableJob } from '../../shared/job';
import { outdated } from '../../shared/outdated';
import { utcNow } from '../../shared/utc-now';
import { isStale, readAndDraw } from '../shortlist-action';
import type { DocumentFile } from '../../../council/documents';
import type { ShortlistOutcome } from '../../../council/shortlist';
import type { Language } from '../../../locales/language';
import type { DeliveredFile } from '../../../workbook/delivery';
import type { JobControl } from '../../shared/job';
import type { PanelState, Shortlisting } from '../../shared/panel-state';
import type { PanelStore } from '../../shared/panel-store';

/** Files to be saved, made from the lists as they are when the journal knows of them. */
interface Wanted {
  readonly what: 'papers' | 'lists';
  /** What the journal calls them. */
  readonly names: readonly string[];
  /** What they are called together. */
  readonly archive: string;
  readonly files: (outcome: ShortlistOutcome) => readonly DocumentFile[];
}

/**
 * Saves papers, by their position among all that can be drawn up.
 * @param names what the journal calls them
 */
export function savePapers(store: PanelStore, language: Language, papers: readonly number[], names: readonly string[], archive: string): Promise<void> {
  const wanted = new Set(papers);
  const files = (outcome: ShortlistOutcome): DocumentFile[] => paperDrafts(outcome).filter((_, at) => wanted.has(at)).map(paperFile);
  return saveFiles(store, language, { what: 'papers', names, archive, files });
}

/** Saves the award lists in every form. */
export function saveLists(store: PanelStore, language: Language, names: readonly string[], archive: string): Promise<void> {
  return saveFiles(store, language, { what: 'lists', names, archive, files: (outcome) => listFiles(outcome, language) });
}

/** Made first, then entered into the journal, then handed over: when it is stopped, nothing has happened. */
function saveFiles(store: PanelStore, language: Language, wanted: Wanted): Promise<void> {
  return runStoppableJob(store, 'shortlist', 'making', async (control) => {
    const { shortlisting, finished } = store.getState();
    if (shortlisting === null || isStale(store.getState())) return {};
    const entry = shortlisting.journal ? await planned(store, language, shortlisting, wanted) : null;
    const { outcome } = shortlisting;
    const files = await made(wanted.files(entry === null ? outcome : withOrigin(outcome, entry.origin)), control);
    if (entry !== null) {
      await control.enter('writing');
      await store.workbook.apply(entry.plan, control.work);
    }
    const delivered = await store.delivery.deliver(files, wanted.archive);
    const deed = { deed: 'saved', delivered, entry: entry?.entry.number ?? null } as const;
    if (entry === null) return { shortlisting: { ...shortlisting, deed }, notice: 'done', finished };
    store.update({ ...outdated(store.getState()), shortlisting: { ...shortlisting, stale: true } });
    await control.enter('reading');
    return { ...(await readAndDraw(store, control, deed, true)), notice: 'done', finished } satisfies Partial<PanelState>;
  });
}

async function planned(store: PanelStore, language: Language, { snapshot }: Shortlisting, { what, names }: Wanted): Promise<ReturnType<typeof recordFiles>> {
  const workbook = await store.delivery.workbookName();
  return recordFiles(snapshot, workbook, { at: utcNow(), by: '', what, names }, { overwrite: new Set(), language });
}

async function made(files: readonly DocumentFile[], { work, enter }: JobControl): Promise<DeliveredFile[]> {
  await enter('making');
  const done: DeliveredFile[] = [];
  for (const { path, bytes } of files) {
    if (work.signal?.aborted === true) throw new WorkbookError('cancelled');
    done.push({ name: path, bytes: await bytes() });
    work.onProgress?.(done.length, files.length);
  }
  return done;
}
