import type { Points } from '../scoring/points';
import type { OutlineEntry } from '../scoring/numbering';

/** A numbered row with what is needed to tell whether a row below it lost its number. */
export interface NumberedDraft {
  /** The rows without number below it, from 0 in the sheet. */
  readonly options: readonly { readonly row: number }[];
  readonly entry: OutlineEntry | null;
  readonly maximum: Points | null;
}

/** What stands in a row without number. */
export interface LooseRow {
  readonly points: Points | null;
  /** It says where its points come from, as criteria do and options need not. */
  readonly hasSource: boolean;
}

/**
 * Rows without number that are criteria all the same: with their maximum the sum below a parent
 * is right, and without it wrong; and they are not like an option, as they have a source of
 * points, stand below a criterion that has others below it, or are worth more than the criterion
 * above them. What follows such a row belongs to it.
 * @returns for each numbered row, which of its options is the first that is none; `null` for no such
 */
export function firstUnnumbered(rows: readonly NumberedDraft[], look: (row: number) => LooseRow): (number | null)[] {
  const sums = new Map<number, Points[] | null>();
  for (const { entry, maximum } of rows) {
    const parent = entry?.parent ?? null;
    if (parent === null) continue;
    const before = sums.get(parent) ?? (sums.has(parent) ? null : []);
    sums.set(parent, before === null || maximum === null ? null : [...before, maximum]);
  }
  const completes = (position: number, points: Points): boolean => {
    for (let at: number | null = position; at !== null; at = rows[at]?.entry?.parent ?? null) {
      const [below, maximum] = [sums.get(at) ?? null, rows[at]?.maximum ?? null];
      const sum = below?.reduce<number>((all, one) => all + one, 0) ?? null;
      if (sum !== null && maximum !== null && sum + points === maximum) return true;
    }
    return false;
  };
  return rows.map(({ options, maximum }, position) => {
    const found = options.findIndex(({ row }) => {
      const { points, hasSource } = look(row);
      if (points === null || points <= 0) return false;
      const unlikeOption = hasSource || sums.has(position) || (maximum !== null && points > maximum);
      return unlikeOption && completes(position, points);
    });
    return found === -1 ? null : found;
  });
}
