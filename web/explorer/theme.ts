// Light or dark: as the system has it until someone chooses, then as chosen.
import { chooseTheme, chosenTheme, type Theme } from '../shared/choice.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** How the page looks now. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Takes up what was chosen before. */
export function recallTheme(): void {
  const chosen = chosenTheme();
  if (chosen) document.documentElement.dataset.theme = chosen;
}

/** Turns to the other and remembers it. */
export function switchTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  chooseTheme(next);
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
