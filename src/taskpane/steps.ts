import { CompareScreen } from './compare/compare-screen';
import { compareStatus } from './compare/compare-status';
import { ScoreScreen } from './score/score-screen';
import { scoreStatus } from './score/score-status';
import { ShortlistScreen } from './shortlist/shortlist-screen';
import { shortlistStatus } from './shortlist/shortlist-status';
import { ValidateScreen } from './validate/validate-screen';
import { validateStatus } from './validate/validate-status';
import type { Step } from './shared/step-path';

/** The path of the council's steps, in their order. */
export const STEPS: readonly Step[] = [
  { id: 'validate', status: validateStatus, Screen: ValidateScreen },
  { id: 'score', status: scoreStatus, Screen: ScoreScreen },
  { id: 'compare', status: compareStatus, Screen: CompareScreen },
  { id: 'shortlist', status: shortlistStatus, Screen: ShortlistScreen },
];
