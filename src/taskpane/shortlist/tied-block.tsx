import { Button } from '@fluentui/react-components';
import { NomineeList } from './nominee-list';
import { TIE_CHOICES } from './decide/tie-way';
import { listTitle } from './list-title';
import { isStale, showPage } from './shortlist-action';
import { useShortlistStyles } from './shortlist.styles';
import { tieDecisionText } from '../../locales/awards';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Line } from './line';
import type { Cut, Nominee, Shortlist, TieChoice } from '../../scoring/award';
import type { Shortlisting } from '../shared/panel-state';

interface TiedBlockProps {
  readonly shortlisting: Shortlisting;
  readonly at: number;
  readonly list: Shortlist;
  readonly cut: Cut;
  /** Those who wait, as far as they are searched for. */
  readonly nominees: readonly Nominee[];
}

/** Equals for whom there are too few places, with the ways to decide; or what was decided, and why. */
export function TiedBlock({ shortlisting, at, list, cut, nominees }: TiedBlockProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { shortlist, decisions } = useTexts();
  const { tie: words } = shortlist;
  const language = useLanguage();
  const values = { tied: integerText(cut.tied.length, language), free: integerText(cut.free, language) };
  const head = fill(cut.decision === null ? words.head : words.decided, values);
  const lines = nominees.map((nominee): Line => ({ nominee, place: null, why: null, says: '' }));
  return (
    <section className={styles.tied} aria-label={head}>
      <h4 className={screen.heading}>{head}</h4>
      {cut.decision === null ? (
        <>
          <NomineeList shortlisting={shortlisting} at={at} label={head} lines={lines} />
          <p className={styles.text}>{words.lead}</p>
          <div className={screen.buttons}>
            {TIE_CHOICES.map((choice) => (
              <ChoiceButton key={choice} at={at} list={list} choice={choice} label={decisions.ties.choices[choice]} />
            ))}
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{tieDecisionText(cut.decision, language)}</p>
          <div className={screen.buttons}>
            <ChoiceButton at={at} list={list} choice={cut.decision.choice} label={words.change} />
          </div>
        </>
      )}
    </section>
  );
}

interface ChoiceButtonProps {
  readonly at: number;
  readonly list: Shortlist;
  readonly choice: TieChoice;
  readonly label: string;
}

function ChoiceButton({ at, list, choice, label }: ChoiceButtonProps): ReactNode {
  const texts = useTexts();
  const { tie: words } = texts.shortlist;
  const store = usePanelStore();
  const away = usePanelState((state) => state.job !== null || isStale(state));
  return (
    <Button
      size="small"
      aria-label={fill(words.chooseOne, { choice: label, list: listTitle(list, texts) })}
      disabledFocusable={away}
      onClick={() => {
        showPage(store, { page: 'tie', list: at, choice });
      }}
    >
      {label}
    </Button>
  );
}
