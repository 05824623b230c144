import { VerdictBadge } from './verdict-badge';
import { useCompareStyles } from './compare.styles';
import { commitmentReason, readingWords } from '../../locales/commitment-text';
import { outlookText } from '../../locales/outlook-text';
import { sealText } from '../../locales/seal-text';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { CommitmentResult, CompareOutcome } from '../../council/outcome';

interface CommitmentItemProps {
  readonly commitment: CommitmentResult;
  readonly outcome: CompareOutcome;
}

/** One unit's commitment: its verdict, why, what it still takes, and the cells behind it. */
export function CommitmentItem({ commitment, outcome }: CommitmentItemProps): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const { results: texts } = useTexts().compare;
  const language = useLanguage();
  const outlook = outcome.outlooks.get(commitment);
  const seal = outcome.seals.states.get(commitment.row);
  const { unit, verdict, content, reading, sheet, address, cells } = commitment;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <VerdictBadge verdict={verdict} />
        <span className={styles.label}>{unit}</span>
      </div>
      <CellLink sheet={sheet} address={address}>
        {content === '' ? readingWords(reading, language) : content}
      </CellLink>
      <p className={screen.caption}>{readingWords(reading, language)}</p>
      <p className={styles.text}>{commitmentReason(commitment, language)}</p>
      {outlook !== undefined && (
        <p className={screen.caption}>
          <span className={styles.label}>{texts.needed}</span> {outlookText(outlook, language)}
        </p>
      )}
      {seal?.state === 'changed' && <p className={styles.text}>{sealText(seal, language)}</p>}
      {cells.length > 0 && (
        <div className={styles.cells}>
          <span className={screen.caption}>{texts.cells}</span>
          {cells.slice(0, CELLS).map((cell) => (
            <SourceCell key={cell} cell={cell} />
          ))}
        </div>
      )}
    </li>
  );
}

/** So many cells are worth a link each; the sheet of the comparison has them all. */
const CELLS = 8;

function SourceCell({ cell }: { readonly cell: string }): ReactNode {
  const at = cell.lastIndexOf('!');
  return <CellLink sheet={cell.slice(0, at)} address={cell.slice(at + 1)} />;
}
