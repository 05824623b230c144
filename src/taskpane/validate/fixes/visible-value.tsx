import { useFixStyles } from './fix.styles';
import { visibleParts } from './visible-text';
import { cellText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { useVisuallyHidden } from '../../shared/visually-hidden';
import type { ReactNode } from 'react';
import type { HiddenCharacter } from './visible-text';
import type { CellValue } from '../../../workbook/snapshot';

interface VisibleValueProps {
  readonly value: CellValue;
  /** Say whether it is text or a number. */
  readonly typed: boolean;
}

/** A cell's value with what cannot be seen in it shown. */
export function VisibleValue({ value, typed }: VisibleValueProps): ReactNode {
  const styles = useFixStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { fixes } = texts.validate;
  const type = typeof value === 'string' ? fixes.asText : typeof value === 'number' ? fixes.asNumber : null;
  const parts = typeof value === 'string' ? visibleParts(value) : [{ text: cellText(value, language, texts.panel.blank) }];
  return (
    <>
      {parts.map((part, at) =>
        'hidden' in part ? <Hidden key={at} hidden={part.hidden} text={part.text} /> : <span key={at}>{part.text}</span>,
      )}
      {typed && type !== null && <span className={styles.type}>{type}</span>}
    </>
  );
}

/** Characters that are seen, only not for what they are. */
const SEEN: ReadonlySet<HiddenCharacter> = new Set(['partedAccent', 'wide']);

/** A needless space by its sign, other characters by their names. */
function Hidden({ hidden, text }: { readonly hidden: HiddenCharacter; readonly text: string }): ReactNode {
  const styles = useFixStyles();
  const { hidden: unseen } = useVisuallyHidden();
  const name = useTexts().validate.fixes.hidden[hidden];
  if (hidden === 'space') {
    return (
      <span className={styles.hidden} title={name}>
        <span aria-hidden>{'\u2423'}</span>
        <span className={unseen}>{name}</span>
      </span>
    );
  }
  return <span className={styles.hidden}>{SEEN.has(hidden) ? `${text} ${name}` : name}</span>;
}
