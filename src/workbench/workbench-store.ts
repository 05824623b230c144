import { calculator } from '../functions/calculate';
import { parseAddress } from '../workbook/address';
import { openWorkbook } from '../workbook/file/file-workbook';
import type { BlockWrite } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { WorkbookError } from '../workbook/workbook';
import type { Work } from '../workbook/workbook';
import { fetchSample } from './samples';
import type { Link } from './sheet/link';
import { watched } from './watched';
import { NOTHING_OPEN, sourceName } from './workbench-state';
import type { OpenDocument, PageProblem, Source, WorkbenchState } from './workbench-state';

/** The page's state, and everything that changes it. */
export class WorkbenchStore {
  private state: WorkbenchState = NOTHING_OPEN;
  private readonly listeners = new Set<() => void>();
  /** Changes wait for each other. */
  private last: Promise<void> = Promise.resolve();
  private disconnect = (): void => {};

  readonly getState = (): WorkbenchState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens a workbook; asks first where changes would be lost. What is open stays when it fails. */
  async open(source: Source): Promise<void> {
    if (this.state.opening) return;
    if (this.state.unsaved) this.update({ waiting: source });
    else await this.replaceBy(source);
  }

  /** The answer to the question whether changes may be lost. */
  async answer(discard: boolean): Promise<void> {
    const { waiting } = this.state;
    this.update({ waiting: null });
    if (discard && waiting) await this.replaceBy(waiting);
  }

  showSheet(sheet: string): void {
    this.update({ sheet });
  }

  /** Shows where a link of a cell leads. */
  follow({ sheet, address }: Link): void {
    const { document } = this.state;
    if (document) void this.shown(document.workbook.select(sheet, address));
  }

  /** Shows a block of the sheet on screen; false where the address is none. */
  goTo(address: string): boolean {
    const range = parseAddress(address.trim());
    if (range) this.update({ jump: { sheet: this.state.sheet, range } });
    return range !== null;
  }

  dismissProblem(): void {
    this.update({ problem: null });
  }

  fail(problem: PageProblem): void {
    this.update({ problem });
  }

  /** Writes what the user typed, pasted or cleared. */
  async edit(writes: readonly BlockWrite[]): Promise<void> {
    if (writes.length > 0) await this.change((document) => document.workbook.edit(writes));
  }

  /** Takes back the last edit or the last run of the panel. */
  async undo(): Promise<void> {
    if (this.state.document?.workbook.undoable === 0) return;
    await this.change(async ({ workbook, forPanel }) => {
      await workbook.undo();
      forPanel.tell({ sheet: this.state.sheet });
    });
  }

  /** The bytes to save; from here on there is nothing unsaved. */
  save(): Uint8Array | null {
    const { document } = this.state;
    if (!document) return null;
    this.update({ unsaved: false });
    return document.workbook.bytes();
  }

  private async shown(showing: Promise<void>): Promise<void> {
    try {
      await showing;
    } catch (error) {
      this.update({ problem: problemOf(error) });
    }
  }

  private change(task: (document: OpenDocument) => Promise<void>): Promise<void> {
    this.last = this.last.then(() => this.changeNow(task));
    return this.last;
  }

  private async changeNow(task: (document: OpenDocument) => Promise<void>): Promise<void> {
    const { document } = this.state;
    if (!document) return;
    try {
      await task(document);
      this.update({ problem: null });
      await this.refresh(document);
    } catch (error) {
      this.update({ problem: problemOf(error) });
    }
  }

  /** Reads the workbook again after it was written. */
  private async refresh(document: OpenDocument): Promise<void> {
    this.update({ unsaved: true });
    const snapshot = await document.workbook.snapshot();
    if (this.state.document !== document) return;
    this.update({ snapshot, sheet: shownSheet(snapshot, this.state.sheet) });
  }

  private async replaceBy(source: Source): Promise<void> {
    const controller = new AbortController();
    const name = sourceName(source).normalize('NFC');
    const cancel = (): void => { controller.abort(); };
    const onProgress = (done: number, total: number): void => {
      this.update({ opening: { name, done, total, cancel } });
    };
    onProgress(0, 0);
    try {
      await this.load(source, name, { signal: controller.signal, onProgress });
      this.update({ opening: null, problem: null });
    } catch (error) {
      const cancelled = controller.signal.aborted;
      const missing = source.kind === 'sample' && !(error instanceof WorkbookError);
      this.update({ opening: null });
      if (!cancelled) this.update({ problem: missing ? { kind: 'sample', name } : problemOf(error) });
    }
  }

  private async load(source: Source, name: string, work: Work & { signal: AbortSignal }): Promise<void> {
    const bytes = source.kind === 'file' ? new Uint8Array(await source.file.arrayBuffer()) : await fetchSample(source.name, work.signal);
    const workbook = await openWorkbook(bytes, work, calculator);
    const snapshot = await workbook.snapshot(work);
    const document: OpenDocument = {
      name,
      workbook,
      forPanel: watched(workbook, () => void this.refresh(document)),
    };
    this.disconnect();
    this.disconnect = workbook.onSelect((sheet, address) => {
      const range = parseAddress(address);
      if (range) this.update({ sheet, jump: { sheet, range } });
    });
    this.update({ document, snapshot, sheet: shownSheet(snapshot, ''), jump: null, unsaved: false });
  }

  private update(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** The sheet to show: the one on screen if it is still there, else the first that is not hidden. */
function shownSheet({ sheets }: Snapshot, current: string): string {
  const there = sheets.some(({ name }) => name === current);
  return there ? current : (sheets.find(({ hidden }) => !hidden)?.name ?? sheets[0]?.name ?? '');
}

function problemOf(error: unknown): PageProblem {
  if (error instanceof WorkbookError) return { kind: 'workbook', error };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
