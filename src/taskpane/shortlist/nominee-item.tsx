import { Badge, mergeClasses } from '@fluentui/react-components';
import { ChangeButton } from './change-button';
import { nomineeFacts } from './nominee-facts';
import { useShortlistStyles } from './shortlist.styles';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Line } from './line';
import type { Shortlisting } from '../shared/panel-state';

interface NomineeItemProps {
  readonly shortlisting: Shortlisting;
  readonly at: number;
  readonly line: Line;
}

/** A nominee: place, name, what it stands on, why it is there, and the change by hand. */
export function NomineeItem({ shortlisting, at, line }: NomineeItemProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const { lists: words } = texts.shortlist;
  const language = useLanguage();
  const { nominee, place, why, says } = line;
  const { places, data, shortlists } = shortlisting.outcome;
  const cell = places.get(nominee);
  const facts = nomineeFacts(nominee, { decimals: data.decimals, grouped: (shortlists[at]?.group ?? '') !== '' }, texts, language);
  return (
    <li className={mergeClasses(styles.nominee, place !== null && styles.placed)}>
      {place !== null && <span className={styles.place}>{place}</span>}
      <div className={styles.words}>
        {cell === undefined ? nominee.name : <CellLink sheet={cell.sheet} address={cell.address}>{nominee.name}</CellLink>}
        {facts !== '' && <span className={screen.caption}>{facts}</span>}
        {why?.why === 'manual' && (
          <Badge appearance="tint" color="informative">
            {words.byHand}
          </Badge>
        )}
        <span className={screen.caption}>{says}</span>
      </div>
      <ChangeButton shortlisting={shortlisting} at={at} line={line} />
    </li>
  );
}
