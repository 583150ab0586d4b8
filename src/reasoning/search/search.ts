// Search and completion over the two reads of a store: words to terms, terms to postings, postings to ranked hits.
import type { FoundTerm, SearchHit, SearchReads } from '../../domain/search.js';
import { findAll, findMost, holdsAll, readWhole, type Found } from './plan.js';
import { readQuestion, type Question, type QuestionWord, type WholeMatch, type WholeTerms } from './question.js';
import { rank } from './rank.js';
import {
  farAlternatives,
  farLookup,
  isSure,
  nearAlternatives,
  nearLookup,
  splitOf,
  type SoughtWord,
} from './vocabulary.js';

/** What was sought, as highlights need it. */
export interface Sought {
  readonly words: readonly SoughtWord[];
  readonly whole: WholeTerms;
}

/** What a search finds. */
export interface SearchResult {
  /** All of them, best first. */
  readonly hits: readonly SearchHit[];
  /** False when there may be more than were looked at: then these are of the most important resources. */
  readonly complete: boolean;
  readonly sought: Sought;
}

/**
 * Finds resources by text: those that hold all words that the release knows anything like, in whatever order and texts;
 * when none does, typos are looked for in every word, and then those that hold the most words are taken. Any text is
 * fine; one without a word finds nothing.
 */
export function search(reads: SearchReads, text: string): Promise<SearchResult> {
  return seek(reads, readQuestion(text, false), false);
}

/** Finds resources with a name that what is being typed may become, best first. */
export function suggest(reads: SearchReads, prefix: string): Promise<SearchResult> {
  return seek(reads, readQuestion(prefix, true), true);
}

async function seek(reads: SearchReads, question: Question, completing: boolean): Promise<SearchResult> {
  const { words, begun } = question;
  if (words.length === 0) return { hits: [], complete: true, sought: { words: [], whole: question.whole } };
  const [near, same] = await Promise.all([
    reads.searchTerms(nearLookup(words, begun)),
    readWhole(reads, question.whole),
  ]);
  const beginnings = beginningsOf(question, near);
  const wholePostings = [...same, ...(await readWhole(reads, beginnings))];
  const whole = new Map([...question.whole, ...beginnings]);
  const asTyped = words.map((word): SoughtWord => ({
    word: word.word,
    asked: word.word,
    alternatives: nearAlternatives(word, near),
  }));
  const named = wholePostings.some(({ term }) => whole.get(term) !== 'INITIALS');
  const doubted = named ? [] : words.filter((_, at) => asTyped[at]?.alternatives.some(isSure) !== true);
  const corrected = await correct(reads, words, asTyped, doubted);
  const find = (sought: readonly SoughtWord[]): Promise<Found> =>
    findAll(reads, sought, whole, wholePostings, completing);
  let found = await find(corrected);
  if (!holdsAll(found)) {
    const guessed = await correct(reads, words, asTyped, words);
    found = await find(guessed);
    if (!holdsAll(found) && found.words.length > 1) found = await findMost(reads, found.words, whole, completing);
  }
  const { candidates, complete, words: sought } = found;
  const asked = words.map(({ word }) => word);
  return { hits: rank(candidates, sought, asked, completing), complete, sought: { words: sought, whole } };
}

/** The terms of whole names that begin with what is being typed. */
function beginningsOf({ whole, begun }: Question, near: readonly FoundTerm[]): WholeTerms {
  const begin = begun === null ? [] : near.filter(({ term }) => term.startsWith(begun) && !whole.has(term));
  return new Map<string, WholeMatch>(begin.map(({ term }) => [term, 'BEGINS']));
}

/** Looks for typos and lost spaces in some of the words. */
async function correct(
  reads: SearchReads,
  words: readonly QuestionWord[],
  asTyped: readonly SoughtWord[],
  doubted: readonly QuestionWord[],
): Promise<readonly SoughtWord[]> {
  const far: readonly FoundTerm[] = doubted.length === 0 ? [] : await reads.searchTerms(farLookup(doubted));
  return words.flatMap((word, at) => {
    const typed = asTyped[at] ?? { word: word.word, asked: word.word, alternatives: [] };
    if (!doubted.includes(word)) return [typed];
    const known = new Set(typed.alternatives.map(({ term }) => term));
    const guesses = farAlternatives(word, far).filter(({ term }) => !known.has(term));
    const alternatives = [...typed.alternatives, ...guesses];
    return alternatives.length > 0 ? [{ ...typed, alternatives }] : (splitOf(word, far) ?? []);
  });
}
