import type { journal as vietnamese } from '../vi/journal';

/** The journal of decisions, and of papers and lists that were made. */
export const journal = {
  name: 'Journal',
  title: 'JOURNAL OF AWARDS',
  note: 'This sheet is made automatically. The SHA-256 hash tells which figures the workbook held at the time.',
  number: 'No.',
  at: 'Time (Vietnam)',
  what: 'What',
  by: 'Who answers for it',
  text: 'Content',
  hash: 'Hash of the figures',
  kinds: {
    move: 'Change of a list',
    takeBack: 'Change taken back',
    tie: 'Decision on a tie',
    papers: 'Papers made',
    lists: 'Lists made',
  },
  moved: '{nominee} – {award}: {change}',
  takenBack: 'Taken back: {nominee} – {award}: {change}. Why: {reason}',
  made: 'Made: {names}',
  tied: '{award} – {recipients} – {group}: {decision}',
} satisfies typeof vietnamese;
