import { absence, comparison } from './commitment-reason';
import { compared, isFigure, undecided, withFigures, type Figure, type Judgement } from './judgement';
import { compareRatios } from './percent';
import { points, pointsToNumber, POINTS_PER_UNIT, subtractPoints, ZERO, type Points } from './points';
import { shareOfTarget, shareOfWhole } from './rate';

/** A rate in percent, or the two counts that it comes from. */
export type Rate = Figure | { readonly numerator: Figure; readonly denominator: Figure };

/**
 * A rate to be reached. Of the `whole`: the share that is done of all there is, to be `target`
 * percent at least. Of the `target`: the share that is done of what was aimed at, which is
 * `target` percent of the whole; that is to be 100 at least.
 */
export interface RateCase {
  readonly kind: 'rateAtLeast';
  readonly of: 'whole' | 'target';
  readonly target: Figure;
  readonly rate: Rate;
}

const HUNDRED = points(100 * POINTS_PER_UNIT);
const DECIMALS = 2;
const MOST_DECIMALS = 9;

/** Judges by the exact quotient; what is shown is rounded so far only as it tells the same. */
export function judgeRate({ of, target, rate }: RateCase): Judgement {
  if (isFigure(target) && target > HUNDRED) return { ...undecided(absence('aboveWhole', {})), target };
  if (isCounts(rate)) {
    const { numerator, denominator } = rate;
    return withFigures({ target, numerator, denominator }, (known) => judgeCounts(of, known));
  }
  return withFigures({ target, rate }, (known) => judgePercent(of, known));
}

function isCounts(rate: Rate): rate is Exclude<Rate, Figure> {
  return typeof rate === 'object' && 'numerator' in rate;
}

function judgePercent(of: RateCase['of'], known: { readonly target: Points; readonly rate: Points }): Judgement {
  const { target, rate } = known;
  if (of === 'target') {
    const why = comparison('rateOfTarget', { aim: pointsToNumber(target) });
    return compared(HUNDRED, rate, subtractPoints(rate, HUNDRED), why);
  }
  if (rate > HUNDRED) return undecided(absence('rateAboveWhole', { rate: pointsToNumber(rate) }));
  return compared(target, rate, subtractPoints(rate, target), comparison('rate', {}));
}

interface Counts {
  readonly target: Points;
  readonly numerator: Points;
  readonly denominator: Points;
}

function judgeCounts(of: RateCase['of'], { target, numerator, denominator }: Counts): Judgement {
  const share = (decimals: number): Points | null =>
    of === 'whole' ? shareOfWhole(numerator, denominator, decimals) : shareOfTarget(numerator, denominator, target, decimals);
  const sign = denominator === ZERO ? 0 : compareRatios(numerator, denominator, target, HUNDRED);
  const goal = of === 'whole' ? target : HUNDRED;
  const actual = telling(share, goal, Math.sign(sign));
  if (actual === null) return undecided(absence('nothingToDo', {}));
  if (of === 'whole' && actual > HUNDRED) return undecided(absence('rateAboveWhole', { rate: pointsToNumber(actual) }));
  const counts = { numerator: pointsToNumber(numerator), denominator: pointsToNumber(denominator) };
  const why = of === 'whole' ? comparison('ratio', counts) : comparison('ratioOfTarget', { ...counts, aim: pointsToNumber(target) });
  return compared(goal, actual, subtractPoints(actual, goal), why);
}

/** Rounded to as few decimals, two or more, as show on which side of the goal it is. */
function telling(share: (decimals: number) => Points | null, goal: Points, side: number): Points | null {
  for (let decimals = DECIMALS; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = share(decimals);
    if (rounded === null || Math.sign(rounded - goal) === side) return rounded;
  }
  return points(goal + side);
}
