import { SEVERITIES } from '../validate-status';
import type { Dictionary, Language } from '../../../locales/language';
import type { ValidateOutcome } from '../../../council/outcome';
import type { Finding } from '../../../sheets/finding';

export const GROUPINGS = ['severity', 'rule', 'sheet', 'unit'] as const;
/** By what findings are put together. */
export type Grouping = (typeof GROUPINGS)[number];

/** Findings under one heading. */
export interface FindingGroup {
  /** Empty for those of no sheet or of no unit. */
  readonly key: string;
  readonly name: string;
  /** Those that nobody has accepted first; each rule's together, in the order of the workbook. */
  readonly findings: readonly Finding[];
}

/** What is told of a validated workbook besides its findings. */
export type Grouped = Pick<ValidateOutcome, 'sheets' | 'unitOf'>;

/** Puts findings under headings: the gravest first, sheets as they stand, units by name. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  outcome: Grouped,
  texts: Dictionary,
  language: Language,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, grouping, outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const keys = sortedKeys([...groups.keys()], grouping, outcome, language);
  return keys.map((key) => ({ key, name: nameOf(key, grouping, texts), findings: byRule(groups.get(key) ?? []) }));
}

function keyOf(finding: Finding, grouping: Grouping, { unitOf }: Grouped): string {
  switch (grouping) {
    case 'severity':
      return finding.acceptance === undefined ? finding.severity : ACCEPTED;
    case 'rule':
      return finding.code;
    case 'sheet':
      return finding.sheet;
    case 'unit':
      return unitOf.get(finding) ?? '';
  }
}

/** Beside the severities. */
const ACCEPTED = 'accepted';

function sortedKeys(keys: string[], grouping: Grouping, { sheets }: Grouped, language: Language): readonly string[] {
  if (grouping === 'rule') return keys; // findings come with the gravest first
  if (grouping === 'unit') {
    const order = new Intl.Collator(language, { numeric: true });
    return keys.sort((a, b) => Number(a === '') - Number(b === '') || order.compare(a, b));
  }
  const order: readonly string[] = grouping === 'severity' ? [...SEVERITIES, ACCEPTED] : sheets.map(({ sheet }) => sheet);
  return keys.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function nameOf(key: string, grouping: Grouping, texts: Dictionary): string {
  const { groups, severityHeads } = texts.validate;
  switch (grouping) {
    case 'severity':
      return new Map(Object.entries({ ...severityHeads, [ACCEPTED]: groups.accepted })).get(key) ?? key;
    case 'rule':
      return new Map(Object.entries(texts.findings)).get(key)?.name ?? key;
    case 'sheet':
      return key === '' ? groups.noSheet : key;
    case 'unit':
      return key === '' ? groups.noUnit : key;
  }
}

function byRule(findings: readonly Finding[]): readonly Finding[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const rule = rules.get(finding.code);
    if (rule === undefined) rules.set(finding.code, [finding]);
    else rule.push(finding);
  }
  const together = [...rules.values()].flat();
  return [...together.filter((one) => one.acceptance === undefined), ...together.filter((one) => one.acceptance !== undefined)];
}
