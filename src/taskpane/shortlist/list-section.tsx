import { useDeferredValue, useState } from 'react';
import { AwardList } from './award-list';
import { tiedOf } from './list-counts';
import { countedTitle } from './list-title';
import { useShortlistStyles } from './shortlist.styles';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import { searchKey } from '../shared/search-key';
import { SearchField } from '../shared/search-field';
import type { ReactNode } from 'react';
import type { Nominee, Shortlist } from '../../scoring/award';
import type { Shortlisting } from '../shared/panel-state';

/** With more lists the later ones are closed at first. */
const OPEN = 2;

/** Every list under its heading, with a search over all of them. */
export function ListSection({ shortlisting }: { readonly shortlisting: Shortlisting }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.shortlist.lists;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(searchKey(search));
  const searching = wanted !== '';
  const matches = ({ name, unit }: Nominee): boolean => !searching || searchKey(`${name} ${unit}`).includes(wanted);
  const lists = shortlisting.outcome.shortlists.map((list, at) => ({ list, at })).filter(({ list }) => !searching || nomineesOf(list).some(matches));
  return (
    <section className={screen.screen} aria-label={words.head}>
      <h3 className={screen.heading}>{words.head}</h3>
      <SearchField label={words.search} value={search} onSearch={setSearch} />
      {lists.length === 0 && <p className={screen.lead}>{words.noMatch}</p>}
      <div className={styles.folds}>
        {lists.map(({ list, at }) => (
          <Fold
            key={`${String(at)} ${String(searching)}`}
            head={countedTitle(list, texts, language)}
            open={searching || at < OPEN || list.cut !== null}
          >
            <AwardList shortlisting={shortlisting} at={at} list={list} matches={matches} />
          </Fold>
        ))}
      </div>
    </section>
  );
}

function nomineesOf(list: Shortlist): Nominee[] {
  return [...list.entries, ...list.reserve, ...list.left].map(({ nominee }) => nominee).concat(tiedOf(list));
}
