import { mergeClasses } from '@fluentui/react-components';
import { usePreviewStyles } from './preview.styles';
import { resultFieldName } from '../../locales/format';
import { countText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { columnName, parseAddress } from '../../workbook/address';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { WritePreview } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { Snapshot } from '../../workbook/snapshot';
import type { Scoring } from '../shared/panel-state';

/** The columns and sheets that are written, each with how many cells change. */
export function WriteList({ scoring }: { readonly scoring: Scoring }): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { outcome, snapshot, written } = scoring;
  return (
    <ul className={styles.list}>
      {outcome.writes.map((write) => (
        <li key={`${write.sheet}!${write.address}`}>
          <div className={styles.row}>
            <span>{subject(write, snapshot, texts, language)}</span>
            <span className={mergeClasses(screen.caption, styles.count)}>
              {write.cells === 0
                ? texts.score.preview.unchanged
                : countText(texts.score.preview.cells, write.cells, language)}
            </span>
          </div>
          {written || hasSheet(snapshot, write.sheet) ? (
            <CellLink sheet={write.sheet} address={write.address} />
          ) : (
            <span className={screen.caption}>{write.sheet}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function subject(write: WritePreview, snapshot: Snapshot, texts: Dictionary, language: Language): string {
  const { preview } = texts.score;
  if (write.kind === 'sheet') return hasSheet(snapshot, write.sheet) ? preview.sheetAgain : preview.newSheet;
  const range = parseAddress(write.address);
  return fill(preview.column, {
    column: range === null ? write.address : columnName(range.column),
    field: write.field === null ? '' : resultFieldName(write.field, language),
  });
}

function hasSheet(snapshot: Snapshot, name: string): boolean {
  return snapshot.sheets.some((sheet) => sheet.name === name);
}
