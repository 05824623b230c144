import { useShortlistStyles } from './shortlist.styles';
import { useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';

/** Which sheet and columns to add, where the workbook says nothing of awards. */
export function MissingSheets(): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { missing } = useTexts().shortlist;
  return (
    <section className={screen.card} aria-label={missing.head}>
      <h3 className={screen.heading}>{missing.head}</h3>
      <p className={styles.text}>{missing.lead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[missing.column, missing.says].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {missing.columns.map(({ name, says }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={screen.caption}>{missing.more}</p>
    </section>
  );
}
