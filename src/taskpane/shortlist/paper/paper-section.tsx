import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { JournalCheckbox } from './journal-checkbox';
import { paperName } from './paper-name';
import { saveLists, savePapers } from './save-action';
import { UnitPaperField } from './unit-paper-field';
import { prepareLists } from '../lists/lists-action';
import { useShortlistStyles } from '../shortlist.styles';
import { showPage } from '../shortlist-action';
import { paperDrafts } from '../../../council/documents';
import { countText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Placed } from './paper-name';
import type { Shortlisting } from '../../shared/panel-state';

interface PaperSectionProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
}

/** The papers and lists that follow: to look at, and to save. */
export function PaperSection({ shortlisting, stale }: PaperSectionProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const words = texts.shortlist.papers;
  const store = usePanelStore();
  const { outcome } = shortlisting;
  const drafts = useMemo(() => paperDrafts(outcome).map((draft, at): Placed => ({ ...draft, at })), [outcome]);
  const papers = drafts.filter(({ unit }) => unit === null);
  return (
    <section className={screen.card} aria-label={words.head}>
      <h3 className={screen.heading}>{words.head}</h3>
      <p className={screen.caption}>{words.lead}</p>
      <ul className={styles.papers}>
        {papers.map((draft) => {
          const name = paperName(draft, texts);
          return (
            <li key={draft.at}>
              <Link
                as="button"
                aria-label={fill(words.open, { paper: name })}
                onClick={() => {
                  showPage(store, { page: 'paper', paper: draft.at });
                }}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
      <UnitPaperField drafts={drafts} />
      <JournalCheckbox shortlisting={shortlisting} />
      <SaveButtons drafts={drafts} lists={outcome.shortlists.length > 0} stale={stale} />
    </section>
  );
}

interface SaveButtonsProps {
  readonly drafts: readonly Placed[];
  /** There are lists to be saved. */
  readonly lists: boolean;
  readonly stale: boolean;
}

function SaveButtons({ drafts, lists, stale }: SaveButtonsProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const words = texts.shortlist.papers;
  const language = useLanguage();
  const store = usePanelStore();
  const away = usePanelState((state) => state.job !== null) || stale;
  const papers = drafts.filter(({ unit }) => unit === null);
  const results = drafts.filter(({ unit }) => unit !== null);
  const save = (some: readonly Placed[], names: readonly string[], archive: string): void => {
    void savePapers(store, language, some.map(({ at }) => at), names, archive);
  };
  return (
    <div className={screen.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={away}
        onClick={() => {
          save(papers, papers.map((draft) => paperName(draft, texts)), words.archive);
        }}
      >
        {countText(words.saveAll, papers.length, language)}
      </Button>
      {results.length > 0 && (
        <Button
          disabledFocusable={away}
          onClick={() => {
            save(results, [words.kinds.unitResult], words.resultArchive);
          }}
        >
          {countText(words.saveResults, results.length, language)}
        </Button>
      )}
      {lists && (
        <>
          <Button disabledFocusable={away} onClick={() => void saveLists(store, language, [words.saveListsNames], words.listArchive)}>
            {words.saveLists}
          </Button>
          <Button disabledFocusable={away} onClick={() => void prepareLists(store, language)}>
            {words.writeLists}
          </Button>
        </>
      )}
    </div>
  );
}
