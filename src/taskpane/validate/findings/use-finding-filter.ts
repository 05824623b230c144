import { useDeferredValue, useMemo, useState } from 'react';
import { groupFindings } from './group-findings';
import { dictionary } from '../../../locales/language';
import { findingText } from '../../../locales/format';
import { searchKey } from '../../shared/search-key';
import type { FindingGroup, Grouping } from './group-findings';
import type { ValidateOutcome } from '../../../council/outcome';
import type { Language } from '../../../locales/language';
import type { Finding } from '../../../sheets/finding';
import type { Severity } from '../../../sheets/finding-catalogue';

/** Findings of one severity that nobody has accepted, or all that somebody has; `null`: all there are. */
export type State = Severity | 'accepted' | null;

/** What the list shows of the findings. */
interface Choice {
  readonly grouping: Grouping;
  readonly state: State;
  /** The key of the only group shown; `null`: all of them. */
  readonly group: string | null;
  readonly search: string;
}

/** Which findings are shown and how they are put together, and how to change that. */
export interface FindingFilter extends Choice {
  /** All groups that the other filters leave, to choose one from. */
  readonly groups: readonly FindingGroup[];
  /** Those that are shown. */
  readonly shown: readonly FindingGroup[];
  /** What has been chosen, as one thing: the list begins anew when it changes. */
  readonly choice: unknown;
  readonly change: (change: Partial<Choice>) => void;
  readonly clear: () => void;
}

/** The choice that leaves out nothing. */
export const ALL_FINDINGS: Omit<Choice, 'grouping'> = { state: null, group: null, search: '' };

/** Filters findings by their state, by group, and by what their sentences say. */
export function useFindingFilter(outcome: ValidateOutcome, language: Language): FindingFilter {
  const [choice, setChoice] = useState<Choice>({ ...ALL_FINDINGS, grouping: 'severity' });
  const { grouping, state, group } = choice;
  // Typing stays quick while a long list is searched.
  const wanted = useDeferredValue(searchKey(choice.search));
  const groups = useMemo(() => {
    const matching = outcome.findings.filter(
      (finding) =>
        (state === null || stateOf(finding) === state) &&
        (wanted === '' || searchedText(finding, outcome, language).includes(wanted)),
    );
    return groupFindings(matching, grouping, outcome, dictionary(language), language);
  }, [outcome, grouping, state, wanted, language]);
  const shown = useMemo(() => groups.filter(({ key }) => group === null || key === group), [groups, group]);
  return {
    ...choice,
    groups,
    shown,
    choice,
    change: (change) => {
      // A group of another grouping would be none of this one's.
      setChoice({ ...choice, ...(change.grouping !== undefined && { group: null }), ...change });
    },
    clear: () => {
      setChoice({ ...choice, ...ALL_FINDINGS });
    },
  };
}

function stateOf({ acceptance, severity }: Finding): State {
  return acceptance === undefined ? severity : 'accepted';
}

function searchedText(finding: Finding, { unitOf }: ValidateOutcome, language: Language): string {
  const { name, what } = findingText(finding, language);
  return searchKey(`${finding.sheet}!${finding.address} ${name} ${what} ${unitOf.get(finding) ?? ''}`);
}
