import fc from 'fast-check';
import { judge, COMMITMENT_KINDS, type CommitmentCase } from '../../src/scoring/commitment';
import { ABSENCES, absence, COMPARISONS, type AbsenceCode, type Verdict } from '../../src/scoring/commitment-reason';
import { isFigure, undecided, type Figure, type Judgement } from '../../src/scoring/judgement';
import { points, type Points } from '../../src/scoring/points';
import { pts } from './support';

const missing = absence('noActual', {});
const untold = absence('noTarget', {});
const notApplicable = absence('saysNotApplicable', {});
const split = absence('severalSuccessors', { unit: 'A', units: ['B', 'C'] });
const whole = (value: number): Points => points(value * 1e9);

/** Verdict, target, actual, distance, code of the reason. */
function told({ verdict, target, actual, distance, reason }: Judgement): unknown[] {
  return [verdict, ...[target, actual, distance].map((value) => (value === null ? null : value / 1e9)), reason.code];
}

const rise = (places: Figure, previous: Figure, rank: Figure): CommitmentCase => ({ kind: 'rankUp', places, previous, rank });
const within = (from: Figure, to: Figure, rank: Figure): CommitmentCase => ({ kind: 'rankWithin', from, to, rank });
const criterion = (code: string, reached: Figure, maximum: Figure = whole(2)) => ({ code, points: reached, maximum });

describe('at the boundary of each kind', () => {
  test.each<[CommitmentCase, unknown[]]>([
    [rise(whole(16), whole(49), whole(33)), ['met', 16, 16, 0, 'ranks']],
    [rise(whole(16), whole(49), whole(34)), ['notMet', 16, 15, -1, 'ranks']],
    [rise(whole(16), whole(49), whole(32)), ['exceeded', 16, 17, 1, 'ranks']],
    [rise(whole(1), whole(1), whole(1)), ['infeasible', 1, 0, -1, 'aboveFirst']],
    [rise(whole(32), whole(33), whole(1)), ['met', 32, 32, 0, 'ranks']],
    [rise(whole(32), whole(32), whole(1)), ['infeasible', 32, 31, -1, 'aboveFirst']],
    [rise(whole(32), whole(32), missing), ['infeasible', 32, null, null, 'aboveFirst']],
    [rise(whole(5), absence('noPredecessor', { unit: 'A' }), whole(3)), ['notApplicable', null, null, null, 'noPredecessor']],
    [rise(whole(5), whole(9), split), ['council', null, null, null, 'severalSuccessors']],
    [rise(untold, whole(9), whole(3)), ['noData', null, null, null, 'noTarget']],
    [{ kind: 'keepRank', previous: whole(4), rank: whole(4) }, ['met', 4, 4, 0, 'rankKept']],
    [{ kind: 'keepRank', previous: whole(4), rank: whole(5) }, ['notMet', 4, 5, -1, 'rankKept']],
    [{ kind: 'keepRank', previous: whole(4), rank: whole(1) }, ['exceeded', 4, 1, 3, 'rankKept']],
    [within(whole(3), whole(3), whole(3)), ['met', 3, 3, 0, 'rankWithin']],
    [within(whole(3), whole(3), whole(4)), ['notMet', 3, 4, -1, 'rankWithin']],
    [within(whole(3), whole(3), whole(2)), ['exceeded', 3, 2, 1, 'rankWithin']],
    [within(whole(20), whole(25), whole(25)), ['met', 25, 25, 0, 'rankWithin']],
    [within(whole(20), whole(25), whole(20)), ['met', 25, 20, 0, 'rankWithin']],
    [within(whole(20), whole(25), whole(26)), ['notMet', 25, 26, -1, 'rankWithin']],
    [within(whole(20), whole(25), whole(19)), ['exceeded', 25, 19, 1, 'rankWithin']],
    [{ kind: 'onTime', late: whole(0) }, ['met', 0, 0, 0, 'late']],
    [{ kind: 'onTime', late: whole(1) }, ['notMet', 0, 1, -1, 'late']],
    [{ kind: 'onTime', late: notApplicable }, ['notApplicable', null, null, null, 'saysNotApplicable']],
    [{ kind: 'indexAtLeast', target: whole(90), index: whole(90) }, ['met', 90, 90, 0, 'index']],
    [{ kind: 'indexAtLeast', target: whole(90), index: pts('89.99') }, ['notMet', 90, 89.99, -0.01, 'index']],
    [{ kind: 'indexUp', by: pts('1.5'), previous: pts('80.27'), index: pts('81.77') }, ['met', 1.5, 1.5, 0, 'indexes']],
    [{ kind: 'indexUp', by: pts('1.5'), previous: pts('80.27'), index: pts('81.76') }, ['notMet', 1.5, 1.49, -0.01, 'indexes']],
    [{ kind: 'indexUp', by: whole(0), previous: whole(80), index: pts('80.01') }, ['exceeded', 0, 0.01, 0.01, 'indexes']],
    [{ kind: 'byDate', due: whole(45_107), done: whole(45_107) }, ['met', 45_107, 45_107, 0, 'dates']],
    [{ kind: 'byDate', due: whole(45_107), done: whole(45_108) }, ['notMet', 45_107, 45_108, -1, 'dates']],
    [{ kind: 'byDate', due: whole(45_107), done: whole(45_100) }, ['exceeded', 45_107, 45_100, 7, 'dates']],
    [{ kind: 'manual', judged: 'met' }, ['met', null, null, null, 'byHand']],
    [{ kind: 'manual', judged: null }, ['council', null, null, null, 'awaitsJudgement']],
  ])('%j', (commitment, expected) => {
    expect(told(judge(commitment))).toEqual(expected);
  });
});

describe('maximum points', () => {
  const of = (...criteria: ReturnType<typeof criterion>[]): Judgement => judge({ kind: 'maximumPoints', criteria });

  test('every criterion has to reach its own maximum', () => {
    expect(told(of(criterion('1.1', whole(2)), criterion('2.3', whole(2))))).toEqual(['met', 4, 4, 0, 'pointsFull']);
    const short = of(criterion('1.1', whole(2)), criterion('2.3', pts('1.75')));
    expect(told(short)).toEqual(['notMet', 4, 3.75, -0.25, 'pointsLost']);
    expect(short.reason.values).toEqual({ lost: [{ code: '2.3', points: 0.25 }], missing: [] });
  });

  test('points above a maximum make up for nothing', () => {
    expect(told(of(criterion('1.1', whole(3)), criterion('2.3', pts('1.75'))))).toEqual(['notMet', 4, 4.75, -0.25, 'pointsLost']);
    expect(told(of(criterion('1.1', whole(3))))).toEqual(['met', 2, 3, 0, 'pointsFull']);
  });

  test('lost points decide, whatever is still missing', () => {
    const short = of(criterion('1.1', missing), criterion('2.3', whole(1)));
    expect(told(short)).toEqual(['notMet', 2, 1, -1, 'pointsLost']);
    expect(short.reason.values).toEqual({ lost: [{ code: '2.3', points: 1 }], missing: ['1.1'] });
  });

  test('what is missing is no zero, and what does not apply is left out', () => {
    const open = of(criterion('1.1', missing), criterion('1.2', missing), criterion('2.3', whole(2)));
    expect([told(open), open.reason.values]).toEqual([['noData', null, null, null, 'pointsMissing'], { missing: ['1.1', '1.2'] }]);
    expect(told(of(criterion('1.1', notApplicable), criterion('2.3', whole(2))))).toEqual(['met', 2, 2, 0, 'pointsFull']);
    expect(told(of(criterion('1.1', notApplicable)))).toEqual(['notApplicable', null, null, null, 'nothingApplies']);
    expect(told(of(criterion('1.1', whole(2), untold)))).toEqual(['noData', null, null, null, 'noTarget']);
    expect(told(of(criterion('1.1', missing), criterion('9.9', absence('criterionUnknown', { code: '9.9' }))))).toEqual([
      'noData', null, null, null, 'criterionUnknown',
    ]);
    expect(told(of())).toEqual(['notApplicable', null, null, null, 'nothingApplies']);
  });
});

describe('rates', () => {
  const percent = (rate: Figure, target: Figure, of: 'whole' | 'target' = 'whole'): unknown[] =>
    told(judge({ kind: 'rateAtLeast', of, target, rate }));
  const counts = (done: Figure, all: Figure, target: Figure, of: 'whole' | 'target' = 'whole'): unknown[] =>
    told(judge({ kind: 'rateAtLeast', of, target, rate: { numerator: done, denominator: all } }));

  test('from a figure', () => {
    expect(percent(whole(95), whole(95))).toEqual(['met', 95, 95, 0, 'rate']);
    expect(percent(pts('94.99'), whole(95))).toEqual(['notMet', 95, 94.99, -0.01, 'rate']);
    expect(percent(whole(96), whole(95))).toEqual(['exceeded', 95, 96, 1, 'rate']);
    expect(percent(missing, whole(95))).toEqual(['noData', null, null, null, 'noActual']);
  });

  test('from two counts, by the exact quotient', () => {
    expect(counts(whole(329), whole(355), whole(92))).toEqual(['exceeded', 92, 92.68, 0.68, 'ratio']);
    expect(counts(whole(100), whole(100), whole(100))).toEqual(['met', 100, 100, 0, 'ratio']);
    expect(counts(whole(19), whole(20), whole(95))).toEqual(['met', 95, 95, 0, 'ratio']);
    expect(counts(whole(5), missing, whole(95))).toEqual(['noData', null, null, null, 'noActual']);
  });

  test('rounding never hides on which side of the target a rate is', () => {
    expect(counts(whole(99_999), whole(100_000), whole(100))).toEqual(['notMet', 100, 99.999, -0.001, 'ratio']);
    expect(counts(whole(1), whole(3), pts('33.333333333'))).toEqual(['exceeded', 33.333333333, 33.333333334, 0.000000001, 'ratio']);
    expect(counts(whole(2), whole(3), pts('66.666666667'))).toEqual(['notMet', 66.666666667, 66.666666666, -0.000000001, 'ratio']);
  });

  test('nothing to do is not 0 %', () => {
    expect(counts(whole(0), whole(0), whole(95))).toEqual(['notApplicable', null, null, null, 'nothingToDo']);
    expect(counts(whole(5), whole(10), whole(0), 'target')).toEqual(['notApplicable', null, null, null, 'nothingToDo']);
  });

  test('a share of the whole is not a share of the target', () => {
    expect(counts(whole(3425), whole(6191), whole(50))).toEqual(['exceeded', 50, 55.32, 5.32, 'ratio']);
    expect(counts(whole(3425), whole(6191), whole(50), 'target')).toEqual(['exceeded', 100, 110.64, 10.64, 'ratioOfTarget']);
    expect(percent(pts('110.6'), whole(50), 'target')).toEqual(['exceeded', 100, 110.6, 10.6, 'rateOfTarget']);
    expect(percent(pts('110.6'), whole(50))).toEqual(['noData', null, null, null, 'rateAboveWhole']);
    expect(counts(whole(3425), whole(3095), whole(50))).toEqual(['noData', null, null, null, 'rateAboveWhole']);
    expect(percent(whole(99), pts('100.01'))).toEqual(['infeasible', 100.01, null, null, 'aboveWhole']);
  });
});

test('what does not apply decides before what is the council’s, and that before what is missing', () => {
  expect(judge(rise(untold, split, notApplicable)).verdict).toBe('notApplicable');
  expect(judge(rise(untold, split, whole(3))).verdict).toBe('council');
  expect(judge(rise(notApplicable, split, missing)).verdict).toBe('notApplicable');
});

test('every reason for having no figure leads to its verdict', () => {
  const codes: readonly AbsenceCode[] = Object.keys(ABSENCES).filter((code): code is AbsenceCode => code in ABSENCES);
  for (const code of codes) expect(undecided({ code, values: {} }).verdict).toBe(ABSENCES[code].verdict);
  expect(codes.filter((code) => code in COMPARISONS)).toEqual([]);
});

describe('laws', () => {
  const rank = fc.integer({ min: 1, max: 90 }).map(whole);
  const count = fc.nat(100).map(whole);
  const GOODNESS: readonly Verdict[] = ['notMet', 'met', 'exceeded'];

  test('a better rank never turns met into not met', () => {
    fc.assert(
      fc.property(rank, rank, rank, count, count, (previous, one, other, places, width) => {
        const [better, worse] = one < other ? [one, other] : [other, one];
        const cases = (now: Points): CommitmentCase[] => [
          rise(places, previous, now),
          { kind: 'keepRank', previous, rank: now },
          within(previous, points(previous + width), now),
        ];
        cases(better).forEach((commitment, at) => {
          const [good, bad] = [judge(commitment), judge(cases(worse)[at] ?? commitment)];
          expect(GOODNESS.indexOf(good.verdict)).toBeGreaterThanOrEqual(GOODNESS.indexOf(bad.verdict));
          expect(good.verdict === 'infeasible').toBe(bad.verdict === 'infeasible');
        });
      }),
    );
  });

  test('the verdict is the sign of the distance, which is actual less target where more is better', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2e9, max: 1e11 }), fc.constantFrom('whole', 'target'), (done, all, aim, of) => {
        const rate = { numerator: whole(done), denominator: whole(all) };
        const { verdict, target, actual, distance } = judge({ kind: 'rateAtLeast', of, target: points(aim), rate });
        if (verdict === 'noData') {
          expect(of === 'whole' && done > all).toBe(true);
          return;
        }
        const side = Math.sign(Number(BigInt(done) * 100_000_000_000n - BigInt(all) * BigInt(aim)));
        expect(verdict).toBe(GOODNESS[side + 1]);
        expect(distance).toBe((actual ?? 0) - (target ?? 0));
        expect(Math.sign(distance ?? 0)).toBe(side);
      }),
    );
  });

  test('done later, more late orders, fewer points: never a better verdict', () => {
    fc.assert(
      fc.property(count, count, count, (target, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const goodness = (commitment: CommitmentCase): number => GOODNESS.indexOf(judge(commitment).verdict);
        expect(goodness({ kind: 'byDate', due: target, done: less })).toBeGreaterThanOrEqual(goodness({ kind: 'byDate', due: target, done: more }));
        expect(goodness({ kind: 'onTime', late: less })).toBeGreaterThanOrEqual(goodness({ kind: 'onTime', late: more }));
        expect(goodness({ kind: 'indexAtLeast', target, index: more })).toBeGreaterThanOrEqual(goodness({ kind: 'indexAtLeast', target, index: less }));
        const full = (value: Points): CommitmentCase => ({ kind: 'maximumPoints', criteria: [criterion('1', value, target)] });
        expect(goodness(full(more))).toBeGreaterThanOrEqual(goodness(full(less)));
      }),
    );
  });

  test('without a figure for what was reached nothing is met or missed', () => {
    const cases: Readonly<Record<(typeof COMMITMENT_KINDS)[number], (aim: Points) => CommitmentCase>> = {
      maximumPoints: (aim) => ({ kind: 'maximumPoints', criteria: [criterion('1', missing, aim)] }),
      rateAtLeast: (aim) => ({ kind: 'rateAtLeast', of: 'whole', target: aim, rate: missing }),
      onTime: () => ({ kind: 'onTime', late: missing }),
      rankUp: (aim) => rise(aim, whole(50), missing),
      keepRank: (aim) => ({ kind: 'keepRank', previous: aim, rank: missing }),
      rankWithin: (aim) => within(aim, aim, missing),
      indexAtLeast: (aim) => ({ kind: 'indexAtLeast', target: aim, index: missing }),
      indexUp: (aim) => ({ kind: 'indexUp', by: aim, previous: aim, index: missing }),
      byDate: (aim) => ({ kind: 'byDate', due: aim, done: missing }),
      manual: () => ({ kind: 'manual', judged: null }),
    };
    fc.assert(
      fc.property(fc.constantFrom(...COMMITMENT_KINDS), count, (kind, aim) => {
        const { verdict, actual } = judge(cases[kind](aim));
        expect(['noData', 'infeasible', 'council']).toContain(verdict);
        expect(actual).toBeNull();
      }),
    );
    expect(isFigure(missing)).toBe(false);
  });
});
