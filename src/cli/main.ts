import type { CompareOutcome } from '../council/outcome';
import { findingText, notRankedText, workbookErrorText } from '../locales/format';
import { dictionary, type Language } from '../locales/language';
import { fill } from '../locales/template';
import type { Shortlist } from '../scoring/award';
import type { Finding } from '../sheets/finding';
import { WorkbookError } from '../workbook/workbook';
import { readArguments } from './arguments';
import { overwritesInput, run, type RunSummary } from './run';

/**
 * The command line. Exit codes: 0 done; 1 done, with errors that nobody has accepted; 2 could not
 * be read or done, with one sentence on stderr.
 */
async function main(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  const texts = dictionary(asked.language).cli;
  if (asked.command === 'help') {
    process.stdout.write(texts.help);
    return 0;
  }
  const refuse = (problem: string): number => {
    process.stderr.write(`${fill(texts.usage, { problem })}\n`);
    return 2;
  };
  if (asked.command === 'usage') return refuse(fill(texts[asked.problem.problem], asked.problem.values));
  if (overwritesInput(asked.run)) return refuse(texts.sameFile);
  try {
    const summary = await run(asked.run, asked.language);
    process.stdout.write(summaryText(summary, asked.language));
    return summary.findings.some(isOpenError) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${errorText(error, asked.language)}\n`);
    return 2;
  }
}

function errorText(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) return workbookErrorText(error, language);
  const message = error instanceof Error ? error.message : String(error);
  return fill(dictionary(language).cli.unexpected, { message });
}

/** An error that nobody answers for. */
function isOpenError({ severity, acceptance }: Finding): boolean {
  return severity === 'error' && acceptance === undefined;
}

/** So many findings are shown on the screen; the report has them all. */
const SHOWN = 20;

function summaryText({ findings, scored, compared, shortlists, written }: RunSummary, language: Language): string {
  const texts = dictionary(language).cli;
  const open = findings.filter(({ acceptance }) => acceptance === undefined);
  const count = (severity: string): string => String(open.filter((one) => one.severity === severity).length);
  const accepted = String(findings.length - open.length);
  const lines = findings
    .filter(isOpenError)
    .slice(0, SHOWN)
    .map((finding) => `${place(finding.sheet, finding.address)}${findingText(finding, language).what}`);
  lines.push(fill(texts.findings, { errors: count('error'), warnings: count('warning'), infos: count('info'), accepted }));
  for (const group of new Set(scored?.units.map((unit) => unit.group))) {
    const units = (scored?.units ?? []).filter((unit) => unit.group === group);
    const unranked = units.flatMap((unit) => (unit.notRanked === null ? [] : [{ unit, reason: unit.notRanked }]));
    const values = { ranked: String(units.length - unranked.length), unranked: String(unranked.length) };
    lines.push(fill(texts.ranked, { group: group || texts.noGroup, ...values, all: String(units.length) }));
    lines.push(...unranked.slice(0, SHOWN).map(({ unit, reason }) => `  ${unit.name}: ${notRankedText(reason, language)}`));
  }
  if (compared !== null && compared.commitments.length + compared.proposals.length > 0) lines.push(commitmentsText(compared, language));
  lines.push(...shortlists.map((list) => shortlistText(list, language)));
  const conflicts = (scored?.conflicts.length ?? 0) + (compared?.conflicts.length ?? 0);
  if (conflicts > 0) lines.push(fill(texts.conflicts, { n: String(conflicts) }));
  lines.push(...written.map((path) => fill(texts.wrote, { path })));
  return `${lines.join('\n')}\n`;
}

function commitmentsText({ verdicts, tally, proposals }: CompareOutcome, language: Language): string {
  const { cli, names } = dictionary(language);
  const counts = verdicts.map(({ verdict, count }) => `${names.verdicts[verdict]} ${count}`).join(', ');
  return fill(cli.commitments, { all: String(tally.all), verdicts: counts || '–', waiting: String(proposals.length) });
}

function shortlistText({ award, recipients, group, quota, entries, cut }: Shortlist, language: Language): string {
  const { awards, cli } = dictionary(language);
  const tied = cut !== null && cut.decision === null ? cut.tied.length : 0;
  return fill(cli.shortlist, {
    award: award.name,
    recipients: awards.recipients[recipients],
    group: group || awards.allGroups,
    entries: String(entries.length),
    quota: String(quota),
    tied: String(tied),
  });
}

function place(sheet: string, address: string): string {
  return sheet === '' ? '' : address === '' ? `${sheet}: ` : `${sheet}!${address}: `;
}

process.exitCode = await main(process.argv.slice(2));
