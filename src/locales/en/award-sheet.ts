import type { awardSheet as vietnamese } from '../vi/award-sheet';

/** The sheet of ours that shows the shortlists. Heads of Excel Tables must differ from each other. */
export const awardSheet = {
  name: 'Award lists',
  title: 'AWARD SHORTLISTS',
  note: 'This sheet is made automatically from the sheets of quotas, individuals and changes; edit those, then make it anew.',
  list: '{award} – {recipients} – {group}: {entries} proposed, quota {quota}',
  cut: 'Below the cut of {award} – {recipients} – {group}',
  cutTied: 'Below the cut of {award} – {recipients} – {group}: {tied} tied for {free} places left, the council decides',
  nobody: 'Nobody yet',
  number: 'No.',
  nominee: 'Nominee',
  office: 'Position, unit',
  group: 'Group',
  rank: 'Rank',
  index: 'Index (%)',
  band: 'Band',
  commitments: 'Commitments met',
  kept: '{met}/{signed}',
  state: 'State',
  proposed: 'Proposed',
  reason: 'Reason',
} satisfies typeof vietnamese;
