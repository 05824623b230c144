import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { useMemo, useRef } from 'react';
import { copyPaper, putOnClipboard } from './copy-paper';
import { JournalCheckbox } from './journal-checkbox';
import { paperName } from './paper-name';
import { PaperView } from './paper-view';
import { savePapers } from './save-action';
import { DeedBar } from '../deed-bar';
import { showPage } from '../shortlist-action';
import { paperDrafts } from '../../../council/documents';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import { StaleBar } from '../../shared/stale-bar';
import { SubPage } from '../../shared/sub-page';
import type { ReactNode } from 'react';
import type { Shortlisting } from '../../shared/panel-state';

interface PaperPageProps {
  readonly shortlisting: Shortlisting;
  /** Its position among all that can be drawn up. */
  readonly at: number;
  readonly stale: boolean;
}

/** A paper as it will be saved, to be saved or copied. */
export function PaperPage({ shortlisting, at, stale }: PaperPageProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const words = texts.shortlist.papers;
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const preview = useRef<HTMLDivElement>(null);
  const { outcome, deed } = shortlisting;
  const draft = useMemo(() => paperDrafts(outcome)[at], [outcome, at]);
  const paper = useMemo(() => draft?.paper(), [draft]);
  if (draft === undefined || paper === undefined) return null;
  const name = paperName(draft, texts);
  return (
    <SubPage
      title={name}
      back={texts.shortlist.decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      {stale && <StaleBar />}
      <div className={screen.buttons}>
        <Button
          appearance="primary"
          icon={<Save20Regular />}
          disabledFocusable={busy || stale}
          onClick={() => void savePapers(store, language, [at], [name], words.archive)}
        >
          {words.save}
        </Button>
        <Button icon={<Copy20Regular />} onClick={() => void copyPaper(store, paper, name, preview.current)}>
          {words.copy}
        </Button>
      </div>
      <JournalCheckbox shortlisting={shortlisting} />
      <p className={screen.caption}>{words.pasted}</p>
      {deed && <DeedBar deed={deed} />}
      <div
        ref={preview}
        onCopy={(event) => {
          if (putOnClipboard(event.nativeEvent, paper, event.currentTarget)) event.preventDefault();
        }}
      >
        <PaperView paper={paper} />
      </div>
    </SubPage>
  );
}
