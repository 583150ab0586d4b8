// The memory store searches as the resources themselves say.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import type { Graph } from '../../src/domain/graph.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { itSearches } from './search-contract.js';

let graph: Graph;

beforeAll(async () => {
  const loaded = await loadCorpus('seed');
  if (!('corpus' in loaded)) throw new Error('the seed is sound');
  graph = deriveGraph(loaded.corpus);
});

describe('The memory store', () => {
  itSearches(async () => ({ snapshot: await openMemoryStore(graph).snapshot(), graph }), 50);

  it('shares importance out over all entities, to 12 decimals', () => {
    const all = [...graph.concepts, ...graph.actors, ...graph.territories].map(({ importance }) => importance);
    expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8);
    for (const each of all) expect(Math.round(each * 1e12) / 1e12).toBe(each);
  });
});
