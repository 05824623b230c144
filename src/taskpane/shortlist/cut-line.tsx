import { useShortlistStyles } from './shortlist.styles';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';

interface CutLineProps {
  readonly quota: number;
  /** Places that nobody has. */
  readonly left: number;
  /** So many more are in than there are places. */
  readonly over: number;
}

/** Where the places end. */
export function CutLine({ quota, left, over }: CutLineProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { lists: words } = useTexts().shortlist;
  const language = useLanguage();
  const text = left > 0 ? fill(words.cutShort, { n: integerText(left, language) }) : fill(words.cut, { quota: integerText(quota, language) });
  return (
    <>
      <p className={styles.cut}>{text}</p>
      {over > 0 && <p className={screen.caption}>{fill(words.over, { n: integerText(over, language) })}</p>}
    </>
  );
}
