import { useMemo } from 'react';
import { fixesOf } from '../../../council/fix';
import type { CellFix } from '../../../council/fix';
import type { Validation } from '../../shared/panel-state';

/** The cells that have one sure remedy, as far as nobody has accepted them as they are. */
export function useFixes({ outcome, snapshot }: Pick<Validation, 'outcome' | 'snapshot'>): readonly CellFix[] {
  return useMemo(
    () => fixesOf(outcome.findings.filter(({ acceptance }) => acceptance === undefined), snapshot),
    [outcome, snapshot],
  );
}
