// The inverted index as Neo4j stores it: postings in blocks by term, and again by resource, so that no hub is walked.
import type { SearchIndex } from '../../domain/search.js';
import { hashOf } from '../../reasoning/search/hash.js';
import { prefixTable } from '../../reasoning/search/prefix.js';
import { typoKeys } from '../../reasoning/search/typo.js';
import { integer } from './session.js';
import type { Properties } from './stored-node.js';

/** Postings in one block. */
const BLOCK = 100;
/** Terms for each bucket of keys: with a stem or two and up to 29 typos a term, some 40 keys a bucket. */
const TERMS_PER_BUCKET = 2;

/** Rows for the nodes that search reads; what is long is made when it is asked for. */
export interface StoredSearch {
  /** `name` is the term where a beginning may complete to it: `best` tells a term of names, `at` the order of terms. */
  readonly terms: readonly Properties[];
  /** What beginnings of many terms complete to. */
  readonly completions: readonly Properties[];
  /** Keys of stems and typos beside the terms that have them, by `hashOf(key)` modulo the number of buckets. */
  readonly keys: readonly Properties[];
  /** First rows of blocks. */
  readonly blocks: readonly Block[];
  readonly postings: (block: Block) => Properties;
  /** Places in the index of resources that hold a term. */
  readonly documents: readonly number[];
  readonly document: (resource: number) => Properties;
}

/** Some postings of a term, in order: the first, counted from 0, its row, and the row after the last. */
export interface Block {
  readonly term: number;
  readonly from: number;
  readonly row: number;
  readonly end: number;
}

/** How many buckets the keys of an index lie in. */
export function bucketsOf({ terms }: SearchIndex): number {
  return Math.max(1, Math.ceil(terms.length / TERMS_PER_BUCKET));
}

function termRows({ terms, stems, held, named, best }: SearchIndex): Properties[] {
  return terms.map((term, at) => ({
    term,
    at: integer(at),
    name: (best[at] ?? -1) >= 0 ? term : null,
    stems: stems[at] ?? [],
    held: integer(held[at] ?? 0),
    named: integer(named[at] ?? 0),
    best: integer(best[at] ?? -1),
  }));
}

function completionRows(index: SearchIndex): Properties[] {
  return Array.from(prefixTable(index), ([prefix, terms]) => ({
    prefix,
    terms: terms.map((at) => index.terms[at] ?? ''),
  }));
}

function keyRows(index: SearchIndex): Properties[] {
  const buckets = new Map<number, { keys: string[]; terms: string[] }>();
  const count = bucketsOf(index);
  index.terms.forEach((term, at) => {
    for (const key of [...(index.stems[at] ?? []), ...typoKeys(term)]) {
      const bucket = hashOf(key) % count;
      const row = buckets.get(bucket) ?? { keys: [], terms: [] };
      buckets.set(bucket, row);
      row.keys.push(key);
      row.terms.push(term);
    }
  });
  return Array.from(buckets, ([bucket, row]) => ({ bucket: integer(bucket), ...row }));
}

/** The blocks of all terms; one posting is the rows of one resource. */
function blocksOf({ terms, offsets, resource }: SearchIndex): Block[] {
  const blocks: Block[] = [];
  for (let term = 0; term < terms.length; term++) {
    const end = offsets[term + 1] ?? 0;
    let [from, start, postings] = [0, offsets[term] ?? 0, 0];
    for (let row = start; row < end; row++) {
      if (row + 1 < end && resource[row + 1] === resource[row]) continue;
      postings++;
      if (postings % BLOCK !== 0 && row + 1 < end) continue;
      blocks.push({ term, from, row: start, end: row + 1 });
      [from, start] = [postings, row + 1];
    }
  }
  return blocks;
}

function postingsRow({ terms, resources, importance, resource, place }: SearchIndex, block: Block): Properties {
  const held: number[] = [];
  const places: string[] = [];
  for (let row = block.row; row < block.end; row++) {
    const [at, found] = [resource[row] ?? 0, String(place[row] ?? 0)];
    if (row > block.row && resource[row - 1] === at) places.push(`${places.pop() ?? ''} ${found}`);
    else {
      held.push(at);
      places.push(found);
    }
  }
  return {
    term: terms[block.term] ?? '',
    from: integer(block.from),
    ids: held.map((at) => resources[at] ?? ''),
    importance: held.map((at) => importance[at] ?? 0),
    places,
  };
}

/** The terms of each resource, with its places: the index turned over, in columns (a counting sort). */
function turnOver({ resources, offsets, resource, terms }: SearchIndex) {
  const starts = new Int32Array(resources.length + 1);
  for (const at of resource) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let at = 0; at < resources.length; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const [term, row] = [new Int32Array(resource.length), new Int32Array(resource.length)];
  for (let each = 0; each < terms.length; each++) {
    for (let from = offsets[each] ?? 0; from < (offsets[each + 1] ?? 0); from++) {
      const at = resource[from] ?? 0;
      const free = next[at] ?? 0;
      next[at] = free + 1;
      term[free] = each;
      row[free] = from;
    }
  }
  return { starts, term, row };
}

/** Prepares all rows of an index. */
export function storedSearch(index: SearchIndex): StoredSearch {
  const { starts, term, row } = turnOver(index);
  return {
    terms: termRows(index),
    completions: completionRows(index),
    keys: keyRows(index),
    blocks: blocksOf(index),
    postings: (block) => postingsRow(index, block),
    documents: [...index.resources.keys()].filter((at) => (starts[at + 1] ?? 0) > (starts[at] ?? 0)),
    document: (resource) => {
      const places = new Map<number, string>();
      for (let at = starts[resource] ?? 0; at < (starts[resource + 1] ?? 0); at++) {
        const found = String(index.place[row[at] ?? 0] ?? 0);
        const known = places.get(term[at] ?? 0);
        places.set(term[at] ?? 0, known === undefined ? found : `${known} ${found}`);
      }
      return {
        id: index.resources[resource] ?? '',
        importance: index.importance[resource] ?? 0,
        terms: Array.from(places.keys(), (at) => index.terms[at] ?? ''),
        places: [...places.values()],
      };
    },
  };
}
