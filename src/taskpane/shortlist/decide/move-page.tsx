import { DecisionForm } from './decision-form';
import { showPage } from '../shortlist-action';
import { listTitle } from '../list-title';
import { moveByHand, takeBackMove } from '../../../council/awards/move';
import { changeText } from '../../../locales/awards';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import { SubPage } from '../../shared/sub-page';
import type { ReactNode } from 'react';
import type { ManualChange, Shortlist } from '../../../scoring/award';
import type { Shortlisting } from '../../shared/panel-state';

interface MovePageProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  readonly list: Shortlist;
  readonly nominee: string;
  readonly move: ManualChange['move'];
}

/** Moves a nominee into a list or out of it, with reason and name. */
export function MovePage({ shortlisting, stale, list, nominee, move }: MovePageProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const { decide } = texts.shortlist;
  const language = useLanguage();
  const store = usePanelStore();
  return (
    <SubPage
      title={fill(move === 'in' ? decide.inTitle : decide.outTitle, { nominee })}
      back={decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <p className={screen.caption}>{listTitle(list, texts)}</p>
      <DecisionForm
        shortlisting={shortlisting}
        stale={stale}
        chosen=""
        planOf={(answer, overwrite) =>
          moveByHand(shortlisting.snapshot, { nominee, award: list.award.name, move, ...answer }, { overwrite, language })
        }
        deed={{ deed: move === 'in' ? 'movedIn' : 'movedOut', nominee }}
      />
    </SubPage>
  );
}

interface TakeBackPageProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  readonly change: ManualChange;
}

/** Takes back a change by hand, with reason and name. */
export function TakeBackPage({ shortlisting, stale, change }: TakeBackPageProps): ReactNode {
  const screen = useScreenStyles();
  const { decide } = useTexts().shortlist;
  const language = useLanguage();
  const store = usePanelStore();
  const { nominee } = change;
  return (
    <SubPage
      title={fill(decide.takeBackTitle, { nominee })}
      back={decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <p className={screen.caption}>{changeText(change, language)}</p>
      <DecisionForm
        shortlisting={shortlisting}
        stale={stale}
        chosen=""
        planOf={(answer, overwrite) => takeBackMove(shortlisting.snapshot, change, answer, { overwrite, language })}
        deed={{ deed: 'takenBack', nominee }}
      />
    </SubPage>
  );
}
