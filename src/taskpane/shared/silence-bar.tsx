import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from './language';
import { usePanelState } from './panel-context';
import type { ReactNode } from 'react';
import type { Dictionary } from '../../locales/language';
import type { Job } from './panel-state';

const useStyles = makeStyles({
  bar: { flexBasis: '100%', marginTop: tokens.spacingVerticalXS, marginRight: tokens.spacingHorizontalXS },
});

/** Says that Excel has not answered for a while, with a button to wait no longer. */
export function SilenceBar(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const job = usePanelState((state) => state.job);
  if (job === null || job.giveUp === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{silenceText(job, texts)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={job.giveUp}>
          {texts.panel.giveUp}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The sentences of the bar; also what is read out. */
export function silenceText({ phase }: Job, texts: Dictionary): string {
  const writes = phase === 'writing' || phase === 'undoing';
  return writes ? `${texts.panel.silent} ${texts.panel.silentWriting}` : texts.panel.silent;
}
