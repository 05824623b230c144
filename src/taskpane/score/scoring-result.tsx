import { SettingsUsed } from './settings-used';
import { UnitResults } from './unit-results';
import { chooseConflicts, writeResults } from './score-action';
import { countRanked, headline } from './score-status';
import { countText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { ErrorsBar } from '../shared/errors-bar';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { StaleBar } from '../shared/stale-bar';
import { WritePreviewCard } from '../shared/preview/write-preview-card';
import type { ReactNode, Ref } from 'react';
import type { Scoring } from '../shared/panel-state';

interface ScoringResultProps {
  readonly scoring: Scoring;
  /** The heading, to move the keyboard to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** What scoring has computed: how many, what would be written, and the results by group. */
export function ScoringResult({ scoring, headRef }: ScoringResultProps): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const { outcome } = scoring;
  const ranked = countRanked(outcome.units);
  const accounted = fill(texts.score.accounted, {
    ranked: integerText(ranked, language),
    notRanked: integerText(outcome.units.length - ranked, language),
    all: countText(texts.score.units, outcome.units.length, language),
  });
  return (
    <>
      {scoring.stale && <StaleBar />}
      <div>
        <h2 ref={headRef} tabIndex={-1} className={styles.headline}>
          {headline(outcome.units, texts, language)}
        </h2>
        <p className={styles.caption}>{outcome.units.length > 0 ? accounted : texts.score.noUnits}</p>
      </div>
      <ErrorsBar findings={outcome.findings} />
      <WritePreviewCard
        result={scoring}
        onChoose={(conflicts, ticked) => {
          chooseConflicts(store, conflicts, ticked);
        }}
        onWrite={() => void writeResults(store)}
      />
      {outcome.units.length > 0 && (
        <>
          <UnitResults units={outcome.units} decimals={outcome.settings.decimals} />
          <SettingsUsed settings={outcome.settings} />
        </>
      )}
    </>
  );
}
