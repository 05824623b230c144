import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { conflictKey } from './conflict-key';
import { usePreviewStyles } from './preview.styles';
import { resultFieldName } from '../../../locales/format';
import { cellText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../cell-link';
import { useLanguage, useTexts } from '../language';
import { useScreenStyles } from '../screen.styles';
import type { ReactNode } from 'react';
import type { Conflict } from '../../../council/outcome';

interface ConflictItemProps {
  readonly conflict: Conflict;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One cell: what stands there, what was computed, and whether to overwrite it. */
export function ConflictItem({ conflict, ticked, onTick }: ConflictItemProps): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { sheet, address, field, unit } = conflict;
  return (
    <li className={styles.conflict}>
      <Checkbox
        checked={ticked}
        aria-label={fill(texts.score.conflicts.one, { place: address === '' ? sheet : conflictKey(conflict) })}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
      />
      <div>
        <div className={styles.subject}>
          {field === 'sheet' ? (
            <CellLink sheet={sheet} address={address} />
          ) : (
            `${unit} · ${resultFieldName(field, language)}`
          )}
        </div>
        {field !== 'sheet' && <CellLink sheet={sheet} address={address} />}
        {field === 'sheet' ? (
          <p className={screen.caption}>{texts.score.conflicts.sheet}</p>
        ) : (
          <Values conflict={conflict} />
        )}
      </div>
    </li>
  );
}

function Values({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const styles = usePreviewStyles();
  const texts = useTexts();
  const language = useLanguage();
  const shown = (value: Conflict['existing']): string => cellText(value, language, texts.panel.blank);
  return (
    <dl className={styles.values}>
      <dt className={styles.term}>{texts.score.conflicts.existing}</dt>
      <dd className={styles.value}>
        {shown(conflict.existing)}{' '}
        {conflict.formula !== null && <span className={styles.formula}>={conflict.formula}</span>}
      </dd>
      <dt className={styles.term}>{texts.score.conflicts.computed}</dt>
      <dd className={mergeClasses(styles.value, styles.computed)}>{shown(conflict.computed)}</dd>
    </dl>
  );
}
