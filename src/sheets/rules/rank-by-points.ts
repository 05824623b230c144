import { pointsToNumber, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import { nameKey } from '../../scoring/unit-name';
import { rangeAddress } from '../../workbook/address';
import { readPoints } from '../cell';
import { Report } from '../report';
import { resultFields } from '../layout/unit-columns';
import type { UnitTable } from '../matrix-sheet';
import type { UnitResult } from '../result';
import { rule } from './rule';

/** A unit with the rank that stands beside it. */
interface Ranked {
  readonly row: number;
  readonly name: string;
  readonly rank: Points;
  readonly points: Points;
  readonly index: Points;
}

/**
 * Ranks that stand in a table follow the points, though units of other maxima are compared by
 * their index: one finding a group, over its ranks. A rank that follows neither is no more
 * than a result that differs.
 */
export const rankByPoints = rule('rank.byPoints', ({ book, results }, found) => {
  for (const unitTable of book.unitTables) {
    const { sheet, head } = unitTable.table;
    const column = head.columns.get('rank');
    if (column === undefined || !resultFields(book, unitTable).includes('rank')) continue;
    for (const group of groupsOf(unitTable, column, results)) {
      found.checked(group.length);
      const pair = followsPoints(group) ? outOfOrder(group) : null;
      if (pair === null) continue;
      const [better, worse] = pair;
      const [row, last] = group.reduce(([least, most], one) => [Math.min(least, one.row), Math.max(most, one.row)], [Infinity, 0]);
      found.add(sheet.name, rangeAddress({ row, column, rows: last - row + 1, columns: 1 }), {
        unit: worse.name,
        index: pointsToNumber(worse.index),
        other: better.name,
        otherIndex: pointsToNumber(better.index),
      });
    }
  }
});

/** The rows with a printed rank, by group. */
function groupsOf({ table, rows, units }: UnitTable, column: number, results: readonly UnitResult[]): Iterable<Ranked[]> {
  const groups = new Map<string, Ranked[]>();
  const unread = new Report();
  rows.units.forEach(({ row }, at) => {
    const result = results[units[at] ?? -1];
    const cell = readPoints(unread, table.sheet, row, column);
    if (result?.rank === undefined || result.rank === null || cell.state !== 'given' || cell.points % POINTS_PER_UNIT !== 0) return;
    const { name, points, index } = result;
    if (points === null || index === null) return;
    const key = nameKey(result.group);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ row, name, rank: cell.points, points, index });
  });
  return groups.values();
}

/** More points have the better rank in each pair. */
function followsPoints(group: readonly Ranked[]): boolean {
  const sorted = [...group].sort((a, b) => b.points - a.points || a.rank - b.rank);
  return sorted.every(({ rank, points }, at) => {
    const before = sorted[at - 1];
    return before === undefined || before.rank < rank || (before.rank === rank && before.points === points);
  });
}

/** Two of which the one with the lower index has the better rank: first that one, then the other. */
function outOfOrder(group: readonly Ranked[]): readonly [Ranked, Ranked] | null {
  const sorted = [...group].sort((a, b) => a.rank - b.rank);
  for (const [at, worse] of sorted.entries()) {
    const better = sorted[at - 1];
    if (better !== undefined && better.rank < worse.rank && better.index < worse.index) return [better, worse];
  }
  return null;
}
