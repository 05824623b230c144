import { useState } from 'react';
import { fixKey } from './fix-action';
import type { CellFix } from '../../../council/fix';

/** Which cells are to be mended, and how to choose them. */
export interface Ticked {
  readonly chosen: ReadonlySet<string>;
  readonly tick: (fixes: readonly CellFix[], ticked: boolean) => void;
}

export function useTicked(): Ticked {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
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
