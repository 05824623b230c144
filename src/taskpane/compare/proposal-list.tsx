import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { confirmProposals } from './compare-action';
import { useCompareStyles } from './compare.styles';
import { readingWords } from '../../locales/commitment-text';
import { countText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Proposal } from '../../council/outcome';
import type { Comparison } from '../shared/panel-state';

const PAGE = 10;

/** Readings of free text, each with what it was read from, for the user to confirm. */
export function ProposalList({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const { proposals: texts } = useTexts().compare;
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const holder = useRef<HTMLElement>(null);
  const { proposals } = comparison.outcome;
  const page = usePage(proposals, PAGE, holder);
  const head = countText(texts.head, proposals.length, language);
  return (
    <section ref={holder} className={styles.card} aria-label={head}>
      <h3 className={screen.heading}>{head}</h3>
      <p className={screen.caption}>{texts.lead}</p>
      <ul className={styles.list}>
        {page.items.map((proposal) => (
          <ProposalItem key={proposal.subject} proposal={proposal} disabled={busy || comparison.stale} />
        ))}
      </ul>
      <Pager page={page} />
      {proposals.length > 1 && (
        <Button disabledFocusable={busy || comparison.stale} onClick={() => void confirmProposals(store, language, proposals)}>
          {countText(texts.confirmAll, proposals.length, language)}
        </Button>
      )}
    </section>
  );
}

function ProposalItem({ proposal, disabled }: { readonly proposal: Proposal; readonly disabled: boolean }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const { proposals: texts } = useTexts().compare;
  const language = useLanguage();
  const store = usePanelStore();
  const place = `${proposal.sheet}!${proposal.address}`;
  return (
    <li className={styles.item}>
      <p className={styles.content}>{proposal.content}</p>
      <CellLink sheet={proposal.sheet} address={proposal.address} />
      <dl className={styles.facts}>
        {proposal.readings.map(({ units, reading }, at) => (
          <div key={at} className={styles.fact}>
            <dt className={mergeClasses(screen.caption, styles.term)}>{texts.readAs}</dt>
            <dd className={styles.value}>
              <strong>{readingWords(reading, language)}</strong>
              {' – '}
              {units.length === 0 ? texts.nobody : units.join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <Button
        size="small"
        disabledFocusable={disabled}
        aria-label={fill(texts.confirmOne, { place })}
        onClick={() => void confirmProposals(store, language, [proposal])}
      >
        {texts.confirm}
      </Button>
    </li>
  );
}
