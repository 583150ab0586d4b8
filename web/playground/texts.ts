// What the playground says beside GraphiQL, which speaks English only.
import type { Language } from '../shared/choice.js';
import type { Group } from './example.js';

interface Texts {
  /** Heads the panel. */
  readonly examples: string;
  readonly groups: Readonly<Record<Group, string>>;
}

/** The texts in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    examples: 'Examples',
    groups: {
      find: 'find',
      'who says what': 'who says what',
      'close and why': 'close, and why',
      paths: 'paths',
      disagreement: 'disagreement',
      'over time': 'over time',
    },
  },
  fr: {
    examples: 'Exemples',
    groups: {
      find: 'trouver',
      'who says what': 'qui dit quoi',
      'close and why': 'proche, et pourquoi',
      paths: 'chemins',
      disagreement: 'désaccords',
      'over time': 'dans le temps',
    },
  },
};
