// The forms under which words and whole names are kept and sought: stems by language, number and gender set aside,
// small words, names squeezed into one term, initials.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { foldWord, type Token } from './token.js';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };

/** Words that say little: a search needs them only when it has no others. */
const SMALL = new Set(
  'le la les l un une des du de d et en au aux a dans par pour sur the an of and in on at to for by with from'.split(
    ' ',
  ),
);

/** Whether a folded word is an article, a preposition or the like. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** The tokens that are not small; all of them when all are. */
export function contentOf<T extends Pick<Token, 'word'>>(tokens: readonly T[]): readonly T[] {
  const content = tokens.filter(({ word }) => !isSmall(word));
  return content.length > 0 ? content : tokens;
}

/**
 * A folded word without the marks of number and gender, in either language: `territoriales` and `territorial`,
 * `cities` and `city` meet. Much less than a stem: other endings stay.
 */
export function lighten(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let light = word.replace(/([^e])aux$/, '$1al').replace(/(?<=u)x$|s$/, '');
  if (light.length > 4) light = light.replace(/(?:ie|y)$/, 'y').replace(/e{1,2}$/, '');
  return light.length > 4 ? light.replace(/([^aeiouy])\1$/, '$1') : light;
}

/**
 * Keys under which all words of one stem are found: number and gender set aside, and the Snowball stem of each
 * language, with the accents as they stand and without. `surface` is the word as it is written.
 */
export function stemKeys(surface: string, languages: readonly Language[] = LANGUAGES): string[] {
  const word = foldWord(surface);
  const keys = new Set([`n:${lighten(word)}`]);
  const accented = surface
    .toLowerCase()
    .normalize('NFC')
    .slice(0, 2 * word.length);
  for (const language of languages) {
    const stem = STEMMERS[language];
    keys.add(`${language}:${stem(word)}`);
    if (accented !== word) keys.add(`${language}:${foldWord(stem(accented))}`);
  }
  return [...keys].filter((key) => !key.endsWith(':'));
}

/** Units of a whole name's term beyond which it is cut. */
const LONGEST_NAME = 200;
/** How many words initials are made of. */
const INITIALS = { fewest: 3, most: 8 } as const;

/** A whole name as one term: its words without what parts them. */
export function squeezed(tokens: readonly Token[]): string {
  return `=${tokens
    .map(({ word }) => word)
    .join('')
    .slice(0, LONGEST_NAME)}`;
}

/** A whole name as one term, whatever the order, number and gender of its words and the small ones between them. */
export function lightened(tokens: readonly Token[]): string {
  return `~${contentOf(tokens)
    .map(({ word }) => lighten(word))
    .sort()
    .join(' ')
    .slice(0, LONGEST_NAME)}`;
}

/** The initials of a name, small words left out, as a term; null when it has too few words or too many. */
export function initials(tokens: readonly Token[]): string | null {
  const content = contentOf(tokens);
  if (content.length < INITIALS.fewest || content.length > INITIALS.most) return null;
  return initialsTerm(content.map(({ word }) => word.charAt(0)).join(''));
}

/** The term of the names that a word may be the initials of. */
export function initialsTerm(word: string): string {
  return `@${word}`;
}
