/** Words that differ with a number, as English wants; Vietnamese has the same in both. */
export interface CountForms {
  readonly one: string;
  readonly other: string;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * Puts values in the place of `{name}`; a name that has no value becomes `…`.
 * @example fill('{unit}: {points}', { unit: 'Sở Nội vụ', points: '1,5' }) // 'Sở Nội vụ: 1,5'
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '…');
}

/**
 * The names of a template's placeholders, each once, in order of appearance.
 * @example placeholders('{unit} ({code}), {unit}') // ['unit', 'code']
 */
export function placeholders(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? ''))];
}
