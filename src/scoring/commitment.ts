import { absence, comparison, type Absence, type Comparison, type Loss, type Verdict } from './commitment-reason';
import { judgeRate, type RateCase } from './commitment-rate';
import { compared, isFigure, undecided, withFigures, type Figure, type Judgement } from './judgement';
import { pointsToNumber, POINTS_PER_UNIT, subtractPoints, sumPoints, ZERO, type Points } from './points';

/** What a unit commits itself to (*cam kết*). Of ranks the smaller is the better. */
export const COMMITMENT_KINDS = [
  'maximumPoints',
  'rateAtLeast',
  'onTime',
  'rankUp',
  'keepRank',
  'rankWithin',
  'indexAtLeast',
  'indexUp',
  'byDate',
  'manual',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What a criterion reached. */
export interface CriterionFigures {
  readonly code: string;
  readonly points: Figure;
  readonly maximum: Figure;
}

/** A commitment with the figures that it is judged by. */
export type CommitmentCase =
  | { readonly kind: 'maximumPoints'; readonly criteria: readonly CriterionFigures[] }
  | RateCase
  /** How many orders were carried out late. */
  | { readonly kind: 'onTime'; readonly late: Figure }
  | RiseCase
  | { readonly kind: 'keepRank'; readonly previous: Figure; readonly rank: Figure }
  /** Ranks `from` to `to`; to be among the first N is `from` = `to` = N. */
  | { readonly kind: 'rankWithin'; readonly from: Figure; readonly to: Figure; readonly rank: Figure }
  | { readonly kind: 'indexAtLeast'; readonly target: Figure; readonly index: Figure }
  | { readonly kind: 'indexUp'; readonly by: Figure; readonly previous: Figure; readonly index: Figure }
  /** Days, as serial numbers. */
  | { readonly kind: 'byDate'; readonly due: Figure; readonly done: Figure }
  /** `null` while nobody has judged. */
  | { readonly kind: 'manual'; readonly judged: Verdict | null };

interface RiseCase {
  readonly kind: 'rankUp';
  readonly places: Figure;
  readonly previous: Figure;
  readonly rank: Figure;
}

const FIRST_RANK = POINTS_PER_UNIT;
const NOT_MEASURED = { target: null, actual: null, distance: null } as const;

/**
 * Whether a commitment is met. A figure that is absent decides before any comparison.
 * @throws RangeError when figures differ by more than points can hold
 * @example
 * judge({ kind: 'rankUp', places: points(16e9), previous: points(49e9), rank: points(33e9) }).verdict // 'met'
 */
export function judge(commitment: CommitmentCase): Judgement {
  switch (commitment.kind) {
    case 'maximumPoints':
      return judgePoints(commitment.criteria);
    case 'rateAtLeast':
      return judgeRate(commitment);
    case 'onTime':
      return withFigures({ late: commitment.late }, ({ late }) => atMost(ZERO, late, comparison('late', {})));
    case 'rankUp':
      return judgeRise(commitment);
    case 'keepRank': {
      const { previous, rank } = commitment;
      return withFigures({ previous, rank }, (known) => atMost(known.previous, known.rank, comparison('rankKept', {})));
    }
    case 'rankWithin': {
      const { from, to, rank } = commitment;
      return withFigures({ from, to, rank }, (known) => judgeRange(known.from, known.to, known.rank));
    }
    case 'indexAtLeast': {
      const { target, index } = commitment;
      return withFigures({ target, index }, (known) => atLeast(known.target, known.index, comparison('index', {})));
    }
    case 'indexUp': {
      const { by, previous, index } = commitment;
      return withFigures({ by, previous, index }, (known) => {
        const why = { previous: pointsToNumber(known.previous), index: pointsToNumber(known.index) };
        return atLeast(known.by, subtractPoints(known.index, known.previous), comparison('indexes', why));
      });
    }
    case 'byDate': {
      const { due, done } = commitment;
      return withFigures({ due, done }, (known) => atMost(known.due, known.done, comparison('dates', {})));
    }
    case 'manual':
      return commitment.judged === null
        ? undecided(absence('awaitsJudgement', {}))
        : { verdict: commitment.judged, ...NOT_MEASURED, reason: comparison('byHand', {}) };
  }
}

function atLeast(target: Points, actual: Points, why: Comparison): Judgement {
  return compared(target, actual, subtractPoints(actual, target), why);
}

/** Of ranks, delays and days less is better. */
function atMost(target: Points, actual: Points, why: Comparison): Judgement {
  return compared(target, actual, subtractPoints(target, actual), why);
}

/** Where nobody could rise so far, it makes no difference what was reached. */
function judgeRise({ places, previous, rank }: RiseCase): Judgement {
  if (isFigure(places) && isFigure(previous) && previous - places < FIRST_RANK) {
    const actual = isFigure(rank) ? subtractPoints(previous, rank) : null;
    return {
      ...undecided(absence('aboveFirst', { previous: pointsToNumber(previous) })),
      target: places,
      actual,
      distance: actual === null ? null : subtractPoints(actual, places),
    };
  }
  return withFigures({ places, previous, rank }, (known) => {
    const why = { previous: pointsToNumber(known.previous), rank: pointsToNumber(known.rank) };
    return atLeast(known.places, subtractPoints(known.previous, known.rank), comparison('ranks', why));
  });
}

/** Within the range there is nothing to spare and nothing missing. */
function judgeRange(from: Points, to: Points, rank: Points): Judgement {
  const nearest = rank < from ? from : rank > to ? to : rank;
  const why = comparison('rankWithin', { from: pointsToNumber(from), to: pointsToNumber(to), rank: pointsToNumber(rank) });
  return compared(to, rank, subtractPoints(nearest, rank), why);
}

/**
 * Each criterion has to reach its own maximum: what one has above it makes up for no other. A
 * criterion that lost points decides, whatever others miss; those that do not apply are left out.
 */
function judgePoints(all: readonly CriterionFigures[]): Judgement {
  const applying = all.filter(({ points }) => isFigure(points) || undecided(points).verdict !== 'notApplicable');
  if (applying.length === 0) return undecided(absence('nothingApplies', {}));
  const known: { code: string; points: Points; maximum: Points }[] = [];
  const absent: { code: string; why: Absence }[] = [];
  for (const { code, points, maximum } of applying) {
    if (!isFigure(points)) absent.push({ code, why: points });
    else if (!isFigure(maximum)) absent.push({ code, why: maximum });
    else known.push({ code, points, maximum });
  }
  const short = known.filter((one) => one.points < one.maximum);
  const missing = absent.map(({ code }) => code);
  if (short.length === 0 && absent.length > 0) {
    const other = absent.find(({ why }) => why.code !== 'noActual');
    return undecided(other?.why ?? absence('pointsMissing', { missing }));
  }
  const lost = short.map((one): Loss => ({ code: one.code, points: pointsToNumber(subtractPoints(one.maximum, one.points)) }));
  const distance = sumPoints(short.map((one) => subtractPoints(one.points, one.maximum)));
  const why = short.length === 0 ? comparison('pointsFull', { count: known.length }) : comparison('pointsLost', { lost, missing });
  const [target, actual] = [sumPoints(known.map((one) => one.maximum)), sumPoints(known.map((one) => one.points))];
  return compared(target, actual, distance, why);
}
