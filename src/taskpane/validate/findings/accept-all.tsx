import { Button } from '@fluentui/react-components';
import { useFindingStyles } from './finding.styles';
import { AcceptForm } from '../accept/accept-form';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Accepting } from './use-accepting';
import type { Finding } from '../../../sheets/finding';

interface AcceptAllProps {
  /** Accepted all of them, or none. */
  readonly findings: readonly Finding[];
  readonly accepting: Accepting;
  /** What else can be done with all of them. */
  readonly beside?: ReactNode;
}

/** Accepts several findings for one reason, or takes all of their acceptances back. */
export function AcceptAll({ findings, accepting, beside }: AcceptAllProps): ReactNode {
  const styles = useFindingStyles();
  const screen = useScreenStyles();
  const { accepting: texts } = useTexts().validate;
  const language = useLanguage();
  const busy = usePanelState((state) => state.job !== null);
  const [first] = findings;
  const accepted = first?.acceptance !== undefined;
  const open = accepting.findings?.length === findings.length && accepting.findings[0] === first;
  return (
    <div className={styles.acceptAll}>
      <div className={screen.buttons}>
        {beside}
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            if (accepted) accepting.withdraw(findings);
            else accepting.open(findings);
          }}
        >
          {countText(accepted ? texts.withdrawAll : texts.openAll, findings.length, language)}
        </Button>
      </div>
      {open && <AcceptForm findings={findings} onClose={accepting.close} />}
    </div>
  );
}
