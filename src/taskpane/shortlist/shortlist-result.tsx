import { AwardFindings } from './award-findings';
import { DeedBar } from './deed-bar';
import { JournalCard } from './journal-card';
import { ListSummary } from './list-summary';
import { ListSection } from './list-section';
import { MissingSheets } from './missing-sheets';
import { PaperSection } from './paper/paper-section';
import { VoteCard } from './vote-card';
import { headline, openText } from './shortlist-status';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import { StaleBar } from '../shared/stale-bar';
import type { ReactNode, Ref } from 'react';
import type { Shortlisting } from '../shared/panel-state';

interface ShortlistResultProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  /** The heading, to move the keyboard to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** Who is proposed, what the council has to decide, and the papers that follow. */
export function ShortlistResult({ shortlisting, stale, headRef }: ShortlistResultProps): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { outcome, deed } = shortlisting;
  const some = outcome.shortlists.length > 0;
  return (
    <>
      {stale && <StaleBar />}
      {deed && <DeedBar deed={deed} />}
      <div>
        <h2 ref={headRef} tabIndex={-1} className={styles.headline}>
          {headline(outcome, texts, language)}
        </h2>
        {some && <p className={styles.caption}>{openText(outcome, texts, language)}</p>}
      </div>
      {outcome.own.length > 0 && <AwardFindings findings={outcome.own} />}
      {some ? (
        <>
          <ListSummary shortlists={outcome.shortlists} />
          <VoteCard outcome={outcome} />
          <ListSection shortlisting={shortlisting} />
        </>
      ) : (
        <MissingSheets />
      )}
      <PaperSection shortlisting={shortlisting} stale={stale} />
      <JournalCard snapshot={shortlisting.snapshot} />
    </>
  );
}
