import { mergeClasses } from '@fluentui/react-components';
import { placesLeft, tiedOf } from './list-counts';
import { listTitle } from './list-title';
import { useShortlistStyles } from './shortlist.styles';
import { integerText } from '../../locales/numbers';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { Shortlist } from '../../scoring/award';

/** How many places each list has, and how many of them are taken, waiting, empty. */
export function ListSummary({ shortlists }: { readonly shortlists: readonly Shortlist[] }): ReactNode {
  const styles = useShortlistStyles();
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.shortlist.summary;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <Fold head={words.head}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.list}
            </th>
            {[words.quota, words.entries, words.tied, words.empty].map((head) => (
              <th key={head} scope="col" className={number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shortlists.map((list, at) => (
            <tr key={at}>
              <th scope="row" className={styles.cell}>
                {listTitle(list, texts)}
              </th>
              {[list.quota, list.entries.length, tiedOf(list).length, placesLeft(list)].map((count, column) => (
                <td key={column} className={number}>
                  {integerText(count, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
