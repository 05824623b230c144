import { hasIndex } from '../scoring/percent';
import { ZERO } from '../scoring/points';
import { rankContenders, type Contender, type Ranking } from '../scoring/rank';
import { nameKey } from '../scoring/unit-name';
import { readBook, type Book } from '../sheets/book';
import { runRules } from '../sheets/rules/rules';
import { tallyUnits, type Tally } from '../sheets/tally';
import type { Unit } from '../sheets/units';
import type { Snapshot } from '../workbook/snapshot';
import type { NotRanked, TieBreak, UnitResult } from '../sheets/result';
import { tieReader } from './tie-reader';
import { UnitOutcome, type Standing } from './unit-outcome';

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
  const contenders: { unit: number; contender: Contender }[] = [];
  book.units.list.forEach((unit, at) => {
    const tally = tallies[at];
    if (tally === undefined || reasons[at] !== null) return;
    const keys = tieReaders.map((read) => read(at));
    contenders.push({
      unit: at,
      contender: { points: tally.points, maximum: tally.maximum, group: nameKey(unit.group), keys },
    });
  });
  const rankings = rankContenders(
    contenders.map(({ contender }) => contender),
    book.settings,
  );
  const places = placesOf(contenders, rankings, book);
  const results = book.units.list.map((unit, at) =>
    new UnitOutcome(unit, tallies[at], reasons[at] ?? null, places.get(at), book.settings),
  );
  runRules(book, results);
  return { book, results, tallies };
}

function placesOf(
  contenders: readonly { readonly unit: number; readonly contender: Contender }[],
  rankings: readonly Ranking[],
  { settings, units }: Book,
): Map<number, Standing> {
  const nameOf = (at: number): string => units.list[contenders[at]?.unit ?? -1]?.name ?? '';
  // Ranked by the exact index, units may show the same rounded one: that is told as well.
  const alike = new Map<string, number[]>();
  const alikeKey = (at: number): string => `${rankings[at]?.index ?? ''} ${contenders[at]?.contender.group ?? ''}`;
  if (settings.rankBy === 'exact') {
    contenders.forEach((_, at) => {
      const others = alike.get(alikeKey(at));
      if (others === undefined) alike.set(alikeKey(at), [at]);
      else others.push(at);
    });
  }
  const standingOf = ({ rank, tied, breaks }: Ranking, at: number): Standing => {
    const tieBreaks = breaks.flatMap(({ key, from }): TieBreak[] => {
      const by = settings.tieKeys[key];
      return by === undefined ? [] : [{ by, from: from.map(nameOf) }];
    });
    const showSame = alike.size === 0 ? [] : (alike.get(alikeKey(at)) ?? []);
    const told = showSame.length < 2 ? null : new Set([...tied, ...breaks.flatMap(({ from }) => from)]);
    const rounded = told === null ? [] : showSame.filter((other) => !told.has(other));
    if (rounded.length > 0) tieBreaks.unshift({ by: { key: 'exactIndex' }, from: rounded.map(nameOf) });
    return { rank, tied: tied.length > 1 ? tied.map(nameOf) : [], tieBreaks };
  };
  // Those on one rank stand alike, and share the lists: thousands may be tied.
  const standings = new Map<readonly number[], Standing>();
  const places = new Map<number, Standing>();
  contenders.forEach(({ unit }, at) => {
    const ranking = rankings[at];
    if (ranking === undefined) return;
    const standing = standings.get(ranking.tied) ?? standingOf(ranking, at);
    standings.set(ranking.tied, standing);
    places.set(unit, standing);
  });
  return places;
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
