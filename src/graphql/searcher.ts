// The searches of one request: each text is sought once, and what it reads of the store counts.
import type { SearchReads } from '../domain/search.js';
import { search, suggest, type SearchResult } from '../reasoning/search/search.js';
import type { Snapshot } from '../store/graph-store.js';
import type { Budget } from './budget.js';

/** What is done with a text. */
export type Seek = 'search' | 'suggest';

/** A snapshot's reads of search, each row of which is spent: a term, or a resource however many of the terms it holds. */
function counted(snapshot: Snapshot, budget: Budget, field: string): SearchReads {
  return {
    async searchTerms(lookup) {
      budget.check();
      const found = await snapshot.searchTerms(lookup);
      budget.spend(field, found.length);
      return found;
    },
    async searchPostings(wanted, within) {
      budget.check();
      const found = await snapshot.searchPostings(wanted, within);
      budget.spend(field, new Set(found.flat().map(({ id }) => id)).size);
      return found;
    },
  };
}

/** Seeks texts, each once. `field` is named when the budget ends there. */
export function createSearcher(snapshot: Snapshot, budget: Budget) {
  const known = new Map<string, Promise<SearchResult>>();
  return (seek: Seek, text: string, field: string): Promise<SearchResult> => {
    const name = seek + text;
    const reads = (): SearchReads => counted(snapshot, budget, field);
    const found = known.get(name) ?? (seek === 'search' ? search(reads(), text) : suggest(reads(), text));
    known.set(name, found);
    return found;
  };
}
