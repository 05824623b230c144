import { useSyncExternalStore } from 'react';
import { dictionary, isLanguage } from '../../locales/language';
import type { Dictionary, Language } from '../../locales/language';

const KEY = 'cchc.language';
const listeners = new Set<() => void>();
let current = remembered();

/** The user's language: one for every panel and page open here, remembered where that is possible. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, getLanguage);
}

export function useTexts(): Dictionary {
  return dictionary(useLanguage());
}

export function getLanguage(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off or full; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function remembered(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return isLanguage(stored) ? stored : 'vi';
  } catch {
    return 'vi';
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
