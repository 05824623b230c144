import type { panel as vietnamese } from '../vi/panel';

/** The task pane. */
export const panel = {
  language: 'Language',
} satisfies typeof vietnamese;
