import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { hasAwards } from '../council/awards/draw-awards';
import { originOf, recordFiles } from '../council/awards/journal';
import { documentFiles } from '../council/documents';
import { shortlist, withOrigin, type ShortlistOutcome } from '../council/shortlist';
import type { Language } from '../locales/language';
import type { Snapshot } from '../workbook/snapshot';
import { WorkbookError, type Workbook } from '../workbook/workbook';
import type { RunArguments } from './arguments';
import { makeFolder, writeWhole } from './output';

/**
 * Draws up the shortlists where the workbook or the user asks for them, and writes papers and
 * lists. Where the workbook is saved too, its journal says that they were made; else they name the
 * input as it was read.
 * @param before the workbook as it was read
 */
export async function shortlisted(
  wanted: RunArguments,
  before: Snapshot,
  workbook: Workbook,
  language: Language,
): Promise<{ readonly outcome: ShortlistOutcome; readonly written: readonly string[] } | null> {
  const { documents, input, steps } = wanted;
  const snapshot = await workbook.snapshot();
  if (documents === null && !(steps.has('shortlist') && hasAwards(snapshot))) return null;
  const { mtime } = await stat(input);
  // The time of the input, not of the run: the same file gives the same papers.
  const made = mtime.toISOString().replace(/\.\d+Z$/, 'Z');
  const outcome = shortlist(snapshot, originOf(before, basename(input), made));
  if (documents === null) return { outcome, written: [] };
  const recorded = wanted.out === null ? null : recordFiles(snapshot, basename(input), noteOf(outcome, made, language), optionsOf(wanted, snapshot, language));
  const files = documentFiles(recorded === null ? outcome : withOrigin(outcome, recorded.origin), language);
  const written: string[] = [];
  for (const { path, bytes } of files) {
    const place = join(documents, path);
    if (resolve(place) === resolve(input)) throw new WorkbookError('cannotWriteFile', { path: place });
    await makeFolder(dirname(place));
    await writeWhole(place, await bytes());
    written.push(place);
  }
  if (recorded !== null) await workbook.apply(recorded.plan);
  return { outcome, written };
}

/** What the journal says of papers: their names, those of a folder together. */
function noteOf(outcome: ShortlistOutcome, at: string, language: Language): Parameters<typeof recordFiles>[2] {
  const names = documentFiles(outcome, language).map(({ path }) => path.split('/')[0] ?? path);
  return { at, by: '', what: 'papers', names: [...new Set(names)] };
}

function optionsOf({ overwrite }: RunArguments, { sheets }: Snapshot, language: Language): Parameters<typeof recordFiles>[3] {
  return { overwrite: new Set(overwrite ? sheets.map(({ name }) => `${name}!`) : []), language };
}
