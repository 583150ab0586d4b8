// What search speaks of: fields, hits, highlights, the index written at load and the two reads that a store gives of it.
import { descending, mostImportant, SEPARATOR } from './order.js';
import type { LangString } from './language.js';

/** Fields that search reads: preferred label (an actor's name, a title), other label, definition or summary. */
export type SearchField = 'LABEL' | 'ALT_LABEL' | 'DESCRIPTION';

/** Kinds of resource. */
export const RESOURCE_KINDS = ['CONCEPT', 'ACTOR', 'TERRITORY', 'ARTICLE'] as const;
/** One kind of resource. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The kind of a resource, read off its id. */
export function resourceKindOf(id: string): ResourceKind {
  const kind = id.slice(0, id.indexOf(':')).toUpperCase();
  return RESOURCE_KINDS.find((each) => each === kind) ?? 'ARTICLE';
}

/** A stretch of text: first UTF-16 unit and one past the last. */
export type Range = readonly [start: number, end: number];

/** The stretches of one field that matched, in order, apart. */
export interface Highlight {
  readonly field: SearchField;
  readonly text: LangString;
  readonly ranges: readonly Range[];
}

/** One result. */
export interface SearchHit {
  readonly id: string;
  /** 0 to 9,999,999; comparable within one search. */
  readonly score: number;
  /** Ascends along the results. */
  readonly key: string;
  /** Which texts of the resource matched best, equally (reasoning/search/unit.ts numbers them); empty for descriptions. */
  readonly units: readonly number[];
  /** Words of the question that it holds nowhere; small words do not count. */
  readonly missing: readonly string[];
}

/** Sort key of a hit: highest score first, then most important, then by id. */
export function hitKey(score: number, importance: number, id: string): string {
  return `${descending(score)}.${mostImportant(importance)}${SEPARATOR}${id}`;
}

/**
 * The inverted index of a release, in columns. A term is a folded word, or a whole name squeezed into one
 * (reasoning/search/form.ts). The rows of term `t` stand at `offsets[t] .. offsets[t + 1]`: those of the most important
 * resource first, then by place.
 */
export interface SearchIndex {
  /** Ids of all resources, most important first, then by id; rows name them by where they stand here. */
  readonly resources: readonly string[];
  /** Importance of each, from 0 to 1; 0 for articles. */
  readonly importance: Float64Array;
  /** Sorted by UTF-16 units. */
  readonly terms: readonly string[];
  /** What else finds a term: keys of its stems. */
  readonly stems: readonly (readonly string[])[];
  /** How many resources hold a term, and how many in a name. */
  readonly held: Int32Array;
  readonly named: Int32Array;
  /** The most important resource that holds it in a name; -1 for none. */
  readonly best: Int32Array;
  readonly offsets: Int32Array;
  readonly resource: Int32Array;
  /** Where in the resource (reasoning/search/place.ts). */
  readonly place: Int32Array;
}

/** What terms are sought by. */
export interface TermLookup {
  /** Terms themselves. */
  readonly terms: readonly string[];
  /**
   * Beginnings of words of names, or (after `=`) of whole names, never empty: of each the `COMPLETIONS` terms of names
   * whose best resource is the most important.
   */
  readonly prefixes: readonly string[];
  /** Keys of stems and of typos (reasoning/search/typo.ts): all terms that have one. */
  readonly keys: readonly string[];
}

/** Terms that one prefix finds at most; the best by `best`, then by term. */
export const COMPLETIONS = 50;

/** A term of the release. */
export interface FoundTerm {
  readonly term: string;
  readonly stems: readonly string[];
  readonly held: number;
  readonly named: number;
  readonly best: number;
}

/** A term, and how many of the resources that hold it are wanted: the most important ones. */
export interface WantedTerm {
  readonly term: string;
  readonly limit: number;
}

/** That a resource holds a term, and where. */
export interface Posting {
  readonly term: string;
  readonly id: string;
  readonly importance: number;
  readonly places: readonly number[];
}

/** What a store gives of the index; both reads are bounded by what they are given. */
export interface SearchReads {
  /** The terms that a look-up finds, each once, sorted (UTF-16 units). */
  searchTerms(lookup: TermLookup): FoundTerm[] | Promise<FoundTerm[]>;
  /**
   * For each wanted term its postings, the most important resource first, then by id. With `within`, only those in the
   * resources given, which are at most some thousands; unknown terms and ids have none.
   */
  searchPostings(wanted: readonly WantedTerm[], within: readonly string[] | null): Posting[][] | Promise<Posting[][]>;
}
