import { en } from './en';
import { vi } from './vi';

export const LANGUAGES = ['vi', 'en'] as const;
/** Vietnamese is the default. */
export type Language = (typeof LANGUAGES)[number];
export type Dictionary = typeof vi;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { vi, en };

/**
 * All texts of a language.
 * @example dictionary('en').names.resultFields.rank // 'Rank'
 */
export function dictionary(language: Language): Dictionary {
  return DICTIONARIES[language];
}

/** True for the codes of the languages there are, such as a setting that was stored. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
