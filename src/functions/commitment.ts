import { commitmentVerdict, COMMITMENT_KINDS, type CommitmentKind } from '../scoring/commitment';
import { dictionary } from '../locales/language';
import { headerKey } from '../sheets/fields';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells } from './cells';

/** What stands in a workbook must not depend on whose Excel recalculates it. */
const VERDICTS = dictionary('vi').functions.verdicts;

/**
 * Whether a commitment is met. Of ranks the smaller is the better.
 * @customfunction COMMITMENT
 * @param kind What is committed to: maximumPoints, pointsAtLeast, pointsUp, rateAtLeast, noneLate, rankUp, keepRank, rankWithin, or the Vietnamese words.
 * @param target The target: points, percent, places to rise, or a rank. Blank for noneLate and keepRank.
 * @param actual What was reached; for noneLate how many were late.
 * @param [previous] Points or rank of last time, for pointsUp, rankUp and keepRank.
 * @returns The verdict.
 */
export function commitment(kind: unknown[][], target: unknown[][], actual: unknown[][], previous?: unknown[][]): unknown[][] {
  const kinds = new Cells('kind', kind);
  const targets = new Cells('target', target);
  const reached = new Cells('actual', actual);
  const before = new Cells('previous', previous);
  return cellByCell([kinds, targets, reached, before], (position) => {
    const text = kinds.text(position);
    if (text === '') return '';
    const verdict = commitmentVerdict({
      kind: kindOf(text),
      target: targets.number(position),
      actual: reached.number(position),
      previous: before.number(position),
    });
    return VERDICTS[verdict];
  });
}

/** In this order: the first that fits the words. */
const WORDS: readonly (readonly [RegExp, CommitmentKind])[] = [
  [/giu .*(hang|bac)|khong .*tut hang/, 'keepRank'],
  [/(tang|len|vuot|cai thien) .*(hang|bac)/, 'rankUp'],
  [/(^| )(top|nhom|trong) /, 'rankWithin'],
  [/ty le|ti le/, 'rateAtLeast'],
  [/dung han|dung thoi han|tre han|qua han/, 'noneLate'],
  [/diem toi da/, 'maximumPoints'],
  [/(tang|them) .*diem/, 'pointsUp'],
  [/diem/, 'pointsAtLeast'],
];

function kindOf(text: string): CommitmentKind {
  const key = headerKey(text);
  const kind = COMMITMENT_KINDS.find((id) => id.toLowerCase() === key) ?? WORDS.find(([words]) => words.test(key))?.[1];
  if (kind === undefined) throw new ArgumentError('value', 'commitmentKind', { text });
  return kind;
}
