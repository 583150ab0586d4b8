// The memory store relates entities as the YAML says.
import { beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { readCorpus } from '../support/reading.js';
import { describeCloseness } from './close-contract.js';
import { graphOf, SEED, SMALL } from './corpus-graph.js';

describe.each([SMALL, SEED])('the memory store on %s', (folder) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = openMemoryStore(await graphOf(folder));
  });
  describeCloseness({ reading: readCorpus(folder), snapshot: async () => store.snapshot(), waits: false });
});
