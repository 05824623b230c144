import { Button } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Activity } from 'react';
import { ValidationResult } from './validation-result';
import { ValidationSubPage } from './validation-sub-page';
import { runValidation } from './validate-action';
import { useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { useFocusOnReturn } from '../shared/use-focus-on-return';
import { useFocusWhenFinished } from '../shared/use-focus-when-finished';
import type { ReactNode } from 'react';

/** The step Kiểm tra (validate). */
export function ValidateScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const validation = usePanelState((state) => state.validation);
  const busy = usePanelState((state) => state.job !== null);
  const away = validation !== null && validation.page !== null;
  useFocusOnReturn(away);
  const head = useFocusWhenFinished();
  const fresh = validation !== null && !validation.stale;
  return (
    <section className={styles.screen} aria-label={texts.panel.stepNames.validate}>
      {validation === null && <p className={styles.lead}>{texts.validate.lead}</p>}
      {/* Filters, pages and folds are still as they were when one comes back. */}
      <Activity mode={away ? 'hidden' : 'visible'}>
        <Button
          appearance={fresh ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void runValidation(store)}
        >
          {validation === null ? texts.validate.run : texts.validate.runAgain}
        </Button>
        {validation !== null && (
          <>
            <ValidationResult validation={validation} headRef={head} />
            <Button
              appearance={fresh ? 'primary' : 'secondary'}
              icon={<ArrowRight20Regular />}
              iconPosition="after"
              onClick={() => {
                store.update({ step: 'score' });
              }}
            >
              {texts.validate.next}
            </Button>
          </>
        )}
      </Activity>
      {validation !== null && <ValidationSubPage validation={validation} />}
    </section>
  );
}
