import { Button } from '@fluentui/react-components';
import { ShortlistResult } from './shortlist-result';
import { ShortlistSubPage } from './shortlist-sub-page';
import { isStale, runShortlist } from './shortlist-action';
import { useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { useFocusOnReturn } from '../shared/use-focus-on-return';
import { useFocusWhenFinished } from '../shared/use-focus-when-finished';
import type { ReactNode } from 'react';

/** The step Khen thưởng (awards). */
export function ShortlistScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const shortlisting = usePanelState((state) => state.shortlisting);
  const stale = usePanelState(isStale);
  const busy = usePanelState((state) => state.job !== null);
  const head = useFocusWhenFinished();
  const page = shortlisting?.page ?? null;
  useFocusOnReturn(page !== null);
  if (shortlisting !== null && page !== null) return <ShortlistSubPage shortlisting={shortlisting} page={page} stale={stale} />;
  return (
    <section className={styles.screen} aria-label={texts.panel.stepNames.shortlist}>
      {shortlisting === null && <p className={styles.lead}>{texts.shortlist.lead}</p>}
      <Button
        appearance={shortlisting !== null && !stale ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => void runShortlist(store)}
      >
        {shortlisting === null ? texts.shortlist.run : texts.shortlist.runAgain}
      </Button>
      {shortlisting !== null && <ShortlistResult shortlisting={shortlisting} stale={stale} headRef={head} />}
    </section>
  );
}
