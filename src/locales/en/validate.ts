import type { validate as vietnamese } from '../vi/validate';

/** The step Validate. */
export const validate = {
  lead: 'Reads the whole workbook, recognises its tables and looks for what is wrong or missing. It changes nothing.',
  run: 'Validate the workbook',
  runAgain: 'Validate again',
  headline: {
    errors: { one: '{n} error to mend', other: '{n} errors to mend' },
    warnings: { one: 'No errors; {n} warning', other: 'No errors; {n} warnings' },
    infos: 'No errors or warnings',
    none: 'Nothing found',
  },
  lookedAt: 'Looked at {cells} in {sheets}.',
  cells: { one: '{n} cell', other: '{n} cells' },
  sheets: { one: '{n} sheet', other: '{n} sheets' },
  severities: {
    error: { one: '{n} error', other: '{n} errors' },
    warning: { one: '{n} warning', other: '{n} warnings' },
    info: { one: '{n} note', other: '{n} notes' },
  },
  severityHeads: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  noErrors: 'No errors',
  recognised: 'Tables recognised',
  rows: { one: '{n} row', other: '{n} rows' },
  findings: 'Findings',
  filterBySeverity: 'Filter by severity',
  filterBySheet: 'Filter by sheet',
  allSheets: 'All sheets',
  search: 'Search the list',
  noMatch: 'Nothing matches the filters.',
  clearFilters: 'Clear filters',
  why: 'Why:',
  mend: 'To mend it:',
  next: 'Next: score and rank',
} satisfies typeof vietnamese;
