import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sheetKindName } from '../../locales/format';
import { countText } from '../../locales/numbers';
import { CellLink } from '../shared/cell-link';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { ValidateOutcome } from '../../council/outcome';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, justifyContent: 'space-between', alignItems: 'baseline' },
  count: { flexShrink: 0 },
});

/** What each sheet was taken for and where, so that a wrong guess is seen. */
export function RecognisedSheets({ sheets }: { readonly sheets: ValidateOutcome['sheets'] }): ReactNode {
  const styles = useStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const used = sheets.some(({ kind }) => kind !== 'unknown' && kind !== 'ours');
  return (
    <Fold head={texts.validate.recognised} open={!used}>
      <ul className={styles.list}>
        {sheets.map((report) => (
          <li key={`${report.sheet} ${report.kind} ${report.address}`}>
            <div className={styles.row}>
              <CellLink sheet={report.sheet} address={report.address} />
              {report.rows > 0 && (
                <span className={mergeClasses(screen.caption, styles.count)}>
                  {countText(texts.validate.rows, report.rows, language)}
                </span>
              )}
            </div>
            <div className={screen.caption}>{sheetKindName(report.kind, language)}</div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
