import { WorkbookError } from '../../workbook/workbook';
import type { Work } from '../../workbook/workbook';
import type { Job, JobPhase, PanelState, StepId } from './panel-state';
import type { PanelStore } from './panel-store';

/** Long enough for the browser to draw what is about to happen. */
const DRAWN_MS = 20;

/** What a job holds on to while it runs. */
export interface JobControl {
  /** For the workbook: stops with the job; its progress and its silence are shown. */
  readonly work: Work;
  /** Shows another phase and waits until it is drawn, as what follows may keep the browser busy. */
  readonly enter: (phase: JobPhase) => Promise<void>;
}

/**
 * Runs one job at a time and shows its phase and progress. What it returns becomes part of the
 * panel's state; what it throws becomes the problem that is shown. The keyboard goes to the
 * result, unless the job returns `finished` as it was.
 */
export async function runJob(
  store: PanelStore,
  first: Job,
  task: (control: JobControl) => Promise<Partial<PanelState>>,
): Promise<void> {
  if (store.getState().job !== null) return;
  store.update({ job: first, problem: null, notice: null });
  const end = await task(controlOf(store, first)).then(
    (change) => ({ finished: store.getState().finished + 1, ...change }),
    (error: unknown) => problemOf(first.step, error),
  );
  store.update({ ...end, job: null, undoable: store.workbook.undoable });
}

/**
 * The same for work that can be stopped. A job that was stopped has changed nothing.
 */
export function runStoppableJob(
  store: PanelStore,
  step: StepId,
  phase: JobPhase,
  task: (control: JobControl) => Promise<Partial<PanelState>>,
): Promise<void> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  return runJob(store, { ...startOf(step, phase), stop }, ({ work, enter }) =>
    task({
      work: { ...work, signal: controller.signal },
      async enter(next) {
        await enter(next);
        if (controller.signal.aborted) throw new WorkbookError('cancelled');
      },
    }),
  );
}

export function startOf(step: StepId, phase: JobPhase): Job {
  return { step, phase, done: 0, total: 0, giveUp: null };
}

function controlOf(store: PanelStore, first: Job): JobControl {
  let job = first;
  const show = (change: Partial<Job>): void => {
    job = { ...job, ...change };
    store.update({ job });
  };
  return {
    work: {
      onProgress: (done, total) => {
        show({ done, total });
      },
      onSilence: (giveUp) => {
        show({ giveUp });
      },
    },
    async enter(phase) {
      show({ phase, done: 0, total: 0 });
      await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    },
  };
}

function problemOf(step: StepId, error: unknown): Partial<PanelState> {
  return { problem: { step, error: error instanceof Error ? error : new Error(String(error)) } };
}
