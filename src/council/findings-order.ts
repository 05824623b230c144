import { findingKey, type Finding } from '../sheets/finding';
import { withoutConsequences } from '../sheets/finding-causes';
import type { Severity } from '../sheets/finding-catalogue';
import type { Accepted } from '../sheets/remembered';
import { parseAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings as they are read: the gravest first, then as their cells stand in the workbook;
 * none twice, none that another explains, and each with its acceptance where it was accepted.
 */
export function orderFindings(
  findings: readonly Finding[],
  snapshot: Snapshot,
  accepted: readonly Accepted[],
): Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, at) => [sheet.name, at]));
  const unique = new Map(withoutConsequences(findings).map((one) => [JSON.stringify([one.code, one.sheet, one.address, one.values]), one]));
  const keyed = [...unique.values()].map((one) => {
    const cell = parseAddress(one.address);
    const key = [SEVERITIES.indexOf(one.severity), sheets.get(one.sheet) ?? -1, cell?.row ?? -1, cell?.column ?? -1];
    return { one, key };
  });
  const acceptances = new Map(accepted.map(({ finding, reason, by, on }) => [finding, { reason, by, on }]));
  return keyed
    .sort((a, b) => compare(a.key, b.key))
    .map(({ one }) => {
      const acceptance = acceptances.size === 0 ? undefined : acceptances.get(findingKey(one));
      return acceptance === undefined ? one : { ...one, acceptance };
    });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
