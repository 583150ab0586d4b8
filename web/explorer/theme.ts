// Light or dark: as the system has it until someone chooses, then as chosen.
import { recall, remember } from './language.js';

/** How the page looks. */
export type Theme = 'light' | 'dark';

const KEY = 'ancrage.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** How the page looks now. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Takes up what was chosen before. */
export function recallTheme(): void {
  const chosen = recall(KEY);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}

/** Turns to the other and remembers it. */
export function switchTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  remember(KEY, next);
}

/** Calls back whenever the page may look otherwise, until the signal ends it. */
export function onTheme(changed: () => void, signal: AbortSignal): void {
  dark.addEventListener('change', changed, { signal });
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => {
    watch.disconnect();
  });
}
