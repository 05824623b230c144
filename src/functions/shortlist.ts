import { POINTS_PER_UNIT, type Points } from '../scoring/points';
import { shortlist as shortlistOf } from '../scoring/shortlist';
import { nameKey } from '../scoring/unit-name';
import { dictionary } from '../locales/language';
import { ArgumentError } from './argument-error';
import { boundIn } from './bound-in';
import { Cells, isGiven, shown } from './cells';

/** What stands in a workbook must not depend on whose Excel recalculates it. */
const STATES = dictionary('vi').functions.shortlistStates;

/**
 * The shortlist by quota, best first: rank, unit, index, state, with the group in front if groups are given. Units that are tied at the cut are all shown and none is chosen: the council decides.
 * @customfunction SHORTLIST
 * @param units The names of the units.
 * @param indexes Their indexes; a unit whose index is missing closes the list, a not-applicable one is left out.
 * @param quota How many of each group; or two columns, group and quota.
 * @param [groups] The groups of the units.
 * @returns Rank, unit, index and state of each place; the group in front if groups are given.
 */
export function shortlist(units: unknown[][], indexes: unknown[][], quota: unknown[][], groups?: unknown[][]): unknown[][] {
  const names = new Cells('units', units);
  const values = new Cells('indexes', indexes);
  const groupList = Cells.optional('groups', groups);
  values.requireShapeOf(names);
  groupList?.requireShapeOf(names);
  const quotaOf = quotas(new Cells('quota', quota));
  const nominees: { position: number; index: Points | null; group: string }[] = [];
  for (let position = 0; position < names.length; position += 1) {
    const value = values.number(position);
    if (value === 'notApplicable' || (names.text(position) === '' && value === 'missing')) continue;
    const cell = String(position + 1);
    if (names.text(position) === '') throw new ArgumentError('value', 'noUnit', { cell });
    const group = nameKey(groupList?.text(position) ?? '');
    if (groupList !== null && group === '') throw new ArgumentError('value', 'noGroup', { argument: 'groups', cell });
    if (quotaOf(group) === undefined) throw new ArgumentError('value', 'noQuota', { text: groupList?.text(position) ?? '' });
    nominees.push({ position, index: isGiven(value) ? value : null, group });
  }
  const places = shortlistOf(nominees, (group) => quotaOf(group) ?? 0);
  if (places.length === 0) return [['']];
  return places.map(({ position: at, rank, state }) => {
    const position = nominees[at]?.position ?? 0;
    const row = [rank ?? '', names.text(position), shown(values.number(position)), STATES[state]];
    return groupList === null ? row : [groupList.text(position), ...row];
  });
}

/** One quota for every group, or one a group. */
function quotas(cells: Cells): (group: string) => number | undefined {
  if (cells.length === 1) {
    const quota = wholeNumber(cells.number(0));
    return () => quota;
  }
  if (cells.columns !== 2) throw new ArgumentError('value', 'twoColumns', { argument: cells.name });
  const byGroup = new Map<string, number>();
  for (let row = 0; row < cells.rows; row += 1) {
    const read = boundIn(cells, row);
    if (read !== null) byGroup.set(nameKey(read.name), wholeNumber(read.number));
  }
  return (group) => byGroup.get(group);
}

function wholeNumber(quota: Points | 'missing' | 'notApplicable'): number {
  if (!isGiven(quota) || quota < 0 || quota % POINTS_PER_UNIT !== 0) throw new ArgumentError('value', 'quota');
  return quota / POINTS_PER_UNIT;
}
