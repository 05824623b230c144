import { useShortlistStyles } from './shortlist.styles';
import { CellLink } from '../shared/cell-link';
import { useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { CouncilSettings } from '../../sheets/awards/council-settings';

/** Which settings are missing to judge a vote, and the cells they go into. */
export function MissingVoteRule({ council }: { readonly council: CouncilSettings }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { vote: words } = useTexts().shortlist;
  const missing = (['members', 'present', 'share'] as const).filter((item) => council[item] === null);
  return (
    <div className={styles.body}>
      <p className={styles.text}>{words.noRule}</p>
      <ul className={screen.list}>
        {missing.map((item) => {
          const cell = council.cells.get(item);
          return (
            <li key={item}>
              {words.items[item]}
              {': '}
              {cell === undefined ? words.notThere : <CellLink {...cell} />}
            </li>
          );
        })}
      </ul>
      <p className={screen.caption}>{words.noVote}</p>
    </div>
  );
}
