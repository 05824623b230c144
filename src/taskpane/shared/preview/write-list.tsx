import { mergeClasses } from '@fluentui/react-components';
import { usePreviewStyles } from './preview.styles';
import { resultFieldName } from '../../../locales/format';
import { countText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../cell-link';
import { useLanguage, useTexts } from '../language';
import { useScreenStyles } from '../screen.styles';
import type { ReactNode } from 'react';
import type { WritePreview } from '../../../council/outcome';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Writable } from '../panel-state';

/** The columns and sheets that are written, each with how many cells change. */
export function WriteList({ result }: { readonly result: Writable }): ReactNode {
  const styles = usePreviewStyles();
  const { outcome, snapshot, written } = result;
  const columns = outcome.writes.filter(({ kind }) => kind === 'column');
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <ColumnWrites key={sheet} sheet={sheet} writes={columns.filter((write) => write.sheet === sheet)} />
      ))}
      <ul className={styles.list}>
        {outcome.writes
          .filter(({ kind }) => kind === 'sheet')
          .map((write) => (
            <SheetItem key={write.sheet} write={write} exists={hasSheet(snapshot, write.sheet)} written={written} />
          ))}
      </ul>
    </>
  );
}

/** Columns of one of the user's sheets. */
function ColumnWrites(props: { readonly sheet: string; readonly writes: readonly WritePreview[] }): ReactNode {
  const styles = usePreviewStyles();
  const { preview } = useTexts().score;
  const language = useLanguage();
  return (
    <table className={styles.columns}>
      <caption className={styles.caption}>{fill(preview.columnsOf, { sheet: props.sheet })}</caption>
      <tbody>
        {props.writes.map((write) => (
          <tr key={write.address}>
            <td className={mergeClasses(styles.cell, styles.address)}>
              <CellLink sheet={write.sheet} address={write.address}>
                {write.address}
              </CellLink>
            </td>
            <th scope="row" className={mergeClasses(styles.cell, styles.field)}>
              {write.field !== null && resultFieldName(write.field, language)}
            </th>
            <td className={mergeClasses(styles.cell, styles.count)}>
              <Changes write={write} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SheetItemProps {
  readonly write: WritePreview;
  /** There is a sheet of that name before writing. */
  readonly exists: boolean;
  readonly written: boolean;
}

/** A sheet of ours as a whole. */
function SheetItem({ write, exists, written }: SheetItemProps): ReactNode {
  const styles = usePreviewStyles();
  const { preview } = useTexts().score;
  const words = fill(exists ? preview.sheetAgain : preview.newSheet, { sheet: write.sheet });
  return (
    <li className={styles.row}>
      {written || exists ? (
        <CellLink sheet={write.sheet} address="">
          {words}
        </CellLink>
      ) : (
        <span>{words}</span>
      )}
      <span className={styles.count}>
        <Changes write={write} />
      </span>
    </li>
  );
}

function Changes({ write }: { readonly write: WritePreview }): ReactNode {
  const screen = useScreenStyles();
  const { preview } = useTexts().score;
  const language = useLanguage();
  return (
    <span className={screen.caption}>
      {write.cells === 0 ? preview.unchanged : countText(preview.cells, write.cells, language)}
    </span>
  );
}

function hasSheet(snapshot: Snapshot, name: string): boolean {
  return snapshot.sheets.some((sheet) => sheet.name === name);
}
