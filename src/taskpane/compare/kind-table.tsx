import { mergeClasses } from '@fluentui/react-components';
import { useCompareStyles } from './compare.styles';
import { integerText } from '../../locales/numbers';
import { DecimalText } from '../shared/decimal-text';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { CompareOutcome } from '../../council/outcome';

/** How many commitments of each kind there are, and the share of them that is met. */
export function KindTable({ outcome }: { readonly outcome: CompareOutcome }): ReactNode {
  const styles = useCompareStyles();
  const { compare, names } = useTexts();
  const language = useLanguage();
  const texts = compare.results;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <Fold head={texts.byKind}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {texts.kind}
            </th>
            <th scope="col" className={number}>
              {texts.all}
            </th>
            <th scope="col" className={number}>
              {texts.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {outcome.byKind.map(({ kind, tally }) => (
            <tr key={kind}>
              <th scope="row" className={styles.cell}>
                {names.commitmentKinds[kind]}
              </th>
              <td className={number}>{integerText(tally.all, language)}</td>
              <td className={number}>{tally.share === null ? '–' : <DecimalText value={tally.share} decimals={0} percent />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
