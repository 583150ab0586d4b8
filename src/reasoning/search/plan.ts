// Which postings to read, within a budget: the rarest word first, the others only in what it found.
import type { Posting, SearchReads, WantedTerm } from '../../domain/search.js';
import { gather, type Candidate } from './candidate.js';
import type { WholeTerms } from './question.js';
import { matchedWords } from './rank.js';
import type { SoughtWord } from './vocabulary.js';

/** Postings that one search reads to find candidates at most; of a term that has more, the most important resources. */
export const CANDIDATES = 2_000;
/** Resources that are read of one whole name at most. */
const SAME_NAME = 200;

/** What was found. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** The words that were sought, those that nothing stands for left out. */
  readonly words: readonly SoughtWord[];
  /** False when the budget was spent: of the hits only the most important were found. */
  readonly complete: boolean;
}

const heldBy = ({ alternatives }: Pick<SoughtWord, 'alternatives'>): number =>
  alternatives.reduce((sum, { held }) => sum + held, 0);

/** The terms of a word within a budget, the best served first. */
function wantedTerms({ alternatives }: SoughtWord, budget: number): { wanted: WantedTerm[]; complete: boolean } {
  let left = budget;
  const wanted: WantedTerm[] = [];
  for (const { term, held } of alternatives) {
    const limit = Math.min(held, left);
    if (limit > 0) wanted.push({ term, limit });
    left -= limit;
  }
  return { wanted, complete: heldBy({ alternatives }) <= budget };
}

/** The postings of whole names: they are read whatever the budget, so that an exact name is never lost. */
export async function readWhole(reads: SearchReads, whole: WholeTerms): Promise<Posting[]> {
  const wanted = Array.from(whole.keys(), (term) => ({ term, limit: SAME_NAME }));
  return wanted.length === 0 ? [] : (await reads.searchPostings(wanted, null)).flat();
}

/** Reads where some words stand in what was found by others. */
async function readWithin(
  reads: SearchReads,
  words: readonly SoughtWord[],
  within: ReadonlySet<string>,
): Promise<Posting[]> {
  const terms = new Set(words.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)));
  if (terms.size === 0 || within.size === 0) return [];
  const wanted = Array.from(terms, (term) => ({ term, limit: within.size }));
  return (await reads.searchPostings(wanted, [...within])).flat();
}

/** Seeks what holds all words: in the resources that hold the rarest, and in those whose name is what was asked. */
export async function findAll(
  reads: SearchReads,
  words: readonly SoughtWord[],
  whole: WholeTerms,
  wholePostings: readonly Posting[],
  namesOnly: boolean,
): Promise<Found> {
  const known = words.filter(({ alternatives }) => alternatives.length > 0);
  const rarest = [...known].sort((a, b) => heldBy(a) - heldBy(b))[0];
  if (rarest === undefined) {
    return { candidates: [...gather(wholePostings, known, whole, namesOnly).values()], words: known, complete: true };
  }
  const { wanted, complete } = wantedTerms(rarest, CANDIDATES);
  const driving = (await reads.searchPostings(wanted, null)).flat();
  const drivers = new Set(driving.map(({ id }) => id));
  const named = new Set(wholePostings.map(({ id }) => id));
  const rest = [...named].every((id) => drivers.has(id)) ? known.filter((word) => word !== rarest) : known;
  const others = await readWithin(reads, rest, new Set([...drivers, ...named]));
  const candidates = gather([...wholePostings, ...driving, ...others], known, whole, namesOnly);
  return { candidates: [...candidates.values()], words: known, complete };
}

/** Seeks what holds as many words as can be: an equal share of the budget for each word. */
export async function findMost(
  reads: SearchReads,
  words: readonly SoughtWord[],
  whole: WholeTerms,
  namesOnly: boolean,
): Promise<Found> {
  const shares = words.map((word) => wantedTerms(word, Math.floor(CANDIDATES / words.length)));
  const wanted = new Map<string, WantedTerm>();
  for (const each of shares.flatMap((share) => share.wanted)) {
    if (each.limit > (wanted.get(each.term)?.limit ?? 0)) wanted.set(each.term, each);
  }
  const found = (await reads.searchPostings([...wanted.values()], null)).flat();
  const complete = shares.every((share) => share.complete);
  const rest = complete ? [] : await readWithin(reads, words, new Set(found.map(({ id }) => id)));
  return { candidates: [...gather([...found, ...rest], words, whole, namesOnly).values()], words, complete };
}

/** Whether any candidate holds all words. */
export function holdsAll({ candidates, words }: Found): boolean {
  return candidates.some((candidate) => matchedWords(candidate, words.length) === words.length);
}
