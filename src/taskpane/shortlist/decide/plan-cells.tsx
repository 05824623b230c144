import { changedCells } from './changed-cells';
import { useShortlistStyles } from '../shortlist.styles';
import { cellText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../../shared/cell-link';
import { useLanguage, useTexts } from '../../shared/language';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Plan } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';

interface PlanCellsProps {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
}

/** Every cell of the user's sheets that a plan writes, old and new, and the sheets of ours. */
export function PlanCells({ plan, snapshot }: PlanCellsProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.shortlist.decide;
  const cells = changedCells(plan, snapshot);
  return (
    <>
      {cells.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.cell, words.was, words.becomes].map((head) => (
                <th key={head} scope="col" className={styles.cell}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ sheet, address, was, becomes }) => (
              <tr key={`${sheet}!${address}`}>
                <th scope="row" className={styles.cell}>
                  <CellLink sheet={sheet} address={address} />
                </th>
                <td className={styles.cell}>
                  <span className={styles.was}>{cellText(was, language, texts.panel.blank)}</span>
                </td>
                <td className={styles.cell}>
                  <span className={styles.becomes}>{cellText(becomes, language, texts.panel.blank)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className={screen.list}>
        {plan.sheets.map(({ name }) => {
          const exists = snapshot.sheets.some((sheet) => sheet.name === name);
          return <li key={name}>{fill(exists ? words.sheets.renewed : words.sheets.made, { sheet: name })}</li>;
        })}
      </ul>
    </>
  );
}
