import { Button } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ValidationResult } from './validation-result';
import { runValidation } from './validate-action';
import { JobProgress } from '../shared/job-progress';
import { useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';

/** The step Kiểm tra (validate). */
export function ValidateScreen(): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const validation = usePanelState((state) => state.validation);
  const busy = usePanelState((state) => state.job !== null);
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
      <JobProgress />
      {validation !== null && (
        <>
          <ValidationResult validation={validation} />
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
