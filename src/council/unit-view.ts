import { indexOf } from '../scoring/percent';
import { subtractPoints, type Points } from '../scoring/points';
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

/** How one unit stands: for its head, on one page. */
export interface UnitView {
  readonly result: UnitResult;
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

/** @returns `null` for a name that is no unit of the workbook */
export function unitView(
  name: string,
  { book, results, positionOf, places }: Facts,
  tallies: readonly Tally[],
  commitments: readonly CommitmentResult[],
): UnitView | null {
  const at = positionOf(name);
  const [unit, result, tally] = [book.units.list[at ?? -1], results[at ?? -1], tallies[at ?? -1]];
  if (at === null || unit === undefined || result === undefined) return null;
  const group = results.filter((other) => other.rank !== null && nameKey(other.group) === nameKey(result.group));
  const { decimals, rounding } = book.settings;
  const unfinished = result.index === null && tally !== undefined && tally.scored && tally.maximum > 0;
  return {
    result,
    previousRank: unit.previousRank,
    previousIndex: unit.previousIndex,
    soFar: unfinished ? indexOf(tally.points, tally.maximum, decimals, rounding) : null,
    ranked: group.length,
    above: neighbour(result, group, -1),
    below: neighbour(result, group, 1),
    gaps: book.criteria === null ? null : criterionGaps(gapsOf(book, tally, at, []), book.criteria),
    commitments: commitments.filter((one) => {
      const now = places.present(one.unit);
      return typeof now === 'string' && nameKey(now) === unit.key;
    }),
  };
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
