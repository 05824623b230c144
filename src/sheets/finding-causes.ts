import type { Finding, FindingCode } from './finding';

/** Which findings at the same cell are no more than what a finding leads to. */
const CAUSES: Partial<Record<FindingCode, readonly FindingCode[]>> = {
  'form.nameDiffers': ['form.secondOfUnit'],
  'formula.broken': ['cell.error', 'formula.differs', 'result.formulaDiffers'],
  'formula.circular': [
    'cell.error',
    'cell.uncalculated',
    'formula.differs',
    'formula.missesCells',
    'points.notSum',
    'result.formulaDiffers',
  ],
  'formula.missesCells': [
    'formula.differs',
    'criteria.maximumNotSum',
    'criteria.totalNotScale',
    'points.notSum',
    'summary.partsDiffer',
    'summary.totalWrong',
    'result.formulaDiffers',
  ],
  'formula.overtyped': ['points.notSum', 'result.differs'],
  'formula.differs': ['points.notSum', 'result.formulaDiffers'],
  'formula.external': ['formula.differs', 'result.formulaDiffers'],
};

/** Leaves out what another finding at the same cell explains, so that one fault is found once. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const explained = new Set<string>();
  for (const { code, sheet, address } of findings) {
    for (const consequence of CAUSES[code] ?? []) explained.add(`${consequence} ${sheet}!${address}`);
  }
  if (explained.size === 0) return findings;
  return findings.filter(({ code, sheet, address }) => !explained.has(`${code} ${sheet}!${address}`));
}
