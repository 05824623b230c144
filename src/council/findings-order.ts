import { findingKey, type Finding } from '../sheets/finding';
import { withoutConsequences } from '../sheets/finding-causes';
import type { Severity } from '../sheets/finding-catalogue';
import { withoutFollowing } from '../sheets/following-findings';
import { parseAddress } from '../workbook/address';
import type { Evaluation } from './evaluate';
import { FindingSubjects } from './finding-subjects';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings as they are read: the gravest first, then as their cells stand in the workbook;
 * none twice, none that another explains, each with its subject, and with its acceptance where
 * it was accepted. What was accepted explains nothing: nobody accepted what follows from it.
 */
export function orderFindings(
  findings: readonly Finding[],
  { book, results }: Pick<Evaluation, 'book' | 'results'>,
): Finding[] {
  const sheets = new Map(book.snapshot.sheets.map((sheet, at) => [sheet.name, at]));
  const told = withAcceptances(findings, book);
  const unique = new Map(withoutConsequences(withoutFollowing(told, book, results)).map((one) => [JSON.stringify([one.code, one.sheet, one.address, one.values]), one]));
  const keyed = [...unique.values()].map((one) => {
    const cell = parseAddress(one.address);
    const key = [SEVERITIES.indexOf(one.severity), sheets.get(one.sheet) ?? -1, cell?.row ?? -1, cell?.column ?? -1];
    return { one, key };
  });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ one }) => one);
}

function withAcceptances(findings: readonly Finding[], book: Evaluation['book']): Finding[] {
  const acceptances = new Map(book.memory.accepted.map(({ finding, reason, by, on }) => [finding, { reason, by, on }]));
  const subjects = new FindingSubjects(book);
  return findings.map((one) => {
    const subject = subjects.of(one);
    const told = subject === null ? one : { ...one, subject };
    const acceptance = acceptances.size === 0 ? undefined : acceptances.get(findingKey(told));
    return acceptance === undefined ? told : { ...told, acceptance };
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
