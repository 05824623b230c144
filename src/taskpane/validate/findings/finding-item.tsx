import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { useFindingStyles } from './finding.styles';
import { FixButton } from './fix-button';
import { AcceptForm } from '../accept/accept-form';
import { findingText } from '../../../locales/format';
import { isoDateText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../../shared/cell-link';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState } from '../../shared/panel-context';
import type { ReactNode } from 'react';
import type { ListActions } from './list-actions';
import type { Finding } from '../../../sheets/finding';

interface FindingItemProps {
  readonly finding: Finding;
  readonly list: ListActions;
  /** How to mend it is not told for all of its run. */
  readonly withMend: boolean;
}

/** What is wrong, and where; the cell is shown when asked for. */
export function FindingItem({ finding, list, withMend }: FindingItemProps): ReactNode {
  const styles = useFindingStyles();
  const language = useLanguage();
  const id = useId();
  const { accepting, stopOf } = list;
  const { what, mend } = findingText(finding, language);
  const [only, ...others] = accepting.findings ?? [];
  return (
    <div className={styles.place}>
      <p id={id} className={styles.what}>
        {what}
      </p>
      {withMend && <p className={styles.more}>{mend}</p>}
      {finding.acceptance !== undefined && <AcceptedBy acceptance={finding.acceptance} />}
      <div className={styles.row}>
        {finding.sheet !== '' && (
          <CellLink sheet={finding.sheet} address={finding.address} describedBy={id} stop={stopOf(finding)} />
        )}
        <span className={styles.actions}>
          <FixButton findings={[finding]} list={list} beside={{ stop: stopOf(finding), id }} />
          <AcceptButton finding={finding} list={list} describedBy={id} />
        </span>
      </div>
      {only === finding && others.length === 0 && <AcceptForm findings={[finding]} onClose={accepting.close} />}
    </div>
  );
}

/** The Tab key comes to it from its finding alone; where the finding has no cell, so do the arrow keys. */
function AcceptButton(props: Pick<FindingItemProps, 'finding' | 'list'> & { readonly describedBy: string }): ReactNode {
  const { finding, list, describedBy } = props;
  const { accepting: texts } = useTexts().validate;
  const busy = usePanelState((state) => state.job !== null);
  const { accepting, stopOf } = list;
  const accepted = finding.acceptance !== undefined;
  const stop = stopOf(finding);
  return (
    <Button
      {...(finding.sheet === '' ? stop : { tabIndex: stop.tabIndex })}
      size="small"
      appearance="subtle"
      aria-describedby={describedBy}
      disabledFocusable={busy}
      onClick={() => {
        stop.onFocus();
        if (accepted) accepting.withdraw([finding]);
        else accepting.open([finding]);
      }}
    >
      {accepted ? texts.withdraw : texts.open}
    </Button>
  );
}

function AcceptedBy({ acceptance }: Required<Pick<Finding, 'acceptance'>>): ReactNode {
  const styles = useFindingStyles();
  const { accepting } = useTexts().validate;
  const language = useLanguage();
  const { reason, by, on } = acceptance;
  return <p className={styles.more}>{fill(accepting.accepted, { reason, by, on: isoDateText(on, language) })}</p>;
}
