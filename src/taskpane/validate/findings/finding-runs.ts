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
  /** All of its group that are like them, on other pages too. */
  readonly all: readonly Finding[];
}

/** As much of a group as a page shows. */
export interface PagedGroup extends Pick<FindingGroup, 'key' | 'name'> {
  /** How many there are on all pages. */
  readonly total: number;
  /** Those that nobody has accepted, on all pages. */
  readonly open: readonly Finding[];
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
    const runs = findingRuns(here, language).map((run) => ({
      ...run,
      explained: told.has(explanation(run)),
      all: findings.filter((one) => isLike(one, run.findings[0])),
    }));
    for (const run of runs) told.add(explanation(run));
    const open = findings.filter(({ acceptance }) => acceptance === undefined);
    return [{ key, name, total: findings.length, open, runs }];
  });
}

function explanation({ why, mend }: Pick<FindingRun, 'why' | 'mend'>): string {
  return `${why} ${mend ?? ''}`;
}

/** Of the same rule, and both accepted or neither. */
function isLike(one: Finding, other: Finding | undefined): boolean {
  return one.code === other?.code && (one.acceptance === undefined) === (other.acceptance === undefined);
}

function findingRuns(findings: readonly Finding[], language: Language): readonly Omit<FindingRun, 'explained' | 'all'>[] {
  const runs: { findings: Finding[]; name: string; why: string; mend: string | null }[] = [];
  for (const finding of findings) {
    const { name, why, mend } = findingText(finding, language);
    const last = runs.at(-1);
    if (last === undefined || !isLike(finding, last.findings[0]) || last.why !== why) {
      runs.push({ findings: [finding], name, why, mend });
    } else {
      last.findings.push(finding);
      if (last.mend !== mend) last.mend = null;
    }
  }
  return runs;
}
