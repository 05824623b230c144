import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findingsSheetPlan } from '../council/findings-sheet';
import type { ScoreOutcome } from '../council/outcome';
import { reportOf } from '../council/report';
import { score } from '../council/score';
import { validate } from '../council/validate';
import type { Language } from '../locales/language';
import type { Finding } from '../sheets/finding';
import { openWorkbook } from '../workbook/file/file-workbook';
import { WorkbookError } from '../workbook/workbook';
import type { RunArguments } from './arguments';

/** What a run did, for the last words on the screen. */
export interface RunSummary {
  readonly findings: readonly Finding[];
  /** `null` when the workbook was only validated. */
  readonly scored: ScoreOutcome | null;
  readonly written: readonly string[];
}

/**
 * Runs the steps on a file. The input is only read; each output is written beside its place
 * and moved there whole.
 * @throws WorkbookError when something cannot be read, done or written
 */
export async function run(wanted: RunArguments, language: Language): Promise<RunSummary> {
  const workbook = await openWorkbook(await readInput(wanted.input));
  const snapshot = await workbook.snapshot();
  let scored: ScoreOutcome | null = null;
  if (wanted.steps.has('score')) {
    scored = score(snapshot, { overwrite: new Set(), language });
    if (wanted.overwrite && scored.conflicts.length > 0) {
      const overwrite = new Set(scored.conflicts.map(({ sheet, address }) => `${sheet}!${address}`));
      scored = score(snapshot, { overwrite, language });
    }
    await workbook.apply(scored.plan);
  }
  const checked = scored ?? validate(snapshot);
  if (wanted.findings) {
    const overwrite = new Set(wanted.overwrite ? snapshot.sheets.map(({ name }) => `${name}!`) : []);
    await workbook.apply(findingsSheetPlan(await workbook.snapshot(), checked, overwrite, language).plan);
  }
  const written: string[] = [];
  if (wanted.out !== null) {
    await writeWhole(wanted.out, workbook.bytes());
    written.push(wanted.out);
  }
  if (wanted.json !== null) {
    await writeWhole(wanted.json, `${JSON.stringify(reportOf(checked, scored, language), null, 2)}\n`);
    written.push(wanted.json);
  }
  return { findings: checked.findings, scored, written };
}

/** Whether one of the outputs is the input, by whatever path. */
export function overwritesInput(wanted: RunArguments): boolean {
  return [wanted.out, wanted.json].some((path) => path !== null && resolve(path) === resolve(wanted.input));
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new WorkbookError('missingFile', { path }, { cause });
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const folder = await mkdtemp(join(dirname(resolve(path)), '.cchc-'));
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
