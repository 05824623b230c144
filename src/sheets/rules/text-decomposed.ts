import { textRule } from './text-rule';

/** A name, number or header has its accents as characters of their own (NFD), as some Macs type. */
export const textDecomposed = textRule('text.decomposed', 'decomposed');
