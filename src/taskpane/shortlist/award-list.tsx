import { CutLine } from './cut-line';
import { NomineeList } from './nominee-list';
import { TiedBlock } from './tied-block';
import { placesLeft, tiedOf } from './list-counts';
import { useShortlistStyles } from './shortlist.styles';
import { conditionsText, reasonText, whyNotText } from '../../locales/awards';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { CellLink } from '../shared/cell-link';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Line } from './line';
import type { Nominee, Omission, Shortlist } from '../../scoring/award';
import type { Language } from '../../locales/language';
import type { Shortlisting } from '../shared/panel-state';

interface AwardListProps {
  readonly shortlisting: Shortlisting;
  /** Position of the list among the others. */
  readonly at: number;
  readonly list: Shortlist;
  /** Who is searched for. */
  readonly matches: (nominee: Nominee) => boolean;
}

/** One list: who is in and why, the cut, those tied at it, the reserve, the others and why not. */
export function AwardList({ shortlisting, at, list, matches }: AwardListProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { lists: words } = useTexts().shortlist;
  const language = useLanguage();
  const count = (n: number): string => integerText(n, language);
  const entries = list.entries.map((place, position): Line => ({ ...place, place: position + 1, says: reasonText(place.why, list, language) }));
  const reserve = omitted(list.reserve, list, language).filter(({ nominee }) => matches(nominee));
  const left = omitted(list.left, list, language).filter(({ nominee }) => matches(nominee));
  return (
    <div className={styles.body}>
      <QuotaLine shortlisting={shortlisting} at={at} list={list} />
      {entries.length === 0 && <p className={screen.caption}>{words.none}</p>}
      <NomineeList shortlisting={shortlisting} at={at} label={words.entries} lines={entries.filter(({ nominee }) => matches(nominee))} />
      <CutLine quota={list.quota} left={placesLeft(list)} over={Math.max(0, list.entries.length - list.quota)} />
      {list.cut !== null && <TiedBlock shortlisting={shortlisting} at={at} list={list} cut={list.cut} nominees={tiedOf(list).filter(matches)} />}
      {reserve.length > 0 && (
        <>
          <h4 className={styles.part}>{fill(words.reserve, { n: count(reserve.length) })}</h4>
          <NomineeList shortlisting={shortlisting} at={at} label={fill(words.reserve, { n: count(reserve.length) })} lines={reserve} />
        </>
      )}
      {left.length > 0 && (
        <>
          <h4 className={styles.part}>{fill(words.left, { n: count(left.length) })}</h4>
          <NomineeList shortlisting={shortlisting} at={at} label={fill(words.left, { n: count(left.length) })} lines={left} />
        </>
      )}
    </div>
  );
}

function omitted(omissions: readonly Omission[], list: Shortlist, language: Language): Line[] {
  return omissions.map((omission) => ({ ...omission, place: null, says: whyNotText(omission.why, list, language) }));
}

/** The quota with its cell, and what is asked for. */
function QuotaLine({ shortlisting, at, list }: Pick<AwardListProps, 'shortlisting' | 'at' | 'list'>): ReactNode {
  const screen = useScreenStyles();
  const { lists: words } = useTexts().shortlist;
  const language = useLanguage();
  const row = shortlisting.outcome.rounds[at];
  const quota = fill(words.quotaRow, { quota: integerText(list.quota, language) });
  return (
    <p className={screen.caption}>
      {row === undefined ? quota : <CellLink {...row}>{quota}</CellLink>}
      {'. '}
      {list.conditions.length === 0 ? words.noConditions : fill(words.conditions, { conditions: conditionsText(list.conditions, language) })}
    </p>
  );
}
