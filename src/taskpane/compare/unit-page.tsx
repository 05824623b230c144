import { createPortal } from 'react-dom';
import { CommitmentItem } from './commitment-item';
import { GapTable } from './gap-table';
import { PrintButton } from './print-button';
import { UnitPrintout } from './unit-printout';
import { showUnit } from './compare-action';
import { useCompareStyles } from './compare.styles';
import { unitFacts } from './unit-facts';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import { SubPage } from '../shared/sub-page';
import type { ReactNode } from 'react';
import type { UnitView } from '../../council/unit-view';
import type { Comparison } from '../shared/panel-state';

interface UnitPageProps {
  readonly comparison: Comparison;
  readonly view: UnitView;
}

/** One unit for its head: where it stands, what it promised, what it lost; printable as one page. */
export function UnitPage({ comparison, view }: UnitPageProps): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const words = texts.compare.unit;
  const { outcome } = comparison;
  return (
    <SubPage
      title={view.name}
      back={words.back}
      onBack={() => {
        showUnit(store, null);
      }}
    >
      <PrintButton />
      <dl className={styles.facts}>
        {unitFacts(view, outcome, texts, language).map(([term, value]) => (
          <div key={term} className={styles.factRow}>
            <dt className={screen.caption}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className={screen.heading}>{words.commitments}</h3>
      {view.commitments.length === 0 && <p className={screen.lead}>{words.noCommitments}</p>}
      <ul className={styles.list}>
        {view.commitments.map((one, at) => (
          <CommitmentItem key={at} commitment={one} outcome={outcome} />
        ))}
      </ul>
      <h3 className={screen.heading}>{words.gaps}</h3>
      <GapTable gaps={view.gaps} />
      {createPortal(<UnitPrintout outcome={outcome} view={view} />, document.body)}
    </SubPage>
  );
}
