/** One rank: those on it, and the ties that had to be broken on the way to it. */
export interface Place<T> {
  readonly members: readonly T[];
  readonly splits: readonly Split<T>[];
}

/** A key split `tied`; the place lies within `part`. */
export interface Split<T> {
  readonly key: number;
  readonly tied: readonly T[];
  readonly part: readonly T[];
}

/** Cuts a sorted list where neighbours differ. */
export function runsOf<T>(sorted: readonly T[], compare: (a: T, b: T) => number): T[][] {
  const runs: T[][] = [];
  let run: T[] = [];
  let last: T | null = null;
  for (const item of sorted) {
    if (last !== null && compare(last, item) === 0) run.push(item);
    else {
      run = [item];
      runs.push(run);
    }
    last = item;
  }
  return runs;
}

/**
 * Splits what is tied into places, best first: by the first key that splits it, then each part
 * by the keys after that one.
 * @param keys how many keys there are
 * @param partsBy what a key makes of a tie, best first; the tie as it is when it cannot decide
 */
export function placesOf<T>(
  tied: readonly T[],
  keys: number,
  partsBy: (tied: readonly T[], key: number) => readonly (readonly T[])[],
): Place<T>[] {
  const split = (part: readonly T[], from: number, splits: readonly Split<T>[]): Place<T>[] => {
    for (let key = from; part.length > 1 && key < keys; key += 1) {
      const parts = partsBy(part, key);
      if (parts.length > 1) {
        return parts.flatMap((inner) => split(inner, key + 1, [...splits, { key, tied: part, part: inner }]));
      }
    }
    return [{ members: part, splits }];
  };
  return split(tied, 0, []);
}
