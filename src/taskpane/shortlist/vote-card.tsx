import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { MissingVoteRule } from './missing-vote-rule';
import { useShortlistStyles } from './shortlist.styles';
import { voteFacts } from './vote-facts';
import { countText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { CellLink } from '../shared/cell-link';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { ShortlistOutcome } from '../../council/shortlist';
import type { Ballot, Vote } from '../../scoring/vote';
import type { CellPlace } from '../../sheets/awards/cell-place';

const PAGE = 20;

/** How the council voted: who was there, what is needed, who falls short; or what is missing to tell. */
export function VoteCard({ outcome }: { readonly outcome: ShortlistOutcome }): ReactNode {
  const { vote: words } = useTexts().shortlist;
  const vote = outcome.data.meeting?.vote ?? null;
  return <Fold head={words.head}>{vote === null ? <MissingVoteRule council={outcome.council} /> : <Held vote={vote} outcome={outcome} />}</Fold>;
}

function Held({ vote, outcome }: { readonly vote: Vote; readonly outcome: ShortlistOutcome }): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const { vote: words } = texts.shortlist;
  const language = useLanguage();
  const holder = useRef<HTMLDivElement>(null);
  const page = usePage(vote.ballots, PAGE, holder);
  const cells = useMemo(() => voteCells(outcome), [outcome]);
  const uncounted = vote.ballots.filter(({ yes }) => yes === null).length;
  return (
    <div ref={holder} className={styles.body}>
      <dl className={styles.facts}>
        {voteFacts(vote, outcome.council, texts, language).map(({ term, text, cell }) => (
          <div key={term} className={styles.fact}>
            <dt className={screen.caption}>{term}</dt>
            <dd className={styles.value}>{cell === undefined ? text : <CellLink {...cell}>{text}</CellLink>}</dd>
          </div>
        ))}
      </dl>
      {uncounted > 0 && <p className={styles.text}>{countText(words.missing, uncounted, language)}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.nominee}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
              {words.yes}
            </th>
            <th scope="col" className={styles.cell}>
              {words.result}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((ballot, at) => (
            <BallotRow key={page.start + at} ballot={ballot} vote={vote} cell={cells.get(ballot.nominee)} />
          ))}
        </tbody>
      </table>
      <Pager page={page} />
    </div>
  );
}

/** The cells of the votes by the nominee's name; none for a name that several bear. */
function voteCells({ places }: ShortlistOutcome): ReadonlyMap<string, CellPlace> {
  const cells = new Map<string, CellPlace>();
  const several = new Set<string>();
  for (const [{ name }, { sheet, address, votes }] of places) {
    if (cells.has(name)) several.add(name);
    cells.set(name, votes ?? { sheet, address });
  }
  for (const name of several) cells.delete(name);
  return cells;
}

interface BallotRowProps {
  readonly ballot: Ballot;
  readonly vote: Vote;
  /** Where its votes stand, or are to stand. */
  readonly cell: CellPlace | undefined;
}

function BallotRow({ ballot, vote, cell }: BallotRowProps): ReactNode {
  const styles = useShortlistStyles();
  const screen = useScreenStyles();
  const { vote: words } = useTexts().shortlist;
  const language = useLanguage();
  const { nominee, award, yes, passed } = ballot;
  const short = yes === null ? words.uncounted : fill(words.short, { n: integerText(vote.needed - yes, language) });
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {cell === undefined ? nominee : <CellLink {...cell}>{nominee}</CellLink>}
        <p className={screen.caption}>{award}</p>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{yes === null ? '–' : integerText(yes, language)}</td>
      <td className={styles.cell}>{passed ? words.passed : <strong>{short}</strong>}</td>
    </tr>
  );
}
