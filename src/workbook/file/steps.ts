import { WorkbookError, type Work } from '../workbook';

/**
 * Work that takes long, cut into steps: it yields how much it has done since the step
 * before, and returns its result. The same work can so be done at once or be followed.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** How long the page may stand still, in milliseconds. */
const PATIENCE = 30;

/** Does the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work step by step, lets others have a turn in between, tells of the progress
 * and stops when asked to.
 * @throws WorkbookError `cancelled`
 */
export async function follow<Result>(steps: Steps<Result>, total: number, work: Work = {}): Promise<Result> {
  let done = 0;
  let since = performance.now();
  throwIfCancelled(work);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      work.onProgress?.(total, total);
      return step.value;
    }
    done += step.value;
    if (performance.now() - since < PATIENCE) continue;
    work.onProgress?.(Math.min(done, total), total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    throwIfCancelled(work);
    since = performance.now();
  }
}

function throwIfCancelled(work: Work): void {
  if (work.signal?.aborted) throw new WorkbookError('cancelled');
}
