// Neo4j relates entities as the YAML says.
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { readCorpus } from '../support/reading.js';
import { describeCloseness } from './close-contract.js';
import { graphOf, SEED, SMALL } from './corpus-graph.js';
import { openLoaded } from './neo4j-graph.js';

const server = inject('neo4j');

describe.skipIf(server === null).each([SMALL, SEED])('Neo4j on %s', (folder) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openLoaded(server, await graphOf(folder));
  });
  afterAll(async () => {
    await store.close();
  });
  describeCloseness({ reading: readCorpus(folder), snapshot: async () => store.snapshot(), waits: true });
});
