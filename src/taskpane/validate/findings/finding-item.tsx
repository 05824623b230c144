import { useId } from 'react';
import { useFindingStyles } from './finding.styles';
import { findingText } from '../../../locales/format';
import { CellLink } from '../../shared/cell-link';
import { useLanguage } from '../../shared/language';
import type { ReactNode } from 'react';
import type { RovingStop } from '../../shared/use-roving';
import type { Finding } from '../../../sheets/finding';

interface FindingItemProps {
  readonly finding: Finding;
  /** What lets the arrow keys come to it. */
  readonly stop: RovingStop;
  /** How to mend it is not told for all of its run. */
  readonly withMend: boolean;
}

/** What is wrong, and where; the cell is shown when asked for. */
export function FindingItem({ finding, stop, withMend }: FindingItemProps): ReactNode {
  const styles = useFindingStyles();
  const language = useLanguage();
  const id = useId();
  const { what, mend } = findingText(finding, language);
  return (
    <div className={styles.place}>
      <p id={id} className={styles.what}>
        {what}
      </p>
      {withMend && <p className={styles.more}>{mend}</p>}
      {finding.sheet !== '' && (
        <CellLink sheet={finding.sheet} address={finding.address} describedBy={id} stop={stop} />
      )}
    </div>
  );
}
