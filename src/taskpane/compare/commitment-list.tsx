import { ToggleButton } from '@fluentui/react-components';
import { useRef } from 'react';
import { CommitmentItem } from './commitment-item';
import { useCompareStyles } from './compare.styles';
import { useCommitmentFilter } from './use-commitment-filter';
import { integerText } from '../../locales/numbers';
import { useLanguage, useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { useScreenStyles } from '../shared/screen.styles';
import { SearchField } from '../shared/search-field';
import type { ReactNode } from 'react';
import type { CommitmentFilter } from './use-commitment-filter';
import type { CompareOutcome } from '../../council/outcome';

const PAGE = 20;
/** With fewer a search is slower than looking. */
const WORTH_SEARCHING = 8;

/** Every commitment with its verdict, a page at a time, with filters. */
export function CommitmentList({ outcome }: { readonly outcome: CompareOutcome }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const texts = useTexts().compare.results;
  const filter = useCommitmentFilter(outcome.commitments);
  const holder = useRef<HTMLElement>(null);
  const page = usePage(filter.shown, PAGE, holder);
  return (
    <section ref={holder} className={screen.screen} aria-label={texts.head}>
      <h3 className={screen.heading}>{texts.head}</h3>
      <div className={screen.filters}>
        <VerdictFilter outcome={outcome} filter={filter} />
        {outcome.commitments.length >= WORTH_SEARCHING && (
          <SearchField label={texts.search} value={filter.search} onSearch={filter.setSearch} />
        )}
      </div>
      {filter.shown.length === 0 && <p className={screen.lead}>{texts.noMatch}</p>}
      <ul className={styles.list}>
        {page.items.map((one, at) => (
          <CommitmentItem key={`${page.start} ${at}`} commitment={one} outcome={outcome} />
        ))}
      </ul>
      <Pager page={page} />
    </section>
  );
}

function VerdictFilter({ outcome, filter }: { readonly outcome: CompareOutcome; readonly filter: CommitmentFilter }): ReactNode {
  const styles = useCompareStyles();
  const { compare, names } = useTexts();
  const language = useLanguage();
  return (
    <div role="group" aria-label={compare.results.filter} className={styles.verdicts}>
      {outcome.verdicts.map(({ verdict, count }) => {
        const checked = filter.verdict === verdict;
        return (
          <ToggleButton
            key={verdict}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={checked}
            onClick={() => {
              filter.setVerdict(checked ? null : verdict);
            }}
          >
            {`${names.verdicts[verdict]} ${integerText(count, language)}`}
          </ToggleButton>
        );
      })}
    </div>
  );
}
