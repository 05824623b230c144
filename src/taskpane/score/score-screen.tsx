import { Button } from '@fluentui/react-components';
import { ScoringResult } from './scoring-result';
import { runScoring } from './score-action';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { useFocusWhenFinished } from '../shared/use-focus-when-finished';
import type { ReactNode } from 'react';

/** The step Tính điểm và xếp hạng (score and rank). */
export function ScoreScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const scoring = usePanelState((state) => state.scoring);
  const busy = usePanelState((state) => state.job !== null);
  const head = useFocusWhenFinished();
  const fresh = scoring !== null && !scoring.stale;
  return (
    <section className={styles.screen} aria-label={texts.panel.stepNames.score}>
      {scoring === null && <p className={styles.lead}>{texts.score.lead}</p>}
      <Button
        appearance={fresh ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => void runScoring(store, language)}
      >
        {scoring === null ? texts.score.run : texts.score.runAgain}
      </Button>
      {scoring !== null && <ScoringResult scoring={scoring} headRef={head} />}
    </section>
  );
}
