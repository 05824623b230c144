import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CommitmentList } from './commitment-list';
import { ComparisonFindings } from './comparison-findings';
import { KindTable } from './kind-table';
import { ProposalList } from './proposal-list';
import { RankListField } from './rank-list-field';
import { SealSection } from './seal-section';
import { UnitField } from './unit-field';
import { chooseComparisonConflicts, writeComparison } from './compare-action';
import { comparisonDeedText, headline } from './compare-status';
import { decimalText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { ErrorsBar } from '../shared/errors-bar';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { WritePreviewCard } from '../shared/preview/write-preview-card';
import { useScreenStyles } from '../shared/screen.styles';
import { StaleBar } from '../shared/stale-bar';
import type { ReactNode, Ref } from 'react';
import type { CompareOutcome } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { Comparison } from '../shared/panel-state';

interface ComparisonResultProps {
  readonly comparison: Comparison;
  /** The heading, to move the keyboard to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** What the comparison has found: how many are kept, what waits for the user, and every verdict. */
export function ComparisonResult({ comparison, headRef }: ComparisonResultProps): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const { outcome } = comparison;
  const some = outcome.commitments.length > 0;
  return (
    <>
      {comparison.stale && <StaleBar />}
      <DeedBar comparison={comparison} />
      <div>
        <h2 ref={headRef} tabIndex={-1} className={styles.headline}>
          {headline(outcome, texts, language)}
        </h2>
        <p className={styles.caption}>{countsText(outcome, texts, language)}</p>
      </div>
      <ErrorsBar findings={outcome.findings} />
      {outcome.proposals.length > 0 && <ProposalList comparison={comparison} />}
      <RankListField comparison={comparison} />
      {some && (
        <WritePreviewCard
          result={comparison}
          onChoose={(conflicts, ticked) => {
            chooseComparisonConflicts(store, conflicts, ticked);
          }}
          onWrite={() => void writeComparison(store)}
        />
      )}
      <SealSection comparison={comparison} />
      {outcome.own.length > 0 && <ComparisonFindings findings={outcome.own} />}
      {outcome.units.length > 0 && <UnitField outcome={outcome} />}
      {some && (
        <>
          <CommitmentList outcome={outcome} />
          <KindTable outcome={outcome} />
        </>
      )}
    </>
  );
}

function countsText({ tally, commitments, proposals }: CompareOutcome, texts: Dictionary, language: Language): string {
  if (commitments.length === 0) return proposals.length > 0 ? '' : texts.compare.none;
  if (tally.share === null) return texts.compare.undecided;
  return fill(texts.compare.decided, { decided: integerText(tally.decided, language), share: decimalText(tally.share, 0, language) });
}

/** Says what was kept in the workbook before comparing again, until something else is begun. */
function DeedBar({ comparison: { deed } }: { readonly comparison: Comparison }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const fresh = usePanelState((state) => state.notice === 'compared');
  if (deed === null || !fresh) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{comparisonDeedText(deed, texts, language)}</MessageBarBody>
    </MessageBar>
  );
}
