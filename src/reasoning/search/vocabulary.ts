// From the words of a question to the terms of the release that stand for them, and how well.
import type { FoundTerm, TermLookup } from '../../domain/search.js';
import type { QuestionWord } from './question.js';
import { distance, soughtTypoKeys, typosAllowed } from './typo.js';

/** How well a term stands for a word. */
export const QUALITY = { EXACT: 5, PREFIX: 4, STEM: 3, TYPO: 2, TYPOS: 1 } as const;
/** One of them; the higher the better. */
export type Quality = (typeof QUALITY)[keyof typeof QUALITY];

/** A term that stands for a word. */
export interface Alternative {
  readonly term: string;
  readonly quality: Quality;
  /** Letters of the term that the word accounts for. */
  readonly letters: number;
  /** How many resources hold it. */
  readonly held: number;
}

/** A word with all that may stand for it, the best first; nothing when the release knows nothing like it. */
export interface SoughtWord {
  readonly word: string;
  /** The word of the question that it is, or is a part of. */
  readonly asked: string;
  readonly alternatives: readonly Alternative[];
}

/** Terms that may stand for one word at most. */
const MOST_ALTERNATIVES = 60;
/** Letters of the parts into which an unknown word may be split. */
const SHORTEST_PART = 3;

/** What to look up for words as they were typed, and the beginning of a whole name when there is one. */
export function nearLookup(words: readonly QuestionWord[], begun: string | null): TermLookup {
  return {
    terms: words.flatMap(({ word, joined }) => [word, ...joined]),
    prefixes: [...words.filter(({ begins }) => begins).map(({ word }) => word), ...(begun === null ? [] : [begun])],
    keys: words.flatMap(({ stems }) => stems),
  };
}

/** What to look up for words that may hold typos, or be two words without their space. */
export function farLookup(words: readonly QuestionWord[]): TermLookup {
  return {
    terms: words.flatMap(({ word }) => splitsOf(word).flat()),
    prefixes: [],
    keys: words.flatMap(({ word }) => soughtTypoKeys(word)),
  };
}

/** Exact, beginning and stem: the terms of a near look-up that stand for a word. */
export function nearAlternatives(word: QuestionWord, found: readonly FoundTerm[]): Alternative[] {
  return ranked(found, (term) => nearQuality(word, term), word.word);
}

/** Whether a term is the word itself or begins with it: then no typo is suspected at first. */
export function isSure({ quality }: Alternative): boolean {
  return quality >= QUALITY.PREFIX;
}

function nearQuality({ word, joined, begins, stems }: QuestionWord, found: FoundTerm): Quality | null {
  if (found.term === word || joined.includes(found.term)) return QUALITY.EXACT;
  if (begins && found.named > 0 && found.term.startsWith(word)) return QUALITY.PREFIX;
  return found.stems.some((stem) => stems.includes(stem)) ? QUALITY.STEM : null;
}

/** The terms of a far look-up that stand for a word, the fewest typos first. */
export function farAlternatives({ word }: QuestionWord, found: readonly FoundTerm[]): Alternative[] {
  return ranked(found, ({ term }) => farQuality(word, term), word);
}

function farQuality(word: string, term: string): Quality | null {
  const most = typosAllowed(term.length);
  if (most === 0 || !/^\p{L}+$/u.test(term)) return null;
  const apart = distance(word, term, most);
  return apart > most ? null : apart === 1 ? QUALITY.TYPO : QUALITY.TYPOS;
}

/** An unknown word as the two words of names that it is made of, the shorter being the longest possible; or null. */
export function splitOf({ word }: QuestionWord, found: readonly FoundTerm[]): readonly SoughtWord[] | null {
  const named = new Map(found.filter((term) => term.named > 0).map((term) => [term.term, term]));
  for (const parts of splitsOf(word)) {
    const known = parts.map((part) => named.get(part)).filter((part) => part !== undefined);
    if (known.length === parts.length) {
      return known.map((part) => ({
        word: part.term,
        asked: word,
        alternatives: ranked([part], () => QUALITY.EXACT, part.term),
      }));
    }
  }
  return null;
}

/** All ways to split a word, the most even first. */
function splitsOf(word: string): [string, string][] {
  const splits: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++)
    splits.push([word.slice(0, at), word.slice(at)]);
  const shorter = ([a, b]: [string, string]): number => Math.min(a.length, b.length);
  return splits.sort((a, b) => shorter(b) - shorter(a) || b[0].length - a[0].length);
}

/** Alternatives, best first: by quality, then those of the most important names, then those of descriptions, by term. */
function ranked(
  found: readonly FoundTerm[],
  qualityOf: (term: FoundTerm) => Quality | null,
  word: string,
): Alternative[] {
  return found
    .flatMap((term) => {
      const quality = qualityOf(term);
      return quality === null ? [] : [{ term, quality }];
    })
    .sort((a, b) => b.quality - a.quality || bestOf(a.term) - bestOf(b.term) || (a.term.term < b.term.term ? -1 : 1))
    .slice(0, MOST_ALTERNATIVES)
    .map(({ term: { term, held }, quality }) => ({ term, quality, held, letters: lettersOf(word, term, quality) }));
}

/** A beginning accounts for its own letters, a part of a compound too; anything else for the whole term. */
function lettersOf(word: string, term: string, quality: Quality): number {
  return quality >= QUALITY.PREFIX ? word.length : term.length;
}

const bestOf = ({ best }: FoundTerm): number => (best < 0 ? Infinity : best);
