import { absence, type Absence } from '../../scoring/commitment-reason';
import { isFigure, type Figure } from '../../scoring/judgement';
import type { Lineage } from '../../scoring/lineage';
import { points, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import { nameKey } from '../../scoring/unit-name';
import { cellAddress } from '../../workbook/address';
import type { Book } from '../book';
import type { Field } from '../fields';
import type { UnitResult } from '../result';
import type { Ranks, RankList } from './rank-list';

/**
 * The list that ranks are counted in: a list by its sheet's name; empty, this workbook's groups;
 * `null`, the list that a unit, or another of its group, stands in, else its group.
 */
export type RankListChoice = string | null;

/** The units of the book as a list of ranks, each counted in its group. */
export function groupRanks(
  book: Book,
  results: readonly UnitResult[],
  positionOf: (name: string) => number | null,
): RankList {
  return {
    name: '',
    units: book.units.list.map(({ name }) => name),
    find: (name) => {
      const at = positionOf(name);
      const [unit, result] = [book.units.list[at ?? -1], results[at ?? -1]];
      if (at === null || unit === undefined || result === undefined) return null;
      return {
        previous: unit.previousRank === null ? absence('noPrevious', { unit: unit.name }) : wholeRank(unit.previousRank),
        rank: result.rank === null ? absence('notRanked', { unit: unit.name }) : points(result.rank * POINTS_PER_UNIT),
        previousCell: unitCell(book, at, 'previousRank'),
        rankCell: `${unit.sheet}!${unit.address}`,
      };
    },
  };
}

function wholeRank(rank: Points): Figure {
  return rank >= POINTS_PER_UNIT && rank % POINTS_PER_UNIT === 0 ? rank : absence('unreadable', {});
}

/** Where a unit's row of some table has a field, as `Sheet!A1`; empty where no table has it. */
export function unitCell(book: Book, unit: number, field: Field): string {
  for (const { table, rows, units } of book.unitTables) {
    const column = table.head.columns.get(field);
    const row = rows.units[units.indexOf(unit)]?.row;
    if (column !== undefined && row !== undefined) return `${table.sheet.name}!${cellAddress(row, column)}`;
  }
  return '';
}

/** A unit's ranks, in which list, and who it is now. */
export interface Standing extends Ranks {
  readonly list: string | null;
}

/** Finds the ranks of those who made a commitment, over reorganisations. */
export class Places {
  constructor(
    private readonly group: RankList,
    private readonly groupOf: (unit: string) => string | null,
    private readonly lists: readonly RankList[],
    private readonly choice: RankListChoice,
    private readonly lineage: Lineage,
  ) {}

  /** The unit that stands for it now: itself, or the one that followed it, over one reorganisation or several. */
  present(unit: string): string | Absence {
    const seen = new Set([nameKey(unit)]);
    for (let now = unit; ; ) {
      const after = this.isKnown(now) ? null : this.lineage.successors(now);
      if (after === null) return now;
      const [next, ...others] = after;
      if (next === undefined) return absence('noSuccessor', { unit: now });
      if (others.length > 0) return absence('severalSuccessors', { unit: now, units: after });
      if (seen.has(nameKey(next))) return unit; // units that follow each other in a circle
      seen.add(nameKey(next));
      now = next;
    }
  }

  private isKnown(unit: string): boolean {
    return this.groupOf(unit) !== null || [this.group, ...this.lists].some((list) => isFigure(list.find(unit)?.rank ?? NOT_LISTED));
  }

  ranks(unit: string): Standing {
    const now = this.present(unit);
    if (typeof now !== 'string') return { ...nowhere(now), list: null };
    const list = this.listFor(unit, now);
    if ('code' in list) return { ...nowhere(list), list: null };
    const found = list.find(now);
    const absent = list === this.group ? absence('unitUnknown', { unit: now }) : absence('notInList', { unit: now, list: list.name });
    const standing = found ?? nowhere(absent);
    const { previous, previousCell } = this.previous(unit, now, list, standing);
    return { ...standing, previous, previousCell, list: list.name };
  }

  private listFor(unit: string, now: string): RankList | Absence {
    const { choice, lists, group } = this;
    if (choice === '') return group;
    if (choice !== null) return lists.find(({ name }) => name === choice) ?? absence('listGone', { list: choice });
    const holding = lists.filter((list) => list.find(now) !== null || list.find(unit) !== null);
    const [first, second] = holding;
    if (first !== undefined) return second === undefined ? first : absence('noListChosen', {});
    // Where others of its group are counted in a list, a unit that is not in it was misspelt or left out.
    const own = this.groupOf(now);
    const wider = lists.filter((list) => own === null || list.units.some((name) => this.groupOf(name) === own));
    return wider[0] ?? group;
  }

  /** Last time's rank: its own, else that of the one unit that it came from, or that this came from. */
  private previous(unit: string, now: string, list: RankList, standing: Ranks): Pick<Ranks, 'previous' | 'previousCell'> {
    const { line, end } = this.ancestry(now);
    if (nameKey(unit) !== nameKey(now)) {
      if (end !== null && !line.some((one) => nameKey(one) === nameKey(unit))) return none(end);
      const own = list.find(unit);
      if (own !== null && isFigure(own.previous)) return own;
    }
    const [only] = line;
    if (isFigure(standing.previous) || (only === undefined && end === null)) return standing;
    const listed = line.map((one) => list.find(one)).find((one) => one !== null);
    if (listed !== undefined) return listed;
    const why = only === undefined || end?.code === 'severalPredecessors' ? end : null;
    return none(why ?? absence('noPrevious', { unit: only ?? now }));
  }

  /** The units that it came from, one after the other, and why that ends: several, or none, before the last. */
  private ancestry(now: string): { readonly line: readonly string[]; readonly end: Absence | null } {
    const line: string[] = [];
    for (let unit = now; ; ) {
      const before = this.lineage.predecessors(unit);
      if (before === null) return { line, end: null };
      const [only, ...others] = before;
      if (only === undefined) return { line, end: absence('noPredecessor', { unit }) };
      if (others.length > 0) return { line, end: absence('severalPredecessors', { unit, units: before }) };
      if ([now, ...line].some((one) => nameKey(one) === nameKey(only))) return { line, end: null };
      line.push(only);
      unit = only;
    }
  }
}

const NOT_LISTED = absence('notRanked', { unit: '' });

function none(why: Absence): Pick<Ranks, 'previous' | 'previousCell'> {
  return { previous: why, previousCell: '' };
}

function nowhere(why: Absence): Ranks {
  return { previous: why, rank: why, previousCell: '', rankCell: '' };
}
