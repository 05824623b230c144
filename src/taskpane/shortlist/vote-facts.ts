import { presentNeeded } from '../../council/awards/votes';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { Dictionary, Language } from '../../locales/language';
import type { Vote } from '../../scoring/vote';
import type { CellPlace } from '../../sheets/awards/cell-place';
import type { CouncilSettings } from '../../sheets/awards/council-settings';

/** Something about a vote, with the cell that it was read from. */
export interface VoteFact {
  readonly term: string;
  readonly text: string;
  readonly cell: CellPlace | undefined;
}

/** Who was there, whether that is enough, and how many votes are needed. */
export function voteFacts(vote: Vote, council: CouncilSettings, texts: Dictionary, language: Language): VoteFact[] {
  const words = texts.shortlist.vote;
  const { members, present, rules } = vote;
  const { cells } = council;
  const verdict = vote.quorate ? words.quorate : words.notQuorate;
  const wanted = presentNeeded(vote);
  const quorum = wanted === null ? words.noQuorum : fill(words.quorumNeeds, { verdict, n: integerText(wanted, language) });
  const needed = fill(words.neededOf[rules.base], { needed: integerText(vote.needed, language) });
  const there = integerText(present, language);
  return [
    { term: words.members, text: integerText(members, language), cell: cells.get('members') },
    { term: words.present, text: council.present === null ? `${there} (${words.presentAssumed})` : there, cell: cells.get('present') },
    { term: words.quorum, text: quorum, cell: cells.get('quorum') },
    { term: words.needed, text: needed, cell: cells.get('share') },
  ];
}
