import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { WorkbookError } from '../workbook/workbook';

/**
 * Writes a file beside its place and moves it there whole.
 * @throws WorkbookError `cannotWriteFile`
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const place = dirname(resolve(path));
    const folder = await mkdtemp(join(place, '.cchc-'));
    try {
      const draft = join(folder, 'draft');
      await writeFile(draft, content);
      await rename(draft, path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (cause) {
    throw new WorkbookError('cannotWriteFile', { path }, { cause });
  }
}

/** @throws WorkbookError `cannotWriteFile` */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new WorkbookError('cannotWriteFile', { path }, { cause });
  }
}
