import type { names as vietnamese } from '../vi/names';

/** Names of things, and the short notes that stand beside a result. */
export const names = {
  sheetKinds: {
    criteria: 'Criteria',
    units: 'List of units',
    matrix: 'Score table',
    form: 'Unit’s scoring form',
    summary: 'Summary table',
    settings: 'Settings',
    ours: 'Result sheet',
    unknown: 'Not used',
  },
  resultFields: {
    maximum: 'Maximum',
    appraisal: 'Appraisal points',
    survey: 'Survey points',
    points: 'Total points',
    index: 'Index',
    rank: 'Rank',
    band: 'Band',
    note: 'Note',
  },
  tieKeys: {
    survey: 'survey points',
    appraisal: 'appraisal points',
    exactIndex: 'index before rounding',
    points: 'total points',
    previousRank: 'last year’s rank',
    previousIndex: 'last year’s index',
    code: 'points of criterion {code}',
  },
  tiedWith: 'Tied with {units}',
  tieBroken: 'Same index as {units}; told apart by {key}',
  notRanked: {
    excluded: 'Not ranked: {text}',
    excludedSilently: 'Not ranked, as the list of units says',
    missing: 'Points missing: {codes}',
    nothingApplies: 'No criterion applies',
    noScores: 'No points',
    duplicate: 'The unit is entered twice',
    unlisted: 'Not in the list of units',
    noGroup: 'No group',
    invalid: 'Figures have errors to be mended',
  },
  moreUnits: '{list} and {n} more units',
  moreCodes: '{list} and {n} more criteria',
} satisfies typeof vietnamese;
