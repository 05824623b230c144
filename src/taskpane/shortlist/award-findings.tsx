import { useRef } from 'react';
import { useShortlistStyles } from './shortlist.styles';
import { findingText } from '../../locales/format';
import { countText } from '../../locales/numbers';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Finding } from '../../sheets/finding';

const PAGE = 5;

/** What the council has to know or to mend about the awards, each with its cell. */
export function AwardFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const holder = useRef<HTMLElement>(null);
  const page = usePage(findings, PAGE, holder);
  const head = countText(texts.shortlist.findings, findings.length, language);
  return (
    <section ref={holder} className={styles.warnings} aria-label={head}>
      <h3 className={screen.heading}>{head}</h3>
      <ul className={screen.list}>
        {page.items.map((finding, at) => {
          const { what, mend } = findingText(finding, language);
          return (
            <li key={page.start + at} className={styles.warning}>
              <p className={styles.text}>{what}</p>
              <p className={screen.caption}>{mend}</p>
              {finding.sheet !== '' && <CellLink sheet={finding.sheet} address={finding.address} />}
            </li>
          );
        })}
      </ul>
      <Pager page={page} />
    </section>
  );
}
