import { WorkbookError } from '../workbook';
import type { Work } from '../workbook';
import { unstoppable } from './answer';
import { capture } from './capture';
import { difference } from './difference';
import { excelCode, isNoAnswer } from './errors';
import { send, sizeOf } from './host';
import type { Part } from './host';
import { memoryXml } from './memory-part';
import { firstObstacle } from './obstacles';
import { targetsOf } from './state';
import type { Captured, CellBlock, WorkbookState } from './state';
import { blockParts } from './write-block';
import { sheetParts } from './write-sheet';

const ATTEMPTS = 3;

/**
 * Writes a state whole, or leaves what was captured; hands back what the written cells then hold.
 * Throws what office.js throws, or a WorkbookError.
 */
export async function writeWhole(now: Captured, wanted: WorkbookState, work: Work): Promise<CellBlock[]> {
  try {
    return await write(now, wanted, work);
  } catch (error) {
    // What takes back would wait for Excel too.
    if (isNoAnswer(error)) throw notRestored(error);
    const found = await restore(now.state, unstoppable(work), ATTEMPTS);
    const changedMeanwhile = ['AccessDenied', 'ItemNotFound'].includes(excelCode(error) ?? '');
    throw (changedMeanwhile ? firstObstacle(found, wanted) : null) ?? error;
  }
}

/** True when a write failed and Excel did not let us take back its beginning either. */
export function isNotRestored(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'notRestored';
}

function notRestored(cause: unknown): WorkbookError {
  return new WorkbookError('notRestored', {}, { cause });
}

async function write(now: Captured, wanted: WorkbookState, work: Work): Promise<CellBlock[]> {
  const held: CellBlock[] = [];
  const written = (block: CellBlock): unknown => held.push(block);
  const sheets = [...wanted.sheets].map(([name, to]) => ({ name, from: now.state.sheets.get(name) ?? null, to }));
  const parts = [
    ...sheets.flatMap((sheet) => sheetParts({ ...sheet, foreignTables: now.foreignTables }, written)),
    ...wanted.blocks.flatMap((block) => blockParts(block, written)),
    ...memoryParts(wanted.memory, now.memoryParts),
  ];
  await send(parts, 'write', work);
  return held;
}

/** Looks at what a failed write left and takes it back; hands back what it found. */
async function restore(before: WorkbookState, work: Work, attempts: number): Promise<Captured> {
  try {
    const found = await capture(targetsOf(before), work);
    await write(found, difference(before, found.state), work);
    return found;
  } catch (error) {
    if (attempts > 1 && !isNoAnswer(error)) return await restore(before, work, attempts - 1);
    throw notRestored(error);
  }
}

function memoryParts(memory: string | null | undefined, ids: readonly string[]): Part[] {
  if (memory === undefined) return [];
  return [
    {
      bytes: sizeOf(memory),
      queue: ({ workbook: { customXmlParts } }) => {
        const [first, ...others] = memory === null ? [undefined, ...ids] : ids;
        for (const id of others) if (id !== undefined) customXmlParts.getItem(id).delete();
        if (memory !== null && first !== undefined) customXmlParts.getItem(first).setXml(memoryXml(memory));
        else if (memory !== null) customXmlParts.add(memoryXml(memory));
        return () => undefined;
      },
    },
  ];
}
