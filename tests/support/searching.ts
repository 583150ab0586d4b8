// Search over the corpus, or over resources made up for a test, without a server.
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { deriveSearch } from '../../src/derive/search.js';
import type { Concept } from '../../src/domain/concept.js';
import type { Resource } from '../../src/domain/entity.js';
import type { SearchIndex, SearchReads } from '../../src/domain/search.js';
import { createSearchReads } from '../../src/store/memory/search.js';

/** What tests of search stand on. */
export interface Searching {
  readonly resources: readonly Resource[];
  readonly index: SearchIndex;
  readonly reads: SearchReads;
  /** A resource that exists. */
  at(id: string): Resource;
}

/** Makes resources searchable. */
export function searching(resources: readonly Resource[], importanceOf: (id: string) => number = () => 0): Searching {
  const byId = new Map<string, Resource>(resources.map((resource) => [resource.id, resource]));
  const index = deriveSearch(resources, importanceOf);
  return {
    resources,
    index,
    reads: createSearchReads(index),
    at: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw new RangeError(`No ${id} here`);
      return found;
    },
  };
}

/** The corpus in a folder, the more important the more articles mention it. */
export async function searchingCorpus(folder: string): Promise<Searching> {
  const loaded = await loadCorpus(folder);
  if (!('corpus' in loaded)) throw new RangeError(`${folder} is no sound corpus`);
  const { concepts, actors, territories, articles } = deriveGraph(loaded.corpus);
  const entities = [...concepts, ...actors, ...territories];
  const counts = new Map<string, number>(entities.map(({ id, articleCount }) => [id, articleCount / 1_000]));
  return searching([...entities, ...articles], (id) => counts.get(id) ?? 0);
}

/** A concept by its labels: the French one, the English one, others. */
export function conceptOf(slug: string, fr: string, en = '', others: readonly string[] = [], definition = ''): Concept {
  return {
    type: 'Concept',
    id: `concept:${slug}`,
    slug,
    prefLabel: { fr, en },
    altLabels: others.map((value) => ({ value, lang: 'fr' })),
    definition: { fr: definition, en: '' },
    broader: [],
    related: [],
    articleCount: 0,
    articleCountTransitive: 0,
    community: null,
    importance: 0,
  };
}

/** Counts what is read. */
export function counting(reads: SearchReads): {
  reads: SearchReads;
  read: { calls: number; terms: number; postings: number };
} {
  const read = { calls: 0, terms: 0, postings: 0 };
  return {
    read,
    reads: {
      searchTerms: async (lookup) => {
        const found = await reads.searchTerms(lookup);
        read.calls++;
        read.terms += found.length;
        return found;
      },
      searchPostings: async (wanted, within) => {
        const found = await reads.searchPostings(wanted, within);
        read.calls++;
        read.postings += found.flat().length;
        return found;
      },
    },
  };
}
