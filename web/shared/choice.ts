// What someone chose on one page and finds on the other: the language and the theme, which the browser remembers.

/** A language that the pages speak. */
export type Language = 'fr' | 'en';
/** How a page looks. */
export type Theme = 'light' | 'dark';

const LANGUAGE = 'ancrage.language';
const THEME = 'ancrage.theme';

/** What was remembered under a name; null where nothing was, or the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page works as well without.
  }
}

/** The language that was chosen, else the browser's. */
export function chosenLanguage(): Language {
  const chosen = recall(LANGUAGE);
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Remembers a language, where the browser lets it. */
export function chooseLanguage(language: Language): void {
  remember(LANGUAGE, language);
}

/** The theme that was chosen; null as long as the system decides. */
export function chosenTheme(): Theme | null {
  const chosen = recall(THEME);
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

/** Remembers a theme, where the browser lets it. */
export function chooseTheme(theme: Theme): void {
  remember(THEME, theme);
}
