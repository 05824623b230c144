import { useState } from 'react';
import { DecisionForm } from './decision-form';
import { TieFields } from './tie-fields';
import { tieKeyOf } from './tie-way';
import { listTitle } from '../list-title';
import { showPage } from '../shortlist-action';
import { decideTie } from '../../../council/awards/decide-tie';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import { SubPage } from '../../shared/sub-page';
import type { ReactNode } from 'react';
import type { TieWay } from './tie-way';
import type { Shortlist, TieChoice } from '../../../scoring/award';
import type { CellPlace } from '../../../sheets/awards/cell-place';
import type { Shortlisting } from '../../shared/panel-state';

interface TiePageProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  readonly list: Shortlist;
  /** The list's row of *Khen thưởng*. */
  readonly row: CellPlace;
  readonly choice: TieChoice;
}

/** What the council decided on those who are tied at the cut of a list. */
export function TiePage({ shortlisting, stale, list, row, choice }: TiePageProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const { decide } = texts.shortlist;
  const language = useLanguage();
  const store = usePanelStore();
  const [way, setWay] = useState<TieWay>({ choice, key: 'survey', code: '' });
  const key = tieKeyOf(way);
  const { award, recipients, group, cut } = list;
  const { called } = shortlisting.outcome;
  return (
    <SubPage
      title={fill(decide.tieTitle, { list: listTitle(list, texts) })}
      back={decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      {cut !== null && <p className={screen.caption}>{cut.tied.map((nominee) => called.get(nominee) ?? nominee.name).join(', ')}</p>}
      <DecisionForm
        shortlisting={shortlisting}
        stale={stale}
        chosen={JSON.stringify(way)}
        planOf={(answer, overwrite) =>
          decideTie(
            shortlisting.snapshot,
            { award: award.name, recipients, group, row },
            { choice: way.choice, ...answer, ...(key !== null && { key }) },
            { overwrite, language },
          )
        }
        deed={{ deed: 'decided', award: listTitle(list, texts) }}
      >
        <TieFields way={way} onWay={setWay} />
      </DecisionForm>
    </SubPage>
  );
}
