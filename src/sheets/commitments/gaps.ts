import type { Loss } from '../../scoring/commitment-reason';
import { isFigure } from '../../scoring/judgement';
import { pointsToNumber, subtractPoints, sumPoints, type Points } from '../../scoring/points';
import type { Ratio } from '../../scoring/tie-key';
import type { Book } from '../book';
import type { Tally } from '../tally';
import { criteriaFigures } from './criteria-figures';

/** Where a unit's points are, and where they are not, by what the workbook has so far. */
export interface Gaps {
  /** Points so far, of the maxima that apply, scored yet or not. */
  readonly own: Ratio;
  /** Components that are not scored yet, and their maxima in all. */
  readonly openCodes: readonly string[];
  readonly open: Points;
  /** Components that lost points, the most first, and how many in all. */
  readonly losing: readonly Loss[];
  readonly lost: Points;
}

/**
 * The gaps of a unit on listed criteria, or on all.
 * @param codes empty for all
 * @returns `null` where the workbook does not say, such as of units that have no points at all
 */
export function gapsOf(book: Book, tally: Tally | undefined, unit: number, codes: readonly string[]): Gaps | null {
  const reached = criteriaFigures(book, unit, codes);
  if (reached === null) {
    const whole = codes.length === 0 && tally !== undefined && tally.scored && tally.missing.length === 0 && !tally.invalid;
    return whole ? wholeGaps({ points: tally.points, maximum: tally.maximum }) : null;
  }
  const [given, maxima, open]: [Points[], Points[], Points[]] = [[], [], []];
  const openCodes: string[] = [];
  const losing: { code: string; lost: Points }[] = [];
  for (const { code, points, maximum } of reached.criteria) {
    if (!isFigure(maximum) || maximum < 0) return null;
    if (isFigure(points)) {
      given.push(points);
      maxima.push(maximum);
      if (points < maximum) losing.push({ code, lost: subtractPoints(maximum, points) });
    } else if (points.code === 'noActual') {
      openCodes.push(code);
      open.push(maximum);
      maxima.push(maximum);
    }
  }
  return {
    own: { points: sumPoints(given), maximum: sumPoints(maxima) },
    openCodes,
    open: sumPoints(open),
    losing: losing.sort((a, b) => b.lost - a.lost).map(({ code, lost }) => ({ code, points: pointsToNumber(lost) })),
    lost: sumPoints(losing.map(({ lost }) => lost)),
  };
}

/** Of points that are not told by criterion only their sum is known. */
function wholeGaps(own: Ratio): Gaps {
  const lost = sumPoints(own.points < own.maximum ? [subtractPoints(own.maximum, own.points)] : []);
  return { own, openCodes: [], open: sumPoints([]), losing: [], lost };
}
