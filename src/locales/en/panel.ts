import type { panel as vietnamese } from '../vi/panel';

/** The task pane around its steps. */
export const panel = {
  title: 'PAR scoring',
  otherLanguage: 'VI – Tiếng Việt',
  steps: 'Steps',
  stepNames: {
    validate: 'Validate',
    score: 'Score and rank',
    compare: 'Compare with commitments',
    shortlist: 'Awards',
  },
  stepStates: {
    todo: 'Not done yet',
    running: 'Under way…',
    stale: 'Out of date: the workbook has changed',
  },
  phases: {
    reading: 'Reading the workbook…',
    computing: 'Computing…',
    making: 'Drawing up the papers…',
    writing: 'Writing into the workbook…',
    undoing: 'Undoing…',
  },
  percentDone: '{phase} {percent}%',
  stop: 'Stop',
  silent: 'Excel has not answered yet. If you are editing a cell, press Enter or Esc. A large workbook may need more time.',
  silentWriting: 'If you stop waiting now, only part of the cells may be written; Undo puts them back.',
  giveUp: 'Stop waiting',
  undo: 'Undo',
  undoHint: 'Undo what was last written',
  undone: 'Undone. The workbook is as it was before.',
  dismiss: 'Dismiss the message',
  unexpected: 'Something unexpected went wrong. Please try again; if it persists, tell your support this text: {message}',
  failedStep: 'The step “{step}” was not finished.',
  goTo: '{place}, go to cell',
  clearSearch: 'Clear the search',
  blank: '(blank)',
  stale: 'The workbook has changed since this step was done, so the results below may be out of date.',
  pages: {
    label: 'Change page',
    shown: '{first}–{last} of {total}',
    previous: 'Previous page',
    next: 'Next page',
  },
} satisfies typeof vietnamese;
