import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useTexts } from '../taskpane/shared/language';
import { cellKey } from '../workbook/snapshot';
import { problemText } from './sheet/problem-text';
import type { ReactNode } from 'react';
import type { SheetModel, Spot } from './sheet/sheet-model';

const useStyles = makeStyles({
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CellNoteProps {
  readonly id: string;
  readonly model: SheetModel;
  readonly active: Spot;
}

/**
 * What has to be known of the formula in the selected cell: why it has an error, or that its
 * value is out of date. It stands below the sheet, as cells must not move under a double click.
 */
export function CellNote({ id, model: { sheet, look }, active }: CellNoteProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const language = useLanguage();
  const key = cellKey(active.row, active.column);
  const problem = look.problems.get(key);
  const note = problem ? problemText(problem, language) : sheet.uncalculated.has(key) ? texts.uncalculated : '';
  // Without a note it takes no room, but the value bar has to find it.
  return <div id={id} className={note === '' ? '' : styles.note}>{note}</div>;
}
