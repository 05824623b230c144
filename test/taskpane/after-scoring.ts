import { screen } from '@testing-library/react';
import { score } from '../../src/council/score';
import { openPanel } from './set-up';
import type { Opened } from './set-up';
import type { ScoreOutcome } from '../../src/council/outcome';

/** The panel after scoring with that outcome. The test itself mocks src/council/score. */
export async function afterScoring(outcome: ScoreOutcome): Promise<Opened> {
  jest.mocked(score).mockReset().mockReturnValue(outcome);
  const opened = openPanel();
  await opened.user.click(screen.getByRole('button', { name: /^Tính điểm và xếp hạng/ }));
  await opened.user.click(screen.getByRole('button', { name: 'Tính điểm' }));
  await screen.findByRole('button', { name: 'Tính lại' });
  return opened;
}
