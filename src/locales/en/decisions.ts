import type { decisions as vietnamese } from '../vi/decisions';

/** What decisions write into the workbook's own sheets, and why they may be refused. */
export const decisions = {
  changes: {
    name: 'Changes',
    title: 'CHANGES OF THE SHORTLISTS',
    nominee: 'Nominee',
    award: 'Award',
    move: 'Change',
    reason: 'Reason',
    by: 'By',
    on: 'Date',
    moves: { in: 'In', out: 'Out' },
  },
  ties: {
    tie: 'Ties',
    tieReason: 'Reason',
    choices: { allIn: 'All in', allOut: 'All out', byKey: 'By a tie key', byVote: 'Vote' },
  },
  refusals: {
    noNominee: 'Choose a collective or an individual, and an award.',
    noReason: 'Give the reason.',
    noName: 'Give the name of who answers for it.',
    noKey: 'Choose the tie key.',
    movedAlready: '{nominee} already has a change for this award at {cell}. Take that one back first.',
    notOurs: 'This change was typed into the workbook, or was edited after it was written. Edit or delete it on its sheet.',
    listUnknown: 'There is no longer a row for {award} among the quotas. Draw up the shortlists again.',
    occupied: 'Cell {cell} holds “{existing}”.',
  },
} satisfies typeof vietnamese;
