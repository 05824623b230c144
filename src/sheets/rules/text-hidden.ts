import { textRule } from './text-rule';

/** A name, number or header holds characters that do not show, or pass for a space. */
export const textHidden = textRule('text.hidden', 'hidden');
