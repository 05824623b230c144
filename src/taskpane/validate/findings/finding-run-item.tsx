import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useFindingStyles } from './finding.styles';
import { findingText } from '../../../locales/format';
import { CellLink } from '../../shared/cell-link';
import { useLanguage, useTexts } from '../../shared/language';
import type { ReactNode } from 'react';
import type { Finding } from '../../../sheets/finding';
import type { Severity } from '../../../sheets/finding-catalogue';
import type { FindingRun } from './finding-runs';

const ICONS: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Filled />,
};

interface FindingRunItemProps {
  readonly run: FindingRun;
  readonly severity: Severity;
}

/** Findings of one kind: the first with why it matters and how to mend it, which holds for the others too. */
export function FindingRunItem({ run, severity }: FindingRunItemProps): ReactNode {
  const styles = useFindingStyles();
  const texts = useTexts();
  const [first, ...others] = run.findings;
  return (
    <li className={styles.item}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[severity])}>
        {ICONS[severity]}
      </span>
      <div className={styles.words}>
        {first && <FindingPlace finding={first} />}
        <p className={styles.more}>
          <span className={styles.label}>{texts.validate.why}</span> {run.text.why}
        </p>
        <p className={styles.more}>
          <span className={styles.label}>{texts.validate.mend}</span> {run.text.mend}
        </p>
        {others.map((finding, index) => (
          <FindingPlace key={index} finding={finding} />
        ))}
      </div>
    </li>
  );
}

function FindingPlace({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useFindingStyles();
  const language = useLanguage();
  return (
    <div className={styles.place}>
      <p className={styles.what}>{findingText(finding, language).what}</p>
      {finding.sheet !== '' && <CellLink sheet={finding.sheet} address={finding.address} />}
    </div>
  );
}
