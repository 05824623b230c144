import { findingText } from '../../../locales/format';
import type { FindingText } from '../../../locales/finding-texts';
import type { Language } from '../../../locales/language';
import type { Finding } from '../../../sheets/finding';

/** Findings of one kind that share their why and how to mend. */
export interface FindingRun {
  readonly text: FindingText;
  readonly findings: readonly Finding[];
}

/** Puts neighbours with the same explanation together, so that it is read once. */
export function findingRuns(findings: readonly Finding[], language: Language): readonly FindingRun[] {
  const runs: { text: FindingText; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const text = findingText(finding, language);
    const last = runs.at(-1);
    if (last?.findings[0]?.code === finding.code && last.text.why === text.why && last.text.mend === text.mend) {
      last.findings.push(finding);
    } else {
      runs.push({ text, findings: [finding] });
    }
  }
  return runs;
}
