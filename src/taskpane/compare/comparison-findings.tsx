import { useCompareStyles } from './compare.styles';
import { findingText } from '../../locales/format';
import { CellLink } from '../shared/cell-link';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Finding } from '../../sheets/finding';

/** What is odd about the commitments themselves; the rest is listed by the step Kiểm tra. */
export function ComparisonFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const language = useLanguage();
  const { validate } = useTexts();
  return (
    <Fold head={`${validate.findings} (${String(findings.length)})`}>
      <ul className={styles.list}>
        {findings.map((finding, at) => {
          const { what, mend } = findingText(finding, language);
          return (
            <li key={at} className={styles.item}>
              <p className={styles.text}>{what}</p>
              <p className={screen.caption}>{mend}</p>
              {finding.sheet !== '' && <CellLink sheet={finding.sheet} address={finding.address} />}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
