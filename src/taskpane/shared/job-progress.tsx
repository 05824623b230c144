import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from './language';
import { usePanelState } from './panel-context';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightHero700,
  },
  bar: { flexGrow: 1 },
});

/** What is going on and how far it is, with a button to stop it. */
export function JobProgress(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const job = usePanelState((state) => state.job);
  if (job === null) return null;
  const known = job.total > 0 ? { value: job.done, max: job.total } : {};
  return (
    <div className={styles.progress}>
      <Field className={styles.bar} validationMessage={texts.panel.phases[job.phase]} validationState="none">
        <ProgressBar {...known} />
      </Field>
      {job.stop && (
        <Button size="small" onClick={job.stop}>
          {texts.panel.stop}
        </Button>
      )}
    </div>
  );
}
