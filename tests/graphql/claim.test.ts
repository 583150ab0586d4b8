// Claims are weighed on the memory store over the real corpus.
import { beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SEED } from '../store/corpus-graph.js';
import { openSeed } from '../support/asking.js';
import { readCorpus } from '../support/reading.js';
import { itChecksClaims } from './claim-answers.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeed();
}, 60_000);

describe('checkClaim', { timeout: 120_000 }, () => {
  itChecksClaims(() => store, readCorpus(SEED), 120);
});
