import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useFindingStyles } from './finding.styles';
import { findingText } from '../../locales/format';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../sheets/finding';

const ICONS: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Filled />,
};

/** A finding: what, where, why, and how to mend it. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useFindingStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { what, why, mend } = findingText(finding, language);
  return (
    <li className={styles.item}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[finding.severity])}>
        {ICONS[finding.severity]}
      </span>
      <div className={styles.words}>
        <p className={styles.what}>{what}</p>
        {finding.sheet !== '' && <CellLink sheet={finding.sheet} address={finding.address} />}
        <p className={styles.more}>
          <span className={styles.label}>{texts.validate.why}</span> {why}
        </p>
        <p className={styles.more}>
          <span className={styles.label}>{texts.validate.mend}</span> {mend}
        </p>
      </div>
    </li>
  );
}
