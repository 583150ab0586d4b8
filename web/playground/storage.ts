// What GraphiQL keeps between visits: as it would by itself, but for what would leave the page blank, and for the theme.
import type { Storage } from '@graphiql/toolkit';
import { chosenTheme, recall } from '../shared/choice.js';

const OURS = 'graphiql:';
const THEME = `${OURS}theme`;
/** Kept where the system's theme was chosen here, which GraphiQL itself does not tell from no choice. */
const SYSTEM = 'system';

/** Whether GraphiQL can read a list that it kept: it does not look, and shows nothing at all where it cannot. */
function isReadable(list: string, kept: string): boolean {
  try {
    const read: unknown = JSON.parse(kept);
    return Array.isArray((read as Readonly<Record<string, unknown>> | null)?.[list]);
  } catch {
    return false;
  }
}

/** The theme that was chosen here, else in the explorer; null for the system's. */
function theme(): string | null {
  const kept = recall(THEME);
  return kept === SYSTEM ? null : (kept ?? chosenTheme());
}

const names = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith(OURS));

/** As GraphiQL takes it. Names begin with `graphiql:`. */
export const storage: Storage = {
  getItem(name) {
    if (name === THEME) return theme();
    const kept = recall(name);
    const list = name.slice(OURS.length);
    const isList = list === 'queries' || list === 'favorites';
    return kept !== null && isList && !isReadable(list, kept) ? null : kept;
  },
  setItem(name, value) {
    // GraphiQL keeps the theme that it starts with, which nobody chose here.
    if (name !== THEME || value !== theme()) localStorage.setItem(name, value);
  },
  removeItem(name) {
    if (name === THEME) {
      if (theme() !== null) localStorage.setItem(name, SYSTEM);
    } else if (recall(name) !== null) {
      // Asked first, since GraphiQL catches no error here and some browsers keep nothing.
      localStorage.removeItem(name);
    }
  },
  clear() {
    for (const name of names()) localStorage.removeItem(name);
  },
  get length() {
    return names().length;
  },
};
