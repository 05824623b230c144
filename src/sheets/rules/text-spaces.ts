import { textRule } from './text-rule';

/** A name, number or header has spaces around it, or two in a row. */
export const textSpaces = textRule('text.spaces', 'spaces');
