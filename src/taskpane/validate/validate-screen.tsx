import { Button } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ValidationResult } from './validation-result';
import { runValidation } from './validate-action';
import { useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { useFocusWhenFinished } from '../shared/use-focus-when-finished';
import type { ReactNode } from 'react';

/** The step Kiểm tra (validate). */
export function ValidateScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const validation = usePanelState((state) => state.validation);
  const busy = usePanelState((state) => state.job !== null);
  const head = useFocusWhenFinished();
  const fresh = validation !== null && !validation.stale;
  return (
    <section className={styles.screen} aria-label={texts.panel.stepNames.validate}>
      {validation === null && <p className={styles.lead}>{texts.validate.lead}</p>}
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
    </section>
  );
}
