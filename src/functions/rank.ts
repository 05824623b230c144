import { nameKey } from '../scoring/unit-name';
import { ArgumentError } from './argument-error';
import { Cells, isGiven, shown } from './cells';
import { tiesOf } from './options';

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
  const list = new Cells('values', values);
  const ownGroup = Cells.optional('group', group);
  const groupList = Cells.optional('groups', groups);
  if ((ownGroup === null) !== (groupList === null)) throw new ArgumentError('value', 'groupPair');
  groupList?.requireShapeOf(list);
  const mode = tiesOf(ties);
  if (!isGiven(own)) return shown(own);
  const key = nameKey(ownGroup?.text(0) ?? '');
  const higher = new Set<number>();
  let count = 0;
  let found = false;
  for (let position = 0; position < list.length; position += 1) {
    const other = list.number(position);
    if (!isGiven(other) || nameKey(groupList?.text(position) ?? '') !== key) continue;
    found ||= other === own;
    if (other <= own) continue;
    higher.add(other);
    count += 1;
  }
  if (!found) throw new ArgumentError('notAvailable', 'notAmong');
  return 1 + (mode === 'dense' ? higher.size : count);
}
