import fc from 'fast-check';
import { VERDICTS } from '../../src/scoring/commitment-reason';
import { countAll, countDecided, countVerdicts, shareMet } from '../../src/scoring/commitment-tally';
import { pts } from './support';

test('counts and the share that is met', () => {
  const counts = countVerdicts(['met', 'exceeded', 'notMet', 'noData', 'council', 'notApplicable']);
  expect([countAll(counts), countDecided(counts), shareMet(counts)]).toEqual([6, 3, pts('66.67')]);
  expect(shareMet(countVerdicts(['infeasible', 'met']))).toBe(pts('50'));
  expect(shareMet(countVerdicts(['noData', 'council']))).toBeNull();
});

test('every verdict is counted once, and the share lies between 0 and 100', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
      const counts = countVerdicts(verdicts);
      expect(countAll(counts)).toBe(verdicts.length);
      for (const verdict of VERDICTS) expect(counts[verdict]).toBe(verdicts.filter((one) => one === verdict).length);
      const share = shareMet(counts) ?? 0;
      expect(share >= 0 && share <= 100e9).toBe(true);
    }),
  );
});
