// Ways in which people write a name otherwise than it stands, made by rule and by seeded chance; written without the
// code that is measured.
import type { Language } from '#src/domain/language.js';

/** A name as it stands. */
export interface Name {
  readonly value: string;
  readonly lang: Language | null;
}

/** Makes the variants of one kind of a name; none when the kind does not apply to it. */
export type Vary = (name: Name, random: () => number) => string[];

const SMALL = new Set(
  'le la les un une des du de et en au aux à a dans par pour sur the an of and in on at to for by with'.split(' '),
);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Without accents and ligatures. */
export function unaccented(text: string): string {
  return text.replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const isContent = (word: string): boolean => !SMALL.has(word.toLowerCase()) && /\p{L}/u.test(word);

const apostrophes: Vary = ({ value }) =>
  /['’]/.test(value)
    ? ["'", '’', 'ʼ'].map((mark) => value.replace(/['’]/g, mark)).filter((each) => each !== value)
    : [];

const elisions: Vary = ({ value, lang }) => {
  if (lang === 'en') return [`the ${value}`, `of the ${value}`];
  return /^[aeiouyhœ]/i.test(unaccented(value))
    ? [`l’${value}`, `l'${value}`, `d’${value}`, `de l’${value}`]
    : [`la ${value}`, `le ${value}`, `de la ${value}`, `du ${value}`];
};

function otherNumberFrench(word: string): string {
  if (/[^e]aux$/i.test(word)) return word.replace(/aux$/i, 'al');
  if (/al$/i.test(word)) return word.replace(/al$/i, 'aux');
  if (/(?:eau|eu)$/i.test(word)) return `${word}x`;
  return /[sx]$/i.test(word) ? word.slice(0, -1) : /z$/i.test(word) ? word : `${word}s`;
}

function otherNumberEnglish(word: string): string {
  if (/[^aeiou]ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(?:ss|sh|ch|x)es$/i.test(word)) return word.slice(0, -2);
  if (/[^s]s$/i.test(word)) return word.slice(0, -1);
  if (/[^aeiou]y$/i.test(word)) return word.replace(/y$/i, 'ies');
  return /(?:ss|sh|ch|x)$/i.test(word) ? `${word}es` : `${word}s`;
}

/** In French nouns and adjectives alike, in English the last word. */
const numbers: Vary = ({ value, lang }) => {
  const words = wordsOf(value);
  const varied = words.map((word, at) => {
    if (!/^\p{Ll}+$/u.test(word) || !isContent(word) || word.length < 3) return word;
    if (lang === 'en') return at === words.length - 1 ? otherNumberEnglish(word) : word;
    return otherNumberFrench(word);
  });
  const other = varied.join(' ');
  return other === value ? [] : [other];
};

const orders: Vary = ({ value }) => {
  const words = wordsOf(value);
  if (words.filter(isContent).length < 2) return [];
  const made = [words.toReversed().join(' '), [...words.slice(1), words[0] ?? ''].join(' ')];
  return [...new Set(made)].filter((each) => each !== value);
};

const hyphens: Vary = ({ value }) => [
  ...(/\p{L}-\p{L}/u.test(value) ? [value.replaceAll('-', ' '), value.replaceAll('-', '')] : []),
  ...(/\p{L} \p{L}/u.test(value) ? [value.replaceAll(' ', '-')] : []),
];

/** One typo in one word of five letters or more. */
const typo =
  (make: (word: string, at: number, letter: string) => string): Vary =>
  ({ value }, random) => {
    const long = [...value.matchAll(/\p{L}{5,}/gu)];
    const word = long[Math.floor(random() * long.length)];
    if (word === undefined) return [];
    const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const written = make(word[0], Math.floor(random() * word[0].length), letter);
    return written === word[0] ? [] : [value.slice(0, word.index) + written + value.slice(word.index + word[0].length)];
  };

/** Two letters swapped at one end of a word of nine letters or more, one missing at the other. */
const twoTypos: Vary = ({ value }, random) => {
  const long = [...value.matchAll(/\p{L}{9,}/gu)];
  const word = long[Math.floor(random() * long.length)];
  if (word === undefined) return [];
  const [text, half] = [word[0], word[0].length >> 1];
  const [swap, drop] = [Math.floor(random() * (half - 1)), half + 1 + Math.floor(random() * (text.length - half - 1))];
  const swapped = text.charAt(swap + 1) + text.charAt(swap);
  const written = text.slice(0, swap) + swapped + text.slice(swap + 2, drop) + text.slice(drop + 1);
  return [value.slice(0, word.index) + written + value.slice(word.index + text.length)];
};

const withoutSmall: Vary = ({ value }) => {
  const words = wordsOf(value.replace(/(?<!\p{L})[dl]['’]/giu, ''));
  const content = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return content.length < 2 || content.length === wordsOf(value).length ? [] : [content.join(' ')];
};

const isAcronym = (value: string): boolean => /^[A-Z]{2,6}$/.test(value);

/** The kinds of variants, with the share that must find their name first; null where no goal is set. */
export const KINDS: readonly { readonly title: string; readonly goal: number | null; readonly vary: Vary }[] = [
  { title: 'exact', goal: 0.99, vary: ({ value }) => [value] },
  { title: 'case', goal: 0.99, vary: ({ value }) => [value.toUpperCase(), value.toLowerCase()] },
  {
    title: 'accents',
    goal: 0.99,
    vary: ({ value }) => (unaccented(value) === value ? [] : [unaccented(value), value.normalize('NFD')]),
  },
  { title: 'apostrophes', goal: 0.99, vary: apostrophes },
  { title: 'elision and articles', goal: 0.95, vary: elisions },
  { title: 'plural or singular', goal: 0.95, vary: numbers },
  { title: 'word order', goal: null, vary: orders },
  { title: 'small words left out', goal: null, vary: withoutSmall },
  { title: 'hyphens and spaces', goal: null, vary: hyphens },
  { title: 'a letter more', goal: 0.9, vary: typo((word, at, letter) => word.slice(0, at) + letter + word.slice(at)) },
  { title: 'a letter less', goal: 0.9, vary: typo((word, at) => word.slice(0, at) + word.slice(at + 1)) },
  {
    title: 'another letter',
    goal: 0.9,
    vary: typo((word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  },
  {
    title: 'two letters swapped',
    goal: 0.9,
    vary: typo(
      (word, at) =>
        word.slice(0, at) +
        word
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        word.slice(at + 2),
    ),
  },
  { title: 'two typos in nine letters', goal: null, vary: twoTypos },
  {
    title: 'acronym: case, points, article',
    goal: null,
    vary: ({ value }) =>
      isAcronym(value) ? [value.toLowerCase(), `${value.split('').join('.')}.`, `la ${value}`] : [],
  },
];

/** The initials of a name of three words or more; null for others. */
export function initialsOf({ value }: Name): string | null {
  const words = unaccented(value)
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 1 && isContent(word));
  return words.length < 3 || words.length > 6 ? null : words.map((word) => word.charAt(0).toUpperCase()).join('');
}
