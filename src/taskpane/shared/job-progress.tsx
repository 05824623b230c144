import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTexts } from './language';
import { usePanelState } from './panel-context';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  progress: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    // Over what is below: were that pushed down, the second click of a double click would meet something else.
    position: 'absolute',
    top: '100%',
    left: 0,
    right: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  bar: { gridColumnStart: 1, gridColumnEnd: -1 },
  stop: { gridRowStart: 1, gridColumnStart: 2 },
});

/** What is going on and how far it is, with a button to stop it; nothing while nothing is. */
export function JobProgress(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const label = useId();
  const job = usePanelState((state) => state.job);
  if (job === null) return null;
  const known = job.total > 0 ? { value: job.done, max: job.total } : {};
  return (
    <div className={styles.progress}>
      <Caption1 id={label}>{texts.panel.phases[job.phase]}</Caption1>
      {job.stop && (
        <Button size="small" className={styles.stop} onClick={job.stop}>
          {texts.panel.stop}
        </Button>
      )}
      <ProgressBar className={styles.bar} aria-labelledby={label} {...known} />
    </div>
  );
}
