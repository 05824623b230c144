import { CellLink } from '../shared/cell-link';
import { Fold } from '../shared/fold';
import { useShortlistStyles } from './shortlist.styles';
import { journalOf, journalSheetName } from '../../council/awards/journal';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { vietnamTime } from '../../locales/vietnam-time';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../council/awards/journal';
import type { Snapshot } from '../../workbook/snapshot';

/** As many as can be looked over; the sheet has them all. */
const SHOWN = 10;

/** What was decided and made, when and by whom, the latest first; nothing before the first entry. */
export function JournalCard({ snapshot }: { readonly snapshot: Snapshot }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { journal: words } = useTexts().shortlist;
  const language = useLanguage();
  const entries = journalOf(snapshot);
  const sheet = journalSheetName(snapshot);
  if (entries.length === 0) return null;
  return (
    <Fold head={fill(words.head, { n: integerText(entries.length, language) })}>
      <div className={styles.body}>
        <ol className={screen.list} aria-label={words.latest}>
          {entries.slice(-SHOWN).reverse().map((entry) => (
            <Entry key={entry.number} entry={entry} />
          ))}
        </ol>
        {sheet !== null && (
          <p className={styles.text}>
            {words.all} <CellLink sheet={sheet} address="" />
          </p>
        )}
      </div>
    </Fold>
  );
}

function Entry({ entry: { number, at, what, by, text } }: { readonly entry: JournalEntry }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { journal } = useTexts();
  const language = useLanguage();
  const { day, clock } = vietnamTime(at);
  const who = [`${day} ${clock}`.trim(), journal.kinds[what], by].filter((part) => part !== '').join(' · ');
  return (
    <li value={number}>
      <p className={styles.text}>{text}</p>
      <p className={screen.caption}>
        {integerText(number, language)} · {who}
      </p>
    </li>
  );
}
