import { Checkbox } from '@fluentui/react-components';
import { useFixStyles } from './fix.styles';
import { fixKey } from './fix-action';
import { VisibleValue } from './visible-value';
import { fill } from '../../../locales/template';
import { CellLink } from '../../shared/cell-link';
import { useTexts } from '../../shared/language';
import { useVisuallyHidden } from '../../shared/visually-hidden';
import type { ReactNode } from 'react';
import type { CellFix } from '../../../council/fix';
import type { RovingStop } from '../../shared/use-roving';

interface FixItemProps {
  readonly fix: CellFix;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** What lets the arrow keys come to it. */
  readonly stop: RovingStop;
}

/** One cell: what stands there, what would stand there, and whether to mend it. */
export function FixItem({ fix, ticked, onTick, stop }: FixItemProps): ReactNode {
  const styles = useFixStyles();
  const { hidden } = useVisuallyHidden();
  const { fixes } = useTexts().validate;
  const typed = typeof fix.old !== typeof fix.value;
  return (
    <li className={styles.fix}>
      <Checkbox
        checked={ticked}
        aria-label={fill(fixes.one, { place: fixKey(fix) })}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
        {...stop}
      />
      <div className={styles.content}>
        <CellLink sheet={fix.sheet} address={fix.address} stop={{ tabIndex: stop.tabIndex, onFocus: stop.onFocus }} />
        <p className={styles.change}>
          <span className={styles.old}>
            <span className={hidden}>{fixes.was}</span>
            <VisibleValue value={fix.old} typed={typed} />
          </span>
          <span aria-hidden>{'\u2192'}</span>
          <span className={styles.new}>
            <span className={hidden}>{fixes.becomes}</span>
            <VisibleValue value={fix.value} typed={typed} />
          </span>
        </p>
      </div>
    </li>
  );
}
