import { nameKey } from './unit-name';

/** A unit that became another (*đơn vị cũ → đơn vị mới*): renamed, or part of a merger or a split. */
export interface Descent {
  /** `null`: the new unit was made out of none. */
  readonly from: string | null;
  /** `null`: nothing followed the old unit. */
  readonly to: string | null;
}

/** What became of units; names in any spelling that {@link nameKey} knows. */
export interface Lineage {
  /** The units that it came from; none where it is known to be new, `null` where nothing is known. */
  readonly predecessors: (unit: string) => readonly string[] | null;
  /** The units that followed it; none where it is known to have ended, `null` where nothing is known. */
  readonly successors: (unit: string) => readonly string[] | null;
}

/**
 * Looks up what became of units, one reorganisation deep: who follows whom, as listed.
 * @example
 * lineageOf([{ from: 'Phường 1', to: 'Phường Vũng Tàu' }]).predecessors('P. Vũng Tàu') // ['Phường 1']
 */
export function lineageOf(list: readonly Descent[]): Lineage {
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const { from, to } of list) {
    if (to !== null) enter(before, to, from);
    if (from !== null) enter(after, from, to);
  }
  return {
    predecessors: (unit) => before.get(nameKey(unit)) ?? null,
    successors: (unit) => after.get(nameKey(unit)) ?? null,
  };
}

function enter(known: Map<string, string[]>, unit: string, other: string | null): void {
  const key = nameKey(unit);
  const others = known.get(key) ?? [];
  known.set(key, others);
  if (other !== null && !others.some((one) => nameKey(one) === nameKey(other))) others.push(other);
}
