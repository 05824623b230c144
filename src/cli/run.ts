import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compare } from '../council/compare';
import { findingsSheetPlan } from '../council/findings-sheet';
import type { CompareOutcome, Conflict, ScoreOutcome } from '../council/outcome';
import { reportOf } from '../council/report';
import { score } from '../council/score';
import { validate } from '../council/validate';
import { calculator } from '../functions/calculate';
import type { Language } from '../locales/language';
import type { Shortlist } from '../scoring/award';
import type { Finding } from '../sheets/finding';
import { openWorkbook } from '../workbook/file/file-workbook';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { WorkbookError, type Workbook } from '../workbook/workbook';
import type { RunArguments } from './arguments';
import { writeWhole } from './output';
import { shortlisted } from './shortlists';

/** What a run did, for the last words on the screen. */
export interface RunSummary {
  readonly findings: readonly Finding[];
  /** `null` when the workbook was only validated. */
  readonly scored: ScoreOutcome | null;
  /** `null` when nothing was compared with commitments. */
  readonly compared: CompareOutcome | null;
  readonly shortlists: readonly Shortlist[];
  readonly written: readonly string[];
}

/**
 * Runs the steps on a file. The input is only read; each output is written beside its place
 * and moved there whole.
 * @throws WorkbookError when something cannot be read, done or written
 */
export async function run(wanted: RunArguments, language: Language): Promise<RunSummary> {
  const input = await readInput(wanted.input);
  const workbook = await openWorkbook(input, {}, calculator);
  const snapshot = await workbook.snapshot();
  const scored = wanted.steps.has('score')
    ? await applied(workbook, wanted, (now, overwrite) => score(now, { overwrite, language }))
    : null;
  const list = wanted.rankList === undefined ? {} : { rankList: wanted.rankList };
  const compared = wanted.steps.has('compare')
    ? await applied(workbook, wanted, (now, overwrite) => compare(now, { overwrite, language, ...list }))
    : null;
  const checked = scored ?? validate(snapshot);
  const awards = await shortlisted(wanted, snapshot, workbook, language);
  // Validation has found those already.
  const awardFindings = scored === null ? [] : (awards?.outcome.own ?? []);
  const all = {
    ...checked,
    checks: new Map([...checked.checks, ...(awards?.outcome.checks ?? [])]),
    findings: [...checked.findings, ...(compared?.own ?? []), ...awardFindings],
  };
  if (wanted.findings) {
    const overwrite = new Set(wanted.overwrite ? snapshot.sheets.map(({ name }) => `${name}!`) : []);
    await workbook.apply(findingsSheetPlan(await workbook.snapshot(), all, overwrite, language).plan);
  }
  const written = [...(awards?.written ?? [])];
  if (wanted.out !== null) {
    await writeWhole(wanted.out, workbook.bytes());
    written.push(wanted.out);
  }
  if (wanted.json !== null) {
    await writeWhole(wanted.json, `${JSON.stringify(reportOf(all, scored, language, compared?.commitments, awards?.outcome.shortlists), null, 2)}\n`);
    written.push(wanted.json);
  }
  return { findings: all.findings, scored, compared, shortlists: awards?.outcome.shortlists ?? [], written };
}

/** What a step of the council would write, and what of the user's differs from it. */
interface Outcome {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/** Takes a step on the workbook as it is now; where the user wants so, over every cell that differs. */
async function applied<T extends Outcome>(
  workbook: Workbook,
  wanted: RunArguments,
  step: (snapshot: Snapshot, overwrite: ReadonlySet<string>) => T,
): Promise<T> {
  const snapshot = await workbook.snapshot();
  let outcome = step(snapshot, new Set());
  if (wanted.overwrite && outcome.conflicts.length > 0) {
    outcome = step(snapshot, new Set(outcome.conflicts.map(({ sheet, address }) => `${sheet}!${address}`)));
  }
  await workbook.apply(outcome.plan);
  return outcome;
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
