import { points } from './points';
import type { Points } from './points';
import { roundRatio } from './rounding';

/** A scoring rule (*cách chấm*): what a rate, a count or the name of a step is worth. */
export type Rule = readonly Clause[];

export interface Clause {
  readonly when: Condition;
  readonly award: Award;
}

export type Condition =
  /** Numbers between two bounds; `null`: no bound on that side. */
  | { readonly kind: 'range'; readonly from: Bound | null; readonly to: Bound | null }
  /** A step, by its {@link labelKey}. */
  | { readonly kind: 'label'; readonly key: string }
  /** What no other clause speaks of. */
  | { readonly kind: 'otherwise' };

export interface Bound {
  readonly at: Points;
  readonly inclusive: boolean;
}

export type Award =
  | { readonly kind: 'points' | 'deduct'; readonly points: Points }
  /** Percent of the maximum. */
  | { readonly kind: 'share'; readonly percent: Points }
  /** The rate's share of the maximum, 100 % at most. */
  | { readonly kind: 'proportional' }
  | { readonly kind: 'each'; readonly points: Points; readonly cap: Points | null }
  | { readonly kind: 'deductEach'; readonly points: Points };

export type RuleOutcome =
  | { readonly kind: 'points'; readonly points: Points }
  /** No clause speaks of the value; two give it different points; or an award passes the maximum. */
  | { readonly kind: 'silent' | 'contradiction' | 'aboveMaximum' }
  /** What is counted is no whole number, or negative. */
  | { readonly kind: 'notCount' };

const HUNDRED_PERCENT = 100_000_000_000;
const ONE = 1_000_000_000;

/**
 * What a value is worth by a rule.
 * @param value a rate in percent, a count, or the {@link labelKey} of a step
 * @param maximum not negative
 * @example applyRule(ninetyPercentAndMore2Else1, points(89_500_000_000), points(2_000_000_000)) // 1 point
 */
export function applyRule(rule: Rule, value: Points | string, maximum: Points): RuleOutcome {
  const speaking = rule.filter(({ when }) => speaksOf(when, value));
  const clauses = speaking.length > 0 ? speaking : rule.filter(({ when }) => when.kind === 'otherwise');
  const [first = { kind: 'silent' } as const, ...others] = clauses.map(({ award }) => worth(award, value, maximum));
  if (first.kind !== 'points') return first;
  const agreed = others.every((other) => other.kind === 'points' && other.points === first.points);
  if (!agreed) return { kind: 'contradiction' };
  return first.points > maximum ? { kind: 'aboveMaximum' } : first;
}

function speaksOf(when: Condition, value: Points | string): boolean {
  if (typeof value === 'string') return when.kind === 'label' && when.key === value;
  return when.kind === 'range' && isAbove(value, when.from) && isBelow(value, when.to);
}

function isAbove(value: Points, bound: Bound | null): boolean {
  return bound === null || value > bound.at || (bound.inclusive && value === bound.at);
}

function isBelow(value: Points, bound: Bound | null): boolean {
  return bound === null || value < bound.at || (bound.inclusive && value === bound.at);
}

function worth(award: Award, value: Points | string, maximum: Points): RuleOutcome {
  switch (award.kind) {
    case 'points':
      return given(award.points);
    case 'deduct':
      return given(Math.max(0, maximum - award.points));
    case 'share':
      return given(roundRatio(maximum, award.percent, HUNDRED_PERCENT, 'halfUp'));
    default:
      return typeof value === 'string' ? { kind: 'silent' } : worthOfNumber(award, value, maximum);
  }
}

type NumberAward = Extract<Award, { readonly kind: 'proportional' | 'each' | 'deductEach' }>;

function worthOfNumber(award: NumberAward, value: Points, maximum: Points): RuleOutcome {
  if (award.kind === 'proportional') {
    const rate = Math.min(Math.max(value, 0), HUNDRED_PERCENT);
    return given(roundRatio(maximum, rate, HUNDRED_PERCENT, 'halfUp'));
  }
  if (value < 0 || value % ONE !== 0) return { kind: 'notCount' };
  // A product beyond what a number holds exactly is beyond every cap as well.
  const product = (value / ONE) * award.points;
  if (award.kind === 'deductEach') return given(Math.max(0, maximum - Math.min(product, maximum)));
  return given(Math.min(product, maximum, award.cap ?? maximum));
}

function given(nano: number): RuleOutcome {
  return { kind: 'points', points: points(nano) };
}
