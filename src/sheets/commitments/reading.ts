import type { CommitmentKind } from '../../scoring/commitment';
import { absence } from '../../scoring/commitment-reason';
import { isFigure, type Figure } from '../../scoring/judgement';
import { points, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import { readNumberText } from '../cell';
import { dayInText } from '../day';

/** A unit named with a target of its own ("riêng Phòng Kinh tế 85%"). */
export interface Exception {
  readonly unit: string;
  readonly target: Points;
}

/** What a commitment promises, as it was understood. */
export interface Reading {
  readonly kind: CommitmentKind;
  /** Of rates: a share of the whole, or of what was aimed at. */
  readonly of: 'whole' | 'target';
  /** In the measure of the kind; the worse end of a range of ranks. */
  readonly target: Figure;
  /** The better end of a range of ranks; else the target. */
  readonly from: Figure;
  /** Codes of criteria; empty for all, or where the kind has none. */
  readonly criteria: readonly string[];
  readonly exceptions: readonly Exception[];
}

/** A target, or the two ends of a range of ranks. */
export type Target = Pick<Reading, 'target' | 'from'>;

/** Kinds that need no target: it follows from the kind, or nobody measures it. */
export const WITHOUT_TARGET: readonly CommitmentKind[] = ['maximumPoints', 'onTime', 'keepRank', 'manual'];
const OF_RANKS: readonly CommitmentKind[] = ['rankUp', 'rankWithin'];

const NO_TARGET = absence('noTarget', {});
const UNREADABLE = absence('unreadable', {});

export const NO_TARGETS: Target = { target: NO_TARGET, from: NO_TARGET };
export const UNREADABLE_TARGETS: Target = { target: UNREADABLE, from: UNREADABLE };

const NUMBER = /(?<![\d.,])\d+(?:[.,]\d+)*/g;

/**
 * The target in a text such as "≥ 95%", "tăng 5 bậc", "20–25" or "trước 30/6/2023".
 * @example targetInText('rankWithin', 'nhóm 20-25') // from rank 20 to rank 25
 */
export function targetInText(kind: CommitmentKind, text: string): Target {
  if (text.trim() === '') return NO_TARGETS;
  if (kind === 'byDate') return checked(kind, [dayInText(text) ?? UNREADABLE]);
  const numbers = [...text.matchAll(NUMBER)].map(([digits]): Figure => {
    const read = readNumberText(digits);
    return typeof read === 'number' ? read : UNREADABLE;
  });
  return checked(kind, kind === 'rankWithin' ? numbers.slice(0, 2) : numbers.slice(0, 1));
}

/** Ranks and places are whole numbers from 1; the ends of a range may come in any order. */
export function checked(kind: CommitmentKind, figures: readonly Figure[]): Target {
  const [first, second = first] = figures;
  if (first === undefined || second === undefined || !isFigure(first) || !isFigure(second)) return UNREADABLE_TARGETS;
  const whole = (value: Points): boolean => value >= POINTS_PER_UNIT && value % POINTS_PER_UNIT === 0;
  if (OF_RANKS.includes(kind) && !(whole(first) && whole(second))) return UNREADABLE_TARGETS;
  return first < 0 ? UNREADABLE_TARGETS : { target: points(Math.max(first, second)), from: points(Math.min(first, second)) };
}

/** A text that is the same for the same reading: by it a confirmation is known to hold still. */
export function readingText({ kind, of, target, from, criteria, exceptions }: Reading): string {
  const shown = (figure: Figure): unknown => (isFigure(figure) ? figure : figure.code);
  const others = exceptions.map(({ unit, target: own }) => [unit, own]);
  return JSON.stringify([kind, of, shown(target), shown(from), criteria, others]);
}
