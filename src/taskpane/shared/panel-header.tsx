import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { JobProgress } from './job-progress';
import { setLanguage, useLanguage, useTexts } from './language';
import { usePanelState, usePanelStore } from './panel-context';
import { SilenceBar } from './silence-bar';
import { undoLastWrite } from './undo-action';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    // Over the marks of the steps, and over what stays in sight at the bottom.
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0, flexBasis: 0 },
  action: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalS },
});

/** Title, undo, language switch, progress and silence; stays in sight while the rest scrolls. */
export function PanelHeader(): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const undoable = usePanelState((state) => state.undoable);
  const busy = usePanelState((state) => state.job !== null);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.title}>
        {texts.panel.title}
      </Subtitle2>
      {undoable > 0 && (
        <Button
          appearance="subtle"
          className={styles.action}
          icon={<ArrowUndo20Regular />}
          title={texts.panel.undoHint}
          disabledFocusable={busy}
          onClick={() => void undoLastWrite(store)}
        >
          {texts.panel.undo}
        </Button>
      )}
      <Button
        appearance="subtle"
        className={styles.action}
        icon={<LocalLanguage20Regular />}
        lang={other}
        aria-label={texts.panel.otherLanguage}
        title={texts.panel.otherLanguage}
        onClick={() => {
          setLanguage(other);
        }}
      >
        {other.toUpperCase()}
      </Button>
      <JobProgress />
      <SilenceBar />
    </header>
  );
}
