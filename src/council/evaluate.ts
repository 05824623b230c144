import { hasIndex } from '../scoring/percent';
import { ZERO } from '../scoring/points';
import { rankContenders, type Contender } from '../scoring/rank';
import { nameKey } from '../scoring/unit-name';
import { readBook, type Book } from '../sheets/book';
import { runRules } from '../sheets/rules/rules';
import { tallyUnits, type Tally } from '../sheets/tally';
import type { Unit } from '../sheets/units';
import type { Snapshot } from '../workbook/snapshot';
import type { NotRanked, UnitResult } from '../sheets/result';
import { standingsOf } from './standing';
import { tieReader } from './tie-reader';
import { UnitOutcome } from './unit-outcome';

/** The book read, and the result of each of its units, in the order of the book. */
export interface Evaluation {
  readonly book: Book;
  readonly results: readonly UnitResult[];
  /** What each unit has so far, complete or not. */
  readonly tallies: readonly Tally[];
}

/**
 * Reads the workbook, works out every unit's points, index, rank and band, and has the rules
 * look at both; what they find is in the book's report.
 */
export function evaluate(snapshot: Snapshot): Evaluation {
  const book = readBook(snapshot);
  const tallies = tallyUnits(book);
  const grouped = book.units.list.some((unit) => unit.group !== '');
  const reasons = book.units.list.map((unit, at) => notRanked(unit, tallies[at], grouped));
  const tieReaders = book.settings.tieKeys.map((key) => tieReader(book, tallies, key));
  const units: number[] = [];
  const contenders: Contender[] = [];
  book.units.list.forEach((unit, at) => {
    const tally = tallies[at];
    if (tally === undefined || reasons[at] !== null) return;
    const keys = tieReaders.map((read) => read(at));
    units.push(at);
    contenders.push({ points: tally.points, maximum: tally.maximum, group: nameKey(unit.group), keys });
  });
  const standings = standingsOf(contenders, rankContenders(contenders, book.settings), units, book);
  const results = book.units.list.map((unit, at) =>
    new UnitOutcome(unit, tallies[at], reasons[at] ?? null, standings[at], book.settings),
  );
  runRules(book, results);
  return { book, results, tallies };
}

function notRanked(unit: Unit, tally: Tally | undefined, grouped: boolean): NotRanked | null {
  if (unit.unlisted) return { reason: 'unlisted' };
  if (unit.excluded !== '') return { reason: 'excluded', text: unit.excluded };
  if (unit.duplicate) return { reason: 'duplicate' };
  if (tally === undefined || !tally.scored) return { reason: 'noScores' };
  if (tally.invalid) return { reason: 'invalid' };
  if (tally.missing.length > 0) return { reason: 'missing', codes: tally.missing };
  if (tally.maximum === ZERO) return { reason: 'nothingApplies' };
  if (!hasIndex(tally.points, tally.maximum)) return { reason: 'invalid' };
  return grouped && unit.group === '' ? { reason: 'noGroup' } : null;
}

/** Positions of the results as they are published: by group, by rank, those without rank last. */
export function publishedOrder(results: readonly UnitResult[]): number[] {
  const groups = new Map<string, number>();
  const orders = results.map(({ group, rank }, at): readonly number[] => {
    const key = nameKey(group);
    if (!groups.has(key)) groups.set(key, groups.size);
    return [groups.get(key) ?? 0, rank ?? Number.MAX_SAFE_INTEGER, at];
  });
  return orders.sort(compareLists).map((order) => order[2] ?? 0);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
