import { judge, type CommitmentCase, type CommitmentKind } from '../scoring/commitment';
import { absence } from '../scoring/commitment-reason';
import type { Figure } from '../scoring/judgement';
import { dictionary } from '../locales/language';
import { commitmentKind, judgedVerdict } from '../sheets/commitments/words';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells, type Reading } from './cells';

/** What stands in a workbook must not depend on whose Excel recalculates it. */
const VERDICTS = dictionary('vi').names.verdicts;

/**
 * Whether a commitment is met, or exceeded. Of ranks, delays and dates the smaller is the better.
 * @customfunction COMMITMENT
 * @param kind What is committed to: maximumPoints, rateAtLeast, onTime, rankUp, keepRank, rankWithin, indexAtLeast, indexUp, byDate, manual, or the Vietnamese words.
 * @param target The target: the maximum, percent, places to rise, a rank, an index, points of the index, or a date. Blank for onTime, keepRank and manual.
 * @param actual What was reached; for onTime how many were late, for manual the verdict in words.
 * @param [previous] The rank or index of last time, for rankUp, keepRank and indexUp.
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
    const known = commitmentKind(text);
    if (known === null) throw new ArgumentError('value', 'commitmentKind', { text });
    const figures = {
      target: () => figure(targets.number(position)),
      actual: () => figure(reached.number(position)),
      previous: () => figure(before.number(position)),
      words: () => reached.text(position),
    };
    return VERDICTS[judge(caseOf(known, figures)).verdict];
  });
}

/** The figures of a row; read only where the kind has them, as others may hold anything. */
interface Figures extends Readonly<Record<'target' | 'actual' | 'previous', () => Figure>> {
  readonly words: () => string;
}

function caseOf(kind: CommitmentKind, { target, actual, previous, words }: Figures): CommitmentCase {
  switch (kind) {
    case 'maximumPoints':
      return { kind, criteria: [{ code: '', points: actual(), maximum: target() }] };
    case 'rateAtLeast':
      return { kind, of: 'whole', target: target(), rate: actual() };
    case 'onTime':
      return { kind, late: actual() };
    case 'rankUp':
      return { kind, places: target(), previous: previous(), rank: actual() };
    case 'keepRank':
      return { kind, previous: previous(), rank: actual() };
    case 'rankWithin':
      return { kind, from: target(), to: target(), rank: actual() };
    case 'indexAtLeast':
      return { kind, target: target(), index: actual() };
    case 'indexUp':
      return { kind, by: target(), previous: previous(), index: actual() };
    case 'byDate':
      return { kind, due: target(), done: actual() };
    case 'manual':
      return { kind, judged: judged(words()) };
  }
}

function judged(text: string): ReturnType<typeof judgedVerdict> {
  const verdict = judgedVerdict(text);
  if (verdict === null && text !== '') throw new ArgumentError('value', 'verdict', { text });
  return verdict;
}

function figure(reading: Reading): Figure {
  if (reading === 'missing') return absence('noActual', {});
  return reading === 'notApplicable' ? absence('saysNotApplicable', {}) : reading;
}
