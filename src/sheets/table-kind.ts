/**
 * What a table of a workbook holds; `unitColumns` are criteria with a column of points for each
 * unit, `previous` is a table of units of an earlier year, `ranks` a
 * list of last year's and this year's ranks that may be wider than the workbook's units.
 */
export const TABLE_KINDS = ['criteria', 'form', 'units', 'matrix', 'unitColumns', 'summary', 'previous', 'commitments', 'ranks'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Whose points a score matrix holds; `final` where its sheet does not say. */
export const SCORE_SOURCES = ['final', 'appraisal', 'survey', 'self'] as const;
export type ScoreSource = (typeof SCORE_SOURCES)[number];

/** Whether the rows of such a table are criteria. */
export function isOfCriteria(kind: TableKind): boolean {
  return kind === 'criteria' || kind === 'form' || kind === 'unitColumns';
}

/** Whether the sheet's name, or the user, says whose points such a table holds. */
export function hasSource(kind: TableKind | 'ignored' | null): boolean {
  return kind === 'matrix' || kind === 'unitColumns';
}
