import { Button } from '@fluentui/react-components';
import { ComparisonResult } from './comparison-result';
import { UnitPage } from './unit-page';
import { runComparison } from './compare-action';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { useFocusOnReturn } from '../shared/use-focus-on-return';
import { useFocusWhenFinished } from '../shared/use-focus-when-finished';
import type { ReactNode } from 'react';

/** The step Đối chiếu cam kết (compare with commitments). */
export function CompareScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const comparison = usePanelState((state) => state.comparison);
  const busy = usePanelState((state) => state.job !== null);
  const head = useFocusWhenFinished();
  const view = comparison?.unit === null || comparison === null ? null : comparison.outcome.viewOf(comparison.unit);
  useFocusOnReturn(view !== null);
  if (comparison !== null && view !== null) return <UnitPage comparison={comparison} view={view} />;
  const fresh = comparison !== null && !comparison.stale;
  return (
    <section className={styles.screen} aria-label={texts.panel.stepNames.compare}>
      {comparison === null && <p className={styles.lead}>{texts.compare.lead}</p>}
      <Button
        appearance={fresh ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => void runComparison(store, language, comparison?.outcome.rankList)}
      >
        {comparison === null ? texts.compare.run : texts.compare.runAgain}
      </Button>
      {comparison !== null && <ComparisonResult comparison={comparison} headRef={head} />}
    </section>
  );
}
