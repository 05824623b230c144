/**
 * What a table of a workbook holds; `previous` is a table of units of an earlier year, `ranks` a
 * list of last year's and this year's ranks that may be wider than the workbook's units.
 */
export const TABLE_KINDS = ['criteria', 'form', 'units', 'matrix', 'summary', 'previous', 'commitments', 'ranks'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Whose points a score matrix holds; `final` where its sheet does not say. */
export const SCORE_SOURCES = ['final', 'appraisal', 'survey', 'self'] as const;
export type ScoreSource = (typeof SCORE_SOURCES)[number];
