import type { awards as vietnamese } from '../vi/awards';

/** Awards: names, conditions, and why somebody is on a shortlist or not. */
export const awards = {
  kinds: {
    flag: 'Emulation flag',
    ministerCertificate: 'Minister’s certificate of merit',
    chairmanCertificate: 'Certificate of merit of the province’s Chairman',
    commendation: 'Commendation',
    other: 'Other award',
  },
  recipients: { collective: 'Collective', individual: 'Individual' },
  allGroups: 'All groups',
  conditions: {
    bandAtLeast: 'band {band} or better',
    indexAtLeast: 'index of {index}% or more',
    rankWithin: 'rank {rank} or better',
    allCommitments: 'all signed commitments met',
    commitments: 'at least {count} commitments met',
    years: 'at least {years} years running',
  },
  inOrder: 'Within the quota, in order',
  meets: 'meets the conditions: {conditions}',
  tie: '{choice}, as the council decided: {reason}',
  tieKey: '{choice} ({key})',
  tieChoices: {
    allIn: 'All that are tied are taken',
    allOut: 'None that are tied are taken',
    byKey: 'Told apart by a tie key',
    byVote: 'Told apart by the vote',
  },
  reallocated: 'Takes a place left over by {group}',
  moves: { in: 'Moved into the list', out: 'Moved out of the list' },
  refusals: {
    underReview: 'it is under review',
    collectivesOnly: 'a flag is for collectives only',
    votes: 'it fell short in the vote',
    noPlace: 'more are moved in than there are places',
    notListed: 'the award is not for this kind of recipient',
    movedTwice: 'there is another change for the same nominee',
  },
  changed: '{move}: {reason} ({by})',
  whyNot: {
    belowCut: 'The quota ({quota}) is used up',
    tiedAtCut: 'Tied at the cut: {tied} for {free} places left; the council decides',
    conditions: 'Conditions not met: {conditions}',
    underReview: 'Under review: {text}',
    notRanked: 'Not ranked',
    otherAward: 'Proposed for {award} for the same achievement',
    tiedElsewhere: 'Tied at the cut of {award}, which the council has yet to decide',
    collectivesOnly: 'For collectives only',
    votes: '{yes} votes in favour, {needed} needed',
  },
} satisfies typeof vietnamese;
