import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useRef } from 'react';
import { readingReason } from './reading-reason';
import { showPage } from '../validate-action';
import { sheetKindName } from '../../../locales/format';
import { countText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../../shared/cell-link';
import { Fold } from '../../shared/fold';
import { useLanguage, useTexts } from '../../shared/language';
import { Pager, usePage } from '../../shared/pager';
import { usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { ValidateOutcome } from '../../../council/outcome';
import type { SheetReport } from '../../../sheets/sheet-report';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    '&:not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

/** A workbook of unit forms has a sheet for every unit. */
const PAGE = 20;

/** What each sheet was taken for and why, so that a wrong guess is seen, and where to change it. */
export function RecognisedSheets({ sheets }: { readonly sheets: ValidateOutcome['sheets'] }): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const holder = useRef<HTMLDivElement>(null);
  const page = usePage(sheets, PAGE, holder);
  const used = sheets.some(({ kind }) => kind !== 'unknown' && kind !== 'ours');
  return (
    <div ref={holder}>
      <Fold head={countText(texts.validate.reading.head, sheets.length, language)} open={!used}>
        <ul className={screen.list}>
          {page.items.map((report) => (
            <SheetItem key={report.sheet} report={report} />
          ))}
        </ul>
        <Pager page={page} />
      </Fold>
    </div>
  );
}

function SheetItem({ report }: { readonly report: SheetReport }): ReactNode {
  const styles = useStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const { reading } = texts.validate;
  return (
    <li className={styles.sheet}>
      <div>
        <CellLink sheet={report.sheet} address={report.address} />
        <div className={mergeClasses(screen.caption, styles.kind)}>
          {sheetKindName(report.kind, language)}
          {report.rows > 0 && ` · ${countText(reading.rows, report.rows, language)}`}
        </div>
        <div className={screen.caption}>{readingReason(report, texts, language)}</div>
      </div>
      {report.kind !== 'ours' && (
        <Button
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={fill(reading.open, { sheet: report.sheet })}
          title={fill(reading.open, { sheet: report.sheet })}
          onClick={() => {
            showPage(store, { page: 'sheet', sheet: report.sheet });
          }}
        />
      )}
    </li>
  );
}
