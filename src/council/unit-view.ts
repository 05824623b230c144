import { isFigure } from '../scoring/judgement';
import { hasIndex, indexOf } from '../scoring/percent';
import { pointsToNumber, subtractPoints, type Points } from '../scoring/points';
import { nameKey } from '../scoring/unit-name';
import type { CriteriaSet } from '../sheets/criteria-set';
import type { Facts } from '../sheets/commitments/case-of';
import { gapsOf, type Gaps } from '../sheets/commitments/gaps';
import type { CommitmentResult } from '../sheets/commitments/results';
import type { UnitResult } from '../sheets/result';
import type { Tally } from '../sheets/tally';

/** The units on the rank next to a unit's, and how far away they are. */
export interface Neighbour {
  readonly rank: number;
  readonly units: readonly string[];
  readonly index: Points;
  /** Its index less the unit's, in percent. */
  readonly gap: Points;
}

/** A criterion that lost points, or is not scored yet. */
export interface CriterionGap {
  readonly code: string;
  readonly title: string;
  /** Points lost; `null` where it is not scored yet. */
  readonly lost: number | null;
}

/** A unit's place in a wider list, such as that of all communes of the province. */
export interface ListedPlace {
  readonly list: string;
  readonly rank: number | null;
  readonly previous: number | null;
  readonly above: ListedNeighbour | null;
  readonly below: ListedNeighbour | null;
}
export type ListedNeighbour = Pick<Neighbour, 'rank' | 'units'>;

/** How one unit stands: for its head, on one page. */
export interface UnitView {
  readonly name: string;
  /** `null` for a unit that is none of the workbook's, but stands in a list of ranks or made commitments. */
  readonly result: UnitResult | null;
  /** `null` where its ranks are counted in its group. */
  readonly listed: ListedPlace | null;
  readonly previousRank: Points | null;
  readonly previousIndex: Points | null;
  /** Points so far in percent of its own maximum, while points are missing; else `null`. */
  readonly soFar: Points | null;
  /** How many units of its group are ranked. */
  readonly ranked: number;
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  /** `null` where the workbook has no points by criterion. */
  readonly gaps: readonly CriterionGap[] | null;
  readonly commitments: readonly CommitmentResult[];
}

/** Whoever can be looked at: the workbook's units, then others that made commitments, as they are now. */
export function viewedUnits({ book, places, positionOf }: Facts, commitments: readonly CommitmentResult[]): string[] {
  const others = new Map<string, string>();
  for (const { unit } of commitments) {
    const now = places.present(unit);
    const name = typeof now === 'string' ? now : unit;
    if (positionOf(name) === null && !others.has(nameKey(name))) others.set(nameKey(name), name);
  }
  return [...book.units.list.map(({ name }) => name), ...others.values()];
}

/** @returns `null` for a name that is no unit of the workbook and made no commitment */
export function unitView(name: string, facts: Facts, tallies: readonly Tally[], commitments: readonly CommitmentResult[]): UnitView | null {
  const { book, results, positionOf, places } = facts;
  const viewed = viewedUnits(facts, commitments).find((one) => nameKey(one) === nameKey(name));
  if (viewed === undefined) return null;
  const own = commitments.filter(({ unit }) => {
    const now = places.present(unit);
    return nameKey(typeof now === 'string' ? now : unit) === nameKey(viewed);
  });
  const shared = { name: viewed, listed: listedPlace(viewed, facts), commitments: own };
  const at = positionOf(viewed);
  const [unit, result, tally] = [book.units.list[at ?? -1], results[at ?? -1], tallies[at ?? -1]];
  if (at === null || unit === undefined || result === undefined) {
    const nothing = { result: null, previousRank: null, previousIndex: null, soFar: null, above: null, below: null, gaps: null };
    return { ...shared, ...nothing, ranked: 0 };
  }
  const group = results.filter((other) => other.rank !== null && nameKey(other.group) === nameKey(result.group));
  const { decimals, rounding } = book.settings;
  const unfinished = result.index === null && tally !== undefined && tally.scored && hasIndex(tally.points, tally.maximum);
  return {
    ...shared,
    result,
    previousRank: unit.previousRank,
    previousIndex: unit.previousIndex,
    soFar: unfinished ? indexOf(tally.points, tally.maximum, decimals, rounding) : null,
    ranked: group.length,
    above: neighbour(result, group, -1),
    below: neighbour(result, group, 1),
    gaps: book.criteria === null ? null : criterionGaps(gapsOf(book, tally, at, []), book.criteria),
  };
}

function listedPlace(unit: string, { book, places }: Facts): ListedPlace | null {
  const { list: name, rank, previous } = places.ranks(unit);
  const list = book.commitments.rankLists.find((one) => one.name === name);
  if (list === undefined) return null;
  const ranks = list.units.flatMap((other) => {
    const its = list.find(other)?.rank;
    return its !== undefined && isFigure(its) ? [{ unit: other, rank: pointsToNumber(its) }] : [];
  });
  const place = isFigure(rank) ? pointsToNumber(rank) : null;
  const nextTo = (side: -1 | 1): ListedNeighbour | null => {
    const others = place === null ? [] : ranks.filter((other) => (other.rank - place) * side > 0);
    const [first] = others.sort((a, b) => (a.rank - b.rank) * side);
    return first === undefined ? null : { rank: first.rank, units: others.filter((other) => other.rank === first.rank).map((other) => other.unit) };
  };
  return { list: list.name, rank: place, previous: isFigure(previous) ? pointsToNumber(previous) : null, above: nextTo(-1), below: nextTo(1) };
}

/** Those on the nearest rank above (-1) or below (1). */
function neighbour({ rank, index }: UnitResult, group: readonly UnitResult[], side: -1 | 1): Neighbour | null {
  if (rank === null || index === null) return null;
  const others = group.filter((other) => other.rank !== null && (other.rank - rank) * side > 0);
  const nearest = others.reduce<UnitResult | null>((best, other) => (best === null || ((best.rank ?? 0) - (other.rank ?? 0)) * side > 0 ? other : best), null);
  if (nearest === null || nearest.rank === null || nearest.index === null) return null;
  const units = others.filter((other) => other.rank === nearest.rank).map((other) => other.name);
  return { rank: nearest.rank, units, index: nearest.index, gap: subtractPoints(nearest.index, index) };
}

function criterionGaps(gaps: Gaps | null, { list }: CriteriaSet): CriterionGap[] | null {
  if (gaps === null) return null;
  const titles = new Map(list.map(({ code, title }) => [code, title]));
  const lost = gaps.losing.map(({ code, points }) => ({ code, title: titles.get(code) ?? '', lost: points }));
  return [...lost, ...gaps.openCodes.map((code) => ({ code, title: titles.get(code) ?? '', lost: null }))];
}
