import { mergeClasses } from '@fluentui/react-components';
import { useCompareStyles } from './compare.styles';
import { numberText } from '../../locales/numbers';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { CriterionGap } from '../../council/unit-view';

/** The criteria that lost points, the most first, then those that are not scored yet. */
export function GapTable({ gaps }: { readonly gaps: readonly CriterionGap[] | null }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const { unit: words } = useTexts().compare;
  const language = useLanguage();
  if (gaps === null || gaps.length === 0) return <p className={screen.lead}>{gaps === null ? words.noCriteria : words.noGaps}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.criterion}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
            {words.lost}
          </th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ code, title, lost }) => (
          <tr key={code}>
            <th scope="row" className={styles.cell}>
              {code} {title}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{lost === null ? words.notScored : numberText(lost, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
