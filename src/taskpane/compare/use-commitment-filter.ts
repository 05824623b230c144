import { useDeferredValue, useMemo, useState } from 'react';
import { searchKey } from '../shared/search-key';
import type { CommitmentResult } from '../../council/outcome';
import type { Verdict } from '../../scoring/commitment-reason';

/** Which commitments are shown, and how to change that. */
export interface CommitmentFilter {
  readonly shown: readonly CommitmentResult[];
  /** `null`: all verdicts. */
  readonly verdict: Verdict | null;
  readonly search: string;
  readonly setVerdict: (verdict: Verdict | null) => void;
  readonly setSearch: (search: string) => void;
}

/** Filters commitments by verdict, and by words of their text or unit. */
export function useCommitmentFilter(commitments: readonly CommitmentResult[]): CommitmentFilter {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(searchKey(search));
  const shown = useMemo(
    () =>
      commitments.filter(
        (one) =>
          (verdict === null || one.verdict === verdict) &&
          (wanted === '' || searchKey(`${one.unit} ${one.content}`).includes(wanted)),
      ),
    [commitments, verdict, wanted],
  );
  return { shown, verdict, search, setVerdict, setSearch };
}
