import { useDeferredValue, useMemo, useState } from 'react';
import { SEVERITIES } from '../validate-status';
import { findingText } from '../../../locales/format';
import { searchKey } from '../../shared/search-key';
import type { Language } from '../../../locales/language';
import type { Finding } from '../../../sheets/finding';
import type { Severity } from '../../../sheets/finding-catalogue';

/** Which findings are shown, and how to change that. */
export interface FindingFilter {
  /** Worst first, those of a kind together, each kind in the order of the workbook. */
  readonly shown: readonly Finding[];
  /** `null`: all of them. */
  readonly severity: Severity | null;
  /** Empty: all of them. */
  readonly sheet: string;
  readonly search: string;
  readonly setSeverity: (severity: Severity | null) => void;
  readonly setSheet: (sheet: string) => void;
  readonly setSearch: (search: string) => void;
  readonly clear: () => void;
}

/** Filters findings by severity, by sheet and by what their sentences say. */
export function useFindingFilter(findings: readonly Finding[], language: Language): FindingFilter {
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [sheet, setSheet] = useState('');
  const [search, setSearch] = useState('');
  const sorted = useMemo(() => byKind(findings), [findings]);
  // Typing stays quick while a long list is searched.
  const wanted = useDeferredValue(searchKey(search));
  const shown = useMemo(
    () =>
      sorted.filter(
        (finding) =>
          (severity === null || finding.severity === severity) &&
          (sheet === '' || finding.sheet === sheet) &&
          (wanted === '' || searchedText(finding, language).includes(wanted)),
      ),
    [sorted, severity, sheet, wanted, language],
  );
  const clear = (): void => {
    setSeverity(null);
    setSheet('');
    setSearch('');
  };
  return { shown, severity, sheet, search, setSeverity, setSheet, setSearch, clear };
}

function byKind(findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind === undefined) kinds.set(finding.code, [finding]);
    else kind.push(finding);
  }
  const together = [...kinds.values()].flat();
  return SEVERITIES.flatMap((severity) => together.filter((finding) => finding.severity === severity));
}

function searchedText(finding: Finding, language: Language): string {
  return searchKey(`${finding.sheet}!${finding.address} ${findingText(finding, language).what}`);
}
