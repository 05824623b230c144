import { useState } from 'react';
import { DecisionForm } from './decision-form';
import { TieFields } from './tie-fields';
import { tieKeyOf } from './tie-way';
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
import type { Shortlisting } from '../../shared/panel-state';

interface TiePageProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  readonly list: Shortlist;
  readonly choice: TieChoice;
}

/** What the council decided on those who are tied at the cut of a list. */
export function TiePage({ shortlisting, stale, list, choice }: TiePageProps): ReactNode {
  const screen = useScreenStyles();
  const { decide } = useTexts().shortlist;
  const language = useLanguage();
  const store = usePanelStore();
  const [way, setWay] = useState<TieWay>({ choice, key: 'survey', code: '' });
  const key = tieKeyOf(way);
  const { award, recipients, group, cut } = list;
  return (
    <SubPage
      title={fill(decide.tieTitle, { award: award.name })}
      back={decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      {cut !== null && <p className={screen.caption}>{cut.tied.map(({ name }) => name).join(', ')}</p>}
      <DecisionForm
        shortlisting={shortlisting}
        stale={stale}
        chosen={JSON.stringify(way)}
        planOf={(answer, overwrite) =>
          decideTie(
            shortlisting.snapshot,
            { award: award.name, recipients, group },
            { choice: way.choice, ...answer, ...(key !== null && { key }) },
            { overwrite, language },
          )
        }
        deed={{ deed: 'decided', award: award.name }}
      >
        <TieFields way={way} onWay={setWay} />
      </DecisionForm>
    </SubPage>
  );
}
