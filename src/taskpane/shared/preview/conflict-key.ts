import type { Conflict } from '../../../council/outcome';

/** How the council names a conflict. */
export function conflictKey({ sheet, address }: Conflict): string {
  return `${sheet}!${address}`;
}

/** The chosen ones with some ticked or unticked. */
export function withConflicts(
  chosen: ReadonlySet<string>,
  conflicts: readonly Conflict[],
  ticked: boolean,
): ReadonlySet<string> {
  const changed = new Set(chosen);
  for (const conflict of conflicts) {
    if (ticked) changed.add(conflictKey(conflict));
    else changed.delete(conflictKey(conflict));
  }
  return changed;
}
