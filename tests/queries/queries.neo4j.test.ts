// The questions of queries/ on a real Neo4j: the same answers, and the same bytes as from memory.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadGraph } from '../../src/store/neo4j/load.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { graphOf, SEED } from '../store/corpus-graph.js';
import { ask } from '../support/asking.js';
import { describeQuestions } from './held-questions.js';
import { documents } from './question.js';

const server = inject('neo4j');

describe.skipIf(server === null)('the questions on Neo4j', () => {
  let store: GraphStore;
  let memory: GraphStore;

  beforeAll(async () => {
    if (server === null) return;
    const options = { ...server, timeoutMs: 30_000, poolSize: 16 };
    const graph = await graphOf(SEED);
    await loadGraph(options, graph, { graceMs: 0 });
    store = await openNeo4jStore(options);
    memory = openMemoryStore(graph);
    // So that it knows the release that it answers from.
    await store.snapshot();
  });
  afterAll(async () => {
    await store.close();
  });

  describeQuestions(() => store, 10);

  it.each(documents())('$file answers the same bytes as from memory', async ({ text }) => {
    for (const language of ['en', 'fr']) {
      const [one, other] = [memory, store].map((each) => ask(each, text, {}, { languages: [language] }));
      expect(JSON.stringify(await one)).toBe(JSON.stringify(await other));
    }
  });
});
