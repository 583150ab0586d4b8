// Neo4j searches as the resources themselves say, and tells all that the memory store tells.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import type { Graph } from '../../src/domain/graph.js';
import { search, suggest } from '../../src/reasoning/search/search.js';
import { ROOT, type GraphStore, type List } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { loadGraph } from '../../src/store/neo4j/load.js';
import { openDoor, type Door } from '../../src/store/neo4j/session.js';
import { neo4jStoreOver } from '../../src/store/neo4j/store.js';
import { itFinds } from '../graphql/search-answers.js';
import { serve } from '../support/serving.js';
import { itSearches } from './search-contract.js';
import { randomTexts } from './search-text.js';

const server = inject('neo4j');

describe.skipIf(server === null)('Neo4j', () => {
  let graph: Graph;
  let door: Door;
  let store: GraphStore;
  let memory: GraphStore;
  let stamp: string;
  let app: FastifyInstance;

  beforeAll(async () => {
    const loaded = await loadCorpus('seed');
    if (!('corpus' in loaded) || server === null) throw new Error('the seed is sound');
    graph = deriveGraph(loaded.corpus);
    const options = { ...server, timeoutMs: 60_000, poolSize: 8 };
    ({ stamp } = await loadGraph(options, graph, { graceMs: 0 }));
    door = openDoor(options);
    store = neo4jStoreOver(door);
    memory = openMemoryStore(graph);
    ({ app } = await serve({ store }));
  });
  afterAll(async () => {
    await app.close();
    await door.close();
  });

  itSearches(async () => ({ snapshot: await store.snapshot(), graph }), 10);
  itFinds(() => app);

  it('finds and completes what the memory store does', async () => {
    const rounds = Number(process.env.DIFFERENTIAL_CALLS ?? 200);
    const [one, other] = [await store.snapshot(), await memory.snapshot()];
    for (const text of randomTexts(graph, rounds, Number(process.env.DIFFERENTIAL_SEED ?? 7))) {
      const found = [await search(one, text), await suggest(one, text)];
      expect(found, text.slice(0, 200)).toEqual([await search(other, text), await suggest(other, text)]);
    }
  });

  it('orders entities by importance as the memory store does', async () => {
    const [one, other] = [await store.snapshot(), await memory.snapshot()];
    for (const noun of ['concepts', 'actors', 'territories'] as const) {
      const list = { noun, of: ROOT, filter: {}, order: 'IMPORTANCE', language: 'en' } as List;
      const window = { after: null, before: null, limit: 20_000, backward: false };
      const [slice] = await one.slices(list, [ROOT], window);
      expect([slice]).toEqual(await other.slices(list, [ROOT], window));
      const middle = { ...window, after: slice?.keys[3] ?? null, limit: 5 };
      expect(await one.slices(list, [ROOT], middle)).toEqual(await other.slices(list, [ROOT], middle));
    }
  });

  it('takes out all that search reads of a release that is gone', async () => {
    const [row] = (
      await door.read({
        text: 'MATCH (x) WHERE x.release <> $release RETURN count(x) AS left',
        parameters: { release: stamp },
      })
    ).rows;
    expect(row).toEqual({ left: 0 });
  });
});
