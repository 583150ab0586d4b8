// Look-ups in the inverted index: terms by binary search, keys by their hashes, postings by rows.
import { COMPLETIONS, type FoundTerm, type Posting, type SearchIndex, type SearchReads } from '../../domain/search.js';
import { bestFirst, prefixTable } from '../../reasoning/search/prefix.js';
import { typoKeys } from '../../reasoning/search/typo.js';
import { keyTable } from './key-table.js';

/** The first place from `low` up to `high` at which what stands is not below what is sought. */
function firstFrom<T extends string | number>(
  at: (place: number) => T | undefined,
  sought: T,
  low: number,
  high: number,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = at(middle);
    if (found !== undefined && found < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A look-up from a prefix to the terms that it completes to. */
function completer(index: SearchIndex): (prefix: string) => readonly number[] {
  const { terms, best } = index;
  const common = prefixTable(index);
  return (prefix) => {
    const known = common.get(prefix);
    if (known !== undefined) return known;
    const found: number[] = [];
    let at = firstFrom((place) => terms[place], prefix, 0, terms.length);
    for (; terms[at]?.startsWith(prefix) === true; at++) if ((best[at] ?? -1) >= 0) found.push(at);
    return bestFirst(found, best).slice(0, COMPLETIONS);
  };
}

/** The posting of a term that starts at a row, and the row after it. */
function postingAt(index: SearchIndex, term: number, row: number): { posting: Posting; next: number } {
  const { terms, resources, importance, resource, place, offsets } = index;
  const at = resource[row] ?? 0;
  let next = row;
  while (next < (offsets[term + 1] ?? 0) && resource[next] === at) next++;
  const places = Array.from(place.subarray(row, next));
  return {
    posting: { term: terms[term] ?? '', id: resources[at] ?? '', importance: importance[at] ?? 0, places },
    next,
  };
}

/** The first postings of a term. */
function firstPostings(index: SearchIndex, term: number, limit: number): Posting[] {
  const found: Posting[] = [];
  for (let row = index.offsets[term] ?? 0; row < (index.offsets[term + 1] ?? 0) && found.length < limit;) {
    const { posting, next } = postingAt(index, term, row);
    found.push(posting);
    row = next;
  }
  return found;
}

/** The first postings of a term in some resources, ascending: each is sought, so that a hub costs no more than another. */
function postingsWithin(index: SearchIndex, term: number, limit: number, resources: readonly number[]): Posting[] {
  const found: Posting[] = [];
  const end = index.offsets[term + 1] ?? 0;
  let row = index.offsets[term] ?? 0;
  for (const sought of resources) {
    row = firstFrom((at) => index.resource[at], sought, row, end);
    if (row === end || found.length === limit) break;
    if (index.resource[row] === sought) found.push(postingAt(index, term, row).posting);
  }
  return found;
}

function foundTerm({ terms, stems, held, named, best }: SearchIndex, at: number): FoundTerm {
  return {
    term: terms[at] ?? '',
    stems: stems[at] ?? [],
    held: held[at] ?? 0,
    named: named[at] ?? 0,
    best: best[at] ?? -1,
  };
}

/** The two reads of search over an index, which is kept. */
export function createSearchReads(index: SearchIndex): SearchReads {
  const { terms, stems, resources } = index;
  const completionsOf = completer(index);
  const withKey = keyTable(terms.length, (at) => [...(stems[at] ?? []), ...typoKeys(terms[at] ?? '')]);
  const ordinals = new Map(resources.map((id, at) => [id, at]));
  const find = (term: string): number => {
    const at = firstFrom((place) => terms[place], term, 0, terms.length);
    return terms[at] === term ? at : -1;
  };
  return {
    searchTerms: ({ terms: sought, prefixes, keys }) => {
      const found = new Set([...sought.map(find), ...prefixes.flatMap(completionsOf), ...keys.flatMap(withKey)]);
      found.delete(-1);
      return [...found].sort((a, b) => a - b).map((at) => foundTerm(index, at));
    },
    searchPostings: (wanted, within) => {
      const known = within?.flatMap((id) => ordinals.get(id) ?? []) ?? [];
      const inside = [...new Set(known)].sort((a, b) => a - b);
      return wanted.map(({ term, limit }) => {
        const at = find(term);
        if (at < 0) return [];
        return within === null ? firstPostings(index, at, limit) : postingsWithin(index, at, limit, inside);
      });
    },
  };
}
