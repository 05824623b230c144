import { findingText } from '../../../locales/format';
import type { FindingGroup } from './group-findings';
import type { Language } from '../../../locales/language';
import type { Finding } from '../../../sheets/finding';

/** Findings of one rule that stand together. */
export interface FindingRun {
  readonly findings: readonly Finding[];
  /** What the rule is called. */
  readonly name: string;
  readonly why: string;
  /** `null` where it differs from one to the other. */
  readonly mend: string | null;
  /** The same is told further up on the page. */
  readonly explained: boolean;
}

/** As much of a group as a page shows. */
export interface PagedGroup extends Pick<FindingGroup, 'key' | 'name'> {
  /** How many there are on all pages. */
  readonly total: number;
  readonly runs: readonly FindingRun[];
}

/** The groups that a page shows, neighbours of one rule together, so that their explanation is read once. */
export function groupsOnPage(
  groups: readonly FindingGroup[],
  page: readonly Finding[],
  language: Language,
): readonly PagedGroup[] {
  const shown = new Set(page);
  const told = new Set<string>();
  return groups.flatMap(({ key, name, findings }): PagedGroup[] => {
    const here = findings.filter((one) => shown.has(one));
    if (here.length === 0) return [];
    const runs = findingRuns(here, language).map((run) => ({ ...run, explained: told.has(explanation(run)) }));
    for (const run of runs) told.add(explanation(run));
    return [{ key, name, total: findings.length, runs }];
  });
}

function explanation({ why, mend }: Pick<FindingRun, 'why' | 'mend'>): string {
  return `${why} ${mend ?? ''}`;
}

function findingRuns(findings: readonly Finding[], language: Language): readonly Omit<FindingRun, 'explained'>[] {
  const runs: { findings: Finding[]; name: string; why: string; mend: string | null }[] = [];
  for (const finding of findings) {
    const { name, why, mend } = findingText(finding, language);
    const last = runs.at(-1);
    if (last?.findings[0]?.code !== finding.code || last.why !== why) {
      runs.push({ findings: [finding], name, why, mend });
    } else {
      last.findings.push(finding);
      if (last.mend !== mend) last.mend = null;
    }
  }
  return runs;
}
