import { judge, type CommitmentCase, type CommitmentKind } from '../scoring/commitment';
import { absence } from '../scoring/commitment-reason';
import { isFigure, type Figure } from '../scoring/judgement';
import { dictionary } from '../locales/language';
import { readNumberText } from '../sheets/cell';
import { takeExceptions } from '../sheets/commitments/exceptions';
import { targetInText, type Target } from '../sheets/commitments/reading';
import { commitmentKind, isShareOfTarget, judgedVerdict } from '../sheets/commitments/words';
import { ArgumentError } from './argument-error';
import { cellByCell, Cells, type Reading } from './cells';

/** What stands in a workbook must not depend on whose Excel recalculates it. */
const VERDICTS = dictionary('vi').names.verdicts;

/**
 * Whether a commitment is met, or exceeded. Of ranks, delays and dates the smaller is the better.
 * @customfunction COMMITMENT
 * @param kind What is committed to: maximumPoints, rateAtLeast, onTime, rankUp, keepRank, rankWithin, indexAtLeast, indexUp, byDate, manual, or the Vietnamese words.
 * @param target The target: the maximum, percent (95, not 0.95), places to rise, a rank or 20-25, an index, points of the index, or a date. Blank for onTime, keepRank and manual.
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
    const row = {
      target: () => figures(targets, position, known),
      actual: () => figures(reached, position, known).target,
      previous: () => figure(before.number(position)),
      ofTarget: isShareOfTarget(text),
      words: () => reached.text(position),
    };
    return VERDICTS[judge(caseOf(known, row)).verdict];
  });
}

/** The figures of a row; read only where the kind has them, as others may hold anything. */
interface Figures extends Readonly<Record<'actual' | 'previous', () => Figure>> {
  readonly target: () => Target;
  readonly ofTarget: boolean;
  readonly words: () => string;
}

function caseOf(kind: CommitmentKind, { target, actual, previous, ofTarget, words }: Figures): CommitmentCase {
  switch (kind) {
    case 'maximumPoints':
      return { kind, criteria: [{ code: '', points: actual(), maximum: target().target }] };
    case 'rateAtLeast':
      return { kind, of: ofTarget ? 'target' : 'whole', target: target().target, rate: actual() };
    case 'onTime':
      return { kind, late: actual() };
    case 'rankUp':
      return { kind, places: target().target, previous: previous(), rank: actual() };
    case 'keepRank':
      return { kind, previous: previous(), rank: actual() };
    case 'rankWithin':
      return { kind, from: target().from, to: target().target, rank: actual() };
    case 'indexAtLeast':
      return { kind, target: target().target, index: actual() };
    case 'indexUp':
      return { kind, by: target().target, previous: previous(), index: actual() };
    case 'byDate':
      return { kind, due: target().target, done: actual() };
    case 'manual':
      return { kind, judged: judged(words()) };
  }
}

function judged(text: string): ReturnType<typeof judgedVerdict> {
  const verdict = judgedVerdict(text);
  if (verdict === null && text !== '') throw new ArgumentError('value', 'verdict', { text });
  return verdict;
}

/** A number, or words such as "≥ 90%", "20-25" or a day, as they are read on the sheet of commitments. */
function figures(cells: Cells, position: number, kind: CommitmentKind): Target {
  const text = cells.text(position);
  const inWords = readNumberText(text) === 'unreadable' && takeExceptions(text).exceptions.length === 0 ? targetInText(kind, text) : null;
  if (inWords !== null && isFigure(inWords.target)) return inWords;
  const one = figure(cells.number(position));
  return { target: one, from: one };
}

function figure(reading: Reading): Figure {
  if (reading === 'missing') return absence('noActual', {});
  return reading === 'notApplicable' ? absence('saysNotApplicable', {}) : reading;
}
