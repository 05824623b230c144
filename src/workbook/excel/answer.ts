import { WorkbookError } from '../workbook';
import type { Work } from '../workbook';

/** Excel mostly answers within a second; after so many milliseconds the user is told that it has not. */
const SILENT_AFTER = 10_000;

/**
 * Waits for Excel as long as the user does. Excel may be slow, wait for the end of a cell edit, or
 * hang: from here all of them look alike, so nothing is given up unasked. An answer that comes
 * after that reaches nobody.
 * @param asked what Excel is doing
 * @param work its `signal` ends the waiting at once, so it is for what only reads
 * @throws WorkbookError `cancelled`, `noAnswer`
 */
export function answerOf<T>(asked: Promise<T>, { signal, onSilence }: Work): Promise<T> {
  return new Promise((resolve, reject) => {
    let silent = false;
    const tell = (): void => {
      silent = true;
      onSilence?.(() => leave('noAnswer'));
    };
    const timer = onSilence && setTimeout(tell, SILENT_AFTER);
    const stop = (): void => leave('cancelled');
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (silent) onSilence?.(null);
      silent = false;
    };
    const leave = (code: 'noAnswer' | 'cancelled'): void => {
      end();
      reject(new WorkbookError(code));
    };
    signal?.addEventListener('abort', stop);
    asked.finally(end).then(resolve, reject);
  });
}

/** The same work for a request that writes: one that is under way is not stopped, only given up. */
export function unstoppable({ onSilence }: Work): Work {
  return onSilence === undefined ? {} : { onSilence };
}
