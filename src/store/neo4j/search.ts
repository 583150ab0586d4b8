// The two reads of search: terms by look-up, and their postings, the best by block or those within some resources.
import { COMPLETIONS, type FoundTerm, type Posting, type TermLookup, type WantedTerm } from '../../domain/search.js';
import { hashOf } from '../../reasoning/search/hash.js';
import { lines } from './page.js';
import { integer, type Cypher, type Row } from './session.js';

const byTerm = (term: string): string =>
  `MATCH (t:Term) USING INDEX t:Term(release, term) WHERE t.release = $release AND t.term = ${term}`;

const BY_COMPLETION = lines(
  'UNWIND $prefixes AS prefix',
  'MATCH (c:Completion) USING INDEX c:Completion(release, prefix)',
  'WHERE c.release = $release AND c.prefix = prefix',
  'UNWIND c.terms AS term',
  byTerm('term'),
  'RETURN t',
);

/** Beginnings without a Completion begin so few terms of names that these are sorted as they are found. */
const BY_PREFIX = lines(
  'UNWIND $prefixes AS prefix',
  'OPTIONAL MATCH (c:Completion) USING INDEX c:Completion(release, prefix)',
  'WHERE c.release = $release AND c.prefix = prefix',
  'WITH prefix, c WHERE c IS NULL',
  'CALL (prefix) {',
  'MATCH (t:Term) USING INDEX t:Term(release, name)',
  'WHERE t.release = $release AND t.name STARTS WITH prefix',
  'RETURN t ORDER BY t.best, t.at LIMIT $completions',
  '}',
  'RETURN t',
);

const BY_KEY = lines(
  'MATCH (r:Release) USING INDEX r:Release(release) WHERE r.release = $release',
  'UNWIND $hashes AS hash',
  'WITH DISTINCT hash % r.keyBuckets AS bucket',
  'MATCH (k:TermKeys) USING INDEX k:TermKeys(release, bucket)',
  'WHERE k.release = $release AND k.bucket = bucket',
  'WITH k.keys AS keys, k.terms AS terms',
  'UNWIND [at IN range(0, size(keys) - 1) WHERE keys[at] IN $keys | terms[at]] AS term',
  'WITH DISTINCT term',
  byTerm('term'),
  'RETURN t',
);

const TERMS = lines(
  'CALL () {',
  'UNWIND $terms AS term',
  byTerm('term'),
  'RETURN t',
  ...[BY_COMPLETION, BY_PREFIX, BY_KEY].flatMap((part) => ['UNION', part]),
  '}',
  'RETURN t {.term, .stems, .held, .named, .best} AS item',
);

/** The terms that a look-up finds, in no order. */
export function searchTermsQuery({ terms, prefixes, keys }: TermLookup): Cypher {
  const hashes = keys.map((key) => integer(hashOf(key)));
  return { text: TERMS, parameters: { terms, prefixes, keys, hashes, completions: integer(COMPLETIONS) } };
}

/** The terms of rows, sorted. */
export function foundTerms(rows: readonly Row[]): FoundTerm[] {
  const found = rows.map(({ item }) => item as FoundTerm);
  return found.sort((a, b) => (a.term < b.term ? -1 : 1));
}

const FIRST = lines(
  'UNWIND range(0, size($wanted) - 1) AS at',
  'WITH at, $wanted[at] AS wanted',
  'MATCH (b:Postings) USING INDEX b:Postings(release, term, from)',
  'WHERE b.release = $release AND b.term = wanted.term AND b.from < wanted.limit',
  'RETURN at, b {.from, .ids, .importance, .places} AS block',
);

const WITHIN = lines(
  'UNWIND $within AS id',
  'MATCH (d:Document) USING INDEX d:Document(release, id) WHERE d.release = $release AND d.id = id',
  'WITH d, d.terms AS terms, d.places AS places',
  'WITH d, [at IN range(0, size(terms) - 1) WHERE terms[at] IN $terms | [terms[at], places[at]]] AS found',
  'WHERE size(found) > 0',
  'RETURN d.id AS id, d.importance AS importance, found',
);

/** The first postings of terms, in blocks. */
export function firstPostingsQuery(wanted: readonly WantedTerm[]): Cypher {
  const rows = wanted.map(({ term, limit }) => ({ term, limit: integer(limit) }));
  return { text: FIRST, parameters: { wanted: rows } };
}

/** What some resources hold of some terms: each is read once, however many resources hold the term. */
export function postingsWithinQuery(wanted: readonly WantedTerm[], within: readonly string[]): Cypher {
  return {
    text: WITHIN,
    parameters: { within: [...new Set(within)], terms: wanted.map(({ term }) => term) },
  };
}

const placesOf = (places: string): number[] => places.split(' ').map(Number);

interface StoredBlock {
  readonly from: number;
  readonly ids: readonly string[];
  readonly importance: readonly number[];
  readonly places: readonly string[];
}

/** The postings that blocks hold, in the order of the wanted terms. */
export function firstPostings(rows: readonly Row[], wanted: readonly WantedTerm[]): Posting[][] {
  const blocks = wanted.map((): StoredBlock[] => []);
  for (const { at, block } of rows) blocks[at as number]?.push(block as StoredBlock);
  return wanted.map(({ term, limit }, at) =>
    (blocks[at] ?? [])
      .sort((a, b) => a.from - b.from)
      .flatMap(({ ids, importance, places }) =>
        ids.map((id, each) => ({
          term,
          id,
          importance: importance[each] ?? 0,
          places: placesOf(places[each] ?? ''),
        })),
      )
      .slice(0, limit),
  );
}

interface StoredFinding {
  readonly id: string;
  readonly importance: number;
  readonly found: readonly (readonly [term: string, places: string])[];
}

/** The postings within resources, in the order of the wanted terms. */
export function postingsWithin(rows: readonly Row[], wanted: readonly WantedTerm[]): Posting[][] {
  const byTerm = new Map(wanted.map(({ term }): [string, Posting[]] => [term, []]));
  const findings = (rows as unknown as readonly StoredFinding[]).toSorted(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const { id, importance, found } of findings) {
    for (const [term, places] of found) byTerm.get(term)?.push({ term, id, importance, places: placesOf(places) });
  }
  return wanted.map(({ term, limit }) => (byTerm.get(term) ?? []).slice(0, limit));
}
