import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { AcceptAll } from './accept-all';
import { FindingItem } from './finding-item';
import { FixButton } from './fix-button';
import { useFindingStyles } from './finding.styles';
import { useTexts } from '../../shared/language';
import type { ReactNode } from 'react';
import type { ListActions } from './list-actions';
import type { FindingRun } from './finding-runs';
import type { Finding } from '../../../sheets/finding';
import type { Severity } from '../../../sheets/finding-catalogue';

const ICONS: Readonly<Record<Severity | 'accepted', ReactNode>> = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Filled />,
  accepted: <CheckmarkCircle16Filled />,
};

interface FindingRunProps {
  readonly run: FindingRun;
  /** The heading above is the rule's name already. */
  readonly named: boolean;
  readonly list: ListActions;
}

/** Findings of one rule: why they matter and how to mend them, once; then what is wrong, and where. */
export function FindingRunItem({ run, named, list }: FindingRunProps): ReactNode {
  const styles = useFindingStyles();
  const { validate } = useTexts();
  const [first] = run.findings;
  if (first === undefined) return null;
  const look = lookOf(first);
  const many = run.findings.length > 1;
  const explanation = run.explained ? (
    <details className={styles.again}>
      <summary>{validate.explain}</summary>
      <Explanation run={run} />
    </details>
  ) : (
    <Explanation run={run} />
  );
  return (
    <li className={styles.run}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[look])}>
        {ICONS[look]}
      </span>
      <div className={styles.words}>
        {many && !named && <h4 className={styles.name}>{run.name}</h4>}
        {many && explanation}
        {run.all.length > 1 && <AcceptAll findings={run.all} accepting={list.accepting} beside={<FixButton findings={run.all} list={list} />} />}
        {run.findings.map((finding, at) => (
          <FindingItem key={at} finding={finding} list={list} withMend={run.mend === null} />
        ))}
        {!many && explanation}
      </div>
    </li>
  );
}

function Explanation({ run }: { readonly run: FindingRun }): ReactNode {
  const styles = useFindingStyles();
  const { validate } = useTexts();
  return (
    <div>
      <p className={styles.more}>
        <span className={styles.label}>{validate.why}</span> {run.why}
      </p>
      {run.mend !== null && (
        <p className={styles.more}>
          <span className={styles.label}>{validate.mend}</span> {run.mend}
        </p>
      )}
    </div>
  );
}

function lookOf({ acceptance, severity }: Finding): Severity | 'accepted' {
  return acceptance === undefined ? severity : 'accepted';
}
