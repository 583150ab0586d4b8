// Postings gathered by resource: which words each of its names holds, and how well.
import type { Posting } from '../../domain/search.js';
import { IN_DESCRIPTION, unpackPlace, type Place } from './place.js';
import type { WholeMatch, WholeTerms } from './question.js';
import type { SoughtWord } from './vocabulary.js';

/** A name of a candidate; the lists are by word of the question, 0 where it does not hold it. */
export interface CandidateName {
  readonly place: Place;
  readonly quality: number[];
  readonly letters: number[];
  /** Whether its first word matched. */
  first: boolean;
  whole: WholeMatch | null;
}

/** A resource that may be a result. */
export interface Candidate {
  readonly id: string;
  readonly importance: number;
  readonly names: ReadonlyMap<number, CandidateName>;
  /** Quality of each word in the descriptions; 0 where they do not hold it. */
  readonly described: readonly number[];
}

interface OpenCandidate extends Candidate {
  readonly names: Map<number, CandidateName>;
  readonly described: number[];
}

/** What a term stands for: words with the quality and letters of each, or a whole name. */
interface Meaning {
  readonly words: { readonly at: number; readonly quality: number; readonly letters: number }[];
  whole: WholeMatch | null;
}

const WHOLE_ORDER: readonly (WholeMatch | null)[] = [null, 'INITIALS', 'LIGHT', 'BEGINS', 'SAME'];

function meanings(words: readonly SoughtWord[], whole: WholeTerms): Map<string, Meaning> {
  const of = new Map<string, Meaning>();
  const meaning = (term: string): Meaning => {
    const known = of.get(term) ?? { words: [], whole: null };
    of.set(term, known);
    return known;
  };
  words.forEach(({ alternatives }, at) => {
    for (const { term, quality, letters } of alternatives) meaning(term).words.push({ at, quality, letters });
  });
  for (const [term, match] of whole) meaning(term).whole = match;
  return of;
}

function nameAt(candidate: OpenCandidate, place: Place, words: number): CandidateName {
  const known = candidate.names.get(place.unit);
  if (known !== undefined) return known;
  const [quality, letters] = [new Array<number>(words).fill(0), new Array<number>(words).fill(0)];
  const name = { place, quality, letters, first: false, whole: null };
  candidate.names.set(place.unit, name);
  return name;
}

function addToName(name: CandidateName, { words, whole }: Meaning, first: boolean): void {
  for (const { at, quality, letters } of words) {
    const known = name.quality[at] ?? 0;
    if (quality >= known) name.letters[at] = quality > known ? letters : Math.max(letters, name.letters[at] ?? 0);
    name.quality[at] = Math.max(quality, known);
  }
  if (words.length > 0) name.first ||= first;
  if (WHOLE_ORDER.indexOf(whole) > WHOLE_ORDER.indexOf(name.whole)) name.whole = whole;
}

function addToDescription({ described }: OpenCandidate, { words }: Meaning): void {
  for (const { at, quality } of words) described[at] = Math.max(described[at] ?? 0, quality);
}

/** Gathers postings, each of which may come several times; with `namesOnly`, descriptions do not count. */
export function gather(
  postings: Iterable<Posting>,
  words: readonly SoughtWord[],
  whole: WholeTerms,
  namesOnly: boolean,
): ReadonlyMap<string, Candidate> {
  const meaningOf = meanings(words, whole);
  const candidates = new Map<string, OpenCandidate>();
  for (const { term, id, importance, places } of postings) {
    const meaning = meaningOf.get(term);
    if (meaning === undefined) continue;
    let candidate = candidates.get(id);
    if (candidate === undefined) {
      candidate = { id, importance, names: new Map(), described: new Array<number>(words.length).fill(0) };
      candidates.set(id, candidate);
    }
    for (const packed of places) {
      if (packed !== IN_DESCRIPTION) {
        const place = unpackPlace(packed);
        addToName(nameAt(candidate, place, words.length), meaning, place.first);
      } else if (!namesOnly) addToDescription(candidate, meaning);
    }
  }
  return candidates;
}
