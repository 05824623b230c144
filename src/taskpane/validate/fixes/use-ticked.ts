import { useState } from 'react';
import { fixKey } from './fix-action';
import type { CellFix } from '../../../council/fix';

/** Which cells are to be mended, and how to choose them. */
export interface Ticked {
  readonly chosen: ReadonlySet<string>;
  readonly tick: (fixes: readonly CellFix[], ticked: boolean) => void;
}

/** @param first what is ticked at first */
export function useTicked(first: readonly CellFix[]): Ticked {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first.map(fixKey)));
  return {
    chosen,
    tick: (fixes, ticked) => {
      const next = new Set(chosen);
      for (const fix of fixes) {
        if (ticked) next.add(fixKey(fix));
        else next.delete(fixKey(fix));
      }
      setChosen(next);
    },
  };
}
