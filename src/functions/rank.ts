import { ArgumentError } from './argument-error';
import { Cells, isGiven, shown } from './cells';
import { tiesOf } from './options';
import { standingsOf } from './standings';

/**
 * The rank of a value among values, the highest first, in its group if groups are given.
 * @customfunction RANK
 * @param value The value to rank, one of the values.
 * @param values All values; blank and not-applicable ones are not ranked.
 * @param [group] The group of the value.
 * @param [groups] The groups of all values.
 * @param [ties] 1-1-3 (default) or 1-1-2.
 * @returns The rank.
 */
export function rank(value: unknown, values: unknown[][], group?: unknown, groups?: unknown[][], ties?: unknown): string | number {
  const own = new Cells('value', value).number(0);
  const ownGroup = Cells.optional('group', group);
  if ((ownGroup === null) !== (Cells.optional('groups', groups) === null)) throw new ArgumentError('value', 'groupPair');
  const mode = tiesOf(ties);
  if (!isGiven(own)) return shown(own);
  const ranks = standingsOf(values, groups ?? undefined, ownGroup?.text(0) ?? '').get(own);
  if (ranks === undefined) throw new ArgumentError('notAvailable', 'notAmong');
  return ranks[mode];
}
