import { useDeferredValue, useMemo, useState } from 'react';
import { searchKey } from '../shared/search-key';
import type { UnitResult } from '../../council/outcome';

/** Which units are shown, and how to change that. */
export interface UnitFilter {
  /** In the order of the workbook. */
  readonly groups: readonly string[];
  readonly shown: readonly UnitResult[];
  /** `null`: all groups. */
  readonly group: string | null;
  readonly search: string;
  readonly setGroup: (group: string | null) => void;
  readonly setSearch: (search: string) => void;
}

/** Filters units by group and by name. */
export function useUnitFilter(units: readonly UnitResult[]): UnitFilter {
  const [group, setGroup] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const groups = useMemo(() => [...new Set(units.map((unit) => unit.group))], [units]);
  const wanted = useDeferredValue(searchKey(search));
  const shown = useMemo(
    () =>
      units.filter(
        (unit) => (group === null || unit.group === group) && (wanted === '' || searchKey(unit.name).includes(wanted)),
      ),
    [units, group, wanted],
  );
  return { groups, shown, group, search, setGroup, setSearch };
}
