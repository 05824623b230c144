import { decimalText, integerText } from '../../locales/numbers';
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
  const quorum = rules.quorum === null ? words.noQuorum : fill(words.quorumNeeds, { verdict, share: decimalText(rules.quorum, 0, language) });
  const needed = fill((rules.above ? words.aboveOf : words.neededOf)[rules.base], {
    needed: integerText(vote.needed, language),
    share: decimalText(rules.share, 0, language),
  });
  const there = integerText(present, language);
  return [
    { term: words.members, text: integerText(members, language), cell: cells.get('members') },
    { term: words.present, text: council.present === null ? `${there} (${words.presentAssumed})` : there, cell: cells.get('present') },
    { term: words.quorum, text: quorum, cell: cells.get('quorum') },
    { term: words.needed, text: needed, cell: cells.get('share') },
  ];
}
