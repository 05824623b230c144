import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { documentFiles } from '../council/documents';
import { hasAwards, shortlist, type ShortlistOutcome } from '../council/shortlist';
import type { Language } from '../locales/language';
import type { Snapshot } from '../workbook/snapshot';
import { WorkbookError } from '../workbook/workbook';
import type { RunArguments } from './arguments';
import { makeFolder, writeWhole } from './output';

/** Draws up the shortlists where the workbook or the user asks for them, and writes papers and lists. */
export async function shortlisted(
  wanted: RunArguments,
  input: Uint8Array,
  snapshot: Snapshot,
  language: Language,
): Promise<{ readonly outcome: ShortlistOutcome; readonly written: readonly string[] } | null> {
  const { documents, steps } = wanted;
  if (documents === null && !(steps.has('shortlist') && hasAwards(snapshot))) return null;
  const { mtime } = await stat(wanted.input);
  const hash = `sha256:${createHash('sha256').update(input).digest('hex')}`;
  const made = mtime.toISOString().replace(/\.\d+Z$/, 'Z');
  const outcome = shortlist(snapshot, { workbook: basename(wanted.input), entry: '', hash, made });
  const written: string[] = [];
  for (const { path, bytes } of documents === null ? [] : documentFiles(outcome, language)) {
    const place = join(documents ?? '', path);
    if (resolve(place) === resolve(wanted.input)) throw new WorkbookError('cannotWriteFile', { path: place });
    await makeFolder(dirname(place));
    await writeWhole(place, await bytes());
    written.push(place);
  }
  return { outcome, written };
}
