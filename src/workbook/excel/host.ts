import type { CellRange } from '../snapshot';
import { WorkbookError } from '../workbook';
import type { Work } from '../workbook';
import { answerOf, unstoppable } from './answer';
import { isNoAnswer } from './errors';

/** Excel 2021 and LTSC 2021; whatever is above it needs a check and another way. */
const FLOOR = '1.14';

/** Excel on the web refuses 5 MB; requests are kept well below, as text is measured, not promised. */
export const REQUEST_BYTES = 1_000_000;

/**
 * Works with Excel, waiting for the end of a cell edit. Throws what office.js throws, and
 * WorkbookError `hostTooOld`, `cancelled`, `noAnswer`.
 */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, work: Work = {}): Promise<T> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
    throw new WorkbookError('hostTooOld', { needed: `ExcelApi ${FLOOR}` });
  }
  stopIfCancelled(work);
  return await answerOf(Excel.run({ delayForCellEdit: true }, batch), work);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** The size of what a request carries, in bytes of UTF-8. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Throws when the user has stopped the work. */
function stopIfCancelled({ signal }: Work): void {
  if (signal?.aborted === true) throw new WorkbookError('cancelled');
}

/** A part of a request: queues what is wanted and hands back what reads the answer after the sync. */
export interface Part {
  /** About how much it adds to the request or to the answer, whichever is more. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => () => void;
}

/** Sends parts in as few requests as their size allows, each with one sync. */
export async function send(parts: readonly Part[], kind: 'read' | 'write', work: Work): Promise<void> {
  const requests = grouped(parts, REQUEST_BYTES, ({ bytes }) => bytes);
  for (const [at, request] of requests.entries()) {
    if (kind === 'read') {
      await sendParts(request, work);
    } else {
      stopIfCancelled(work);
      await sendQuietly(request, unstoppable(work));
      work.onProgress?.(at + 1, requests.length);
    }
  }
}

async function sendParts(parts: readonly Part[], work: Work): Promise<void> {
  await withExcel(async (context) => {
    const answers = parts.map((part) => part.queue(context));
    await context.sync();
    for (const read of answers) read();
  }, work);
}

/** Without events of our own, and without recalculating or redrawing for each cell. */
async function sendQuietly(parts: readonly Part[], work: Work): Promise<void> {
  try {
    await sendParts([QUIET, ...parts, LOUD], work);
  } catch (error) {
    // A request that fails halfway leaves the events off; if even this fails, Excel is gone.
    const loud = sendParts([LOUD], work).catch(() => undefined);
    if (!isNoAnswer(error)) await loud;
    throw error;
  }
}

const QUIET: Part = {
  bytes: 0,
  queue: ({ application, runtime }) => {
    runtime.enableEvents = false;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    return () => undefined;
  },
};
const LOUD: Part = {
  bytes: 0,
  queue: ({ runtime }) => {
    runtime.enableEvents = true;
    return () => undefined;
  },
};

/**
 * Puts things into groups that stay within a limit; a thing above the limit has its own group.
 * @example grouped([4, 4, 4], 8, (size) => size) // [[4, 4], [4]]
 */
export function grouped<T>(items: readonly T[], limit: number, size: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const last = groups.at(-1);
    if (last === undefined || size(item) > room) {
      groups.push([item]);
      room = limit - size(item);
    } else {
      last.push(item);
      room -= size(item);
    }
  }
  return groups;
}

/**
 * Cuts a block into blocks of whole rows with at most so many cells (but one row at least).
 * @example cutRows({ row: 0, column: 0, rows: 5, columns: 2 }, 4).length // 3
 */
export function cutRows(range: CellRange, cells: number): CellRange[] {
  const rows = Math.max(1, Math.floor(cells / range.columns));
  const pieces: CellRange[] = [];
  for (let done = 0; done < range.rows; done += rows) {
    pieces.push({ ...range, row: range.row + done, rows: Math.min(rows, range.rows - done) });
  }
  return pieces;
}
