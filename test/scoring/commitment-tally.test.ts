import fc from 'fast-check';
import { VERDICTS } from '../../src/scoring/commitment-reason';
import { countVerdicts, tallyVerdicts } from '../../src/scoring/commitment-tally';
import { pts } from './support';

test('counts and the share that is met', () => {
  const tally = tallyVerdicts(['met', 'exceeded', 'notMet', 'noData', 'council', 'notApplicable']);
  expect(tally).toMatchObject({ all: 6, decided: 3, share: pts('66.67') });
  expect(tallyVerdicts(['infeasible', 'met']).share).toBe(pts('50'));
  expect(tallyVerdicts(['noData', 'council']).share).toBeNull();
});

test('every verdict is counted once, and the share lies between 0 and 100', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VERDICTS)), (verdicts) => {
      const counts = countVerdicts(verdicts);
      for (const verdict of VERDICTS) expect(counts[verdict]).toBe(verdicts.filter((one) => one === verdict).length);
      const share = tallyVerdicts(verdicts).share ?? 0;
      expect(share >= 0 && share <= 100e9).toBe(true);
    }),
  );
});
