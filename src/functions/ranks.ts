import { points as pointsOf, type Points } from '../scoring/points';
import { rankContenders } from '../scoring/rank';
import { nameKey } from '../scoring/unit-name';
import { ArgumentError } from './argument-error';
import { block, Cells, isGiven, shown, type Result } from './cells';
import { decimalsOf, tiesOf } from './options';

/** The values are percentages already: their share of 100 is what they are. */
const PERCENT = pointsOf(100_000_000_000);

/**
 * The ranks of all values at once, the highest first, in their groups if groups are given.
 * @customfunction RANKS
 * @param values The values, such as indexes; blank and not-applicable ones stay unranked.
 * @param [groups] The groups of the values.
 * @param [ties] 1-1-3 (default) or 1-1-2.
 * @param [decimals] Rank by the values rounded to so many decimals; as they are by default.
 * @returns A rank beside each value.
 */
export function ranks(values: unknown[][], groups?: unknown[][], ties?: unknown, decimals?: unknown): unknown[][] {
  const list = new Cells('values', values);
  const groupList = Cells.optional('groups', groups);
  groupList?.requireShapeOf(list);
  const results: Result[] = [];
  const contenders: { points: Points; maximum: Points; group: string; keys: []; position: number }[] = [];
  for (let position = 0; position < list.length; position += 1) {
    const value = list.number(position);
    results.push(isGiven(value) ? 0 : shown(value));
    if (!isGiven(value)) continue;
    const group = nameKey(groupList?.text(position) ?? '');
    if (groupList !== null && group === '') throw new ArgumentError('value', 'noGroup', { argument: 'groups', cell: String(position + 1) });
    contenders.push({ points: value, maximum: PERCENT, group, keys: [], position });
  }
  const places = decimalsOf(decimals, null);
  const rankings = rankContenders(contenders, {
    decimals: places ?? 9,
    rounding: 'halfUp',
    rankBy: places === null ? 'exact' : 'rounded',
    ties: tiesOf(ties),
  });
  contenders.forEach(({ position }, at) => (results[position] = rankings[at]?.rank ?? ''));
  return block(list, results);
}
