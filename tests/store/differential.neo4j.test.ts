// The two stores answer alike, byte for byte, whatever they are asked: random questions, the same to both.
//
// DIFFERENTIAL_CALLS says how many (2,000 without it), DIFFERENTIAL_SEED repeats a run; the seed is printed.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore, Snapshot } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { settleStructure } from '../support/reading-community.js';
import { readCorpus } from '../support/reading.js';
import { graphOf, SEED, SMALL } from './corpus-graph.js';
import { WHOLE } from './ground.js';
import { everyList, parentsOf } from './list-kind.js';
import { openLoaded } from './neo4j-graph.js';
import { filtersOver } from './filter-arbitrary.js';
import { ask, keyFamily, type Question, questionsOver, shapesOf } from './question.js';

const CALLS = Number(process.env.DIFFERENTIAL_CALLS ?? 2000);
const RANDOM_SEED = Number(process.env.DIFFERENTIAL_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Neo4j plans a list with other fields in its filters anew, which takes longer than to answer it a few times. */
const CALLS_OF_SHAPE = 16;
/** Questions under way at once. */
const TOGETHER = 8;
/** Milliseconds for a call, and for finding the smallest of what differs. */
const PATIENCE = { timeout: 120_000 + 60 * CALLS };

const server = inject('neo4j');

describe.skipIf(server === null)('both stores', () => {
  describe.each([
    { name: 'the seed', folder: SEED, share: 0.7 },
    { name: 'the small corpus', folder: SMALL, share: 0.3 },
  ])('on $name', ({ folder, share }) => {
    const reading = readCorpus(folder);
    const keys = new Map<string, string[]>();
    let stores: GraphStore[] = [];

    beforeAll(async () => {
      const graph = await graphOf(folder);
      stores = [openMemoryStore(graph), await openLoaded(server, graph)];
      const memory = await snapshotOf(0);
      settleStructure(reading, await memory.resources([...reading.entity.keys()]));
      for (const list of everyList()) {
        const slices = await memory.slices(list, parentsOf(reading, list), WHOLE);
        keys.set(keyFamily(list), [
          ...new Set([...(keys.get(keyFamily(list)) ?? []), ...slices.flatMap((slice) => slice.keys)]),
        ]);
      }
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
    });

    async function snapshotOf(at: number): Promise<Snapshot> {
      const store = stores[at];
      if (store === undefined) throw new Error('The store is not open');
      return store.snapshot();
    }

    /** Holds both answers to each other. */
    async function compare(memory: Snapshot, neo4j: Snapshot, question: Question): Promise<void> {
      const [one, other] = await Promise.all([ask(memory, question), ask(neo4j, question)]);
      if (JSON.stringify(one) !== JSON.stringify(other)) {
        expect(other, `Neo4j (received) and memory (expected), asked ${JSON.stringify(question)}`).toStrictEqual(one);
      }
    }

    it('name the same release', async () => {
      expect((await snapshotOf(1)).release).toStrictEqual((await snapshotOf(0)).release);
    });

    it('answer random questions alike', PATIENCE, async () => {
      const runs = Math.ceil((CALLS * share) / TOGETHER);
      console.info(`${runs * TOGETHER} questions to both stores, DIFFERENTIAL_SEED=${RANDOM_SEED}`);
      const filters = filtersOver(reading);
      const shapes = fc.sample(shapesOf(filters), {
        numRuns: Math.ceil((CALLS * share) / CALLS_OF_SHAPE),
        seed: RANDOM_SEED,
      });
      const questions = questionsOver(reading, filters, shapes, (list) => keys.get(keyFamily(list)) ?? []);
      const [memory, neo4j] = [await snapshotOf(0), await snapshotOf(1)];
      await fc.assert(
        fc.asyncProperty(fc.array(questions, { minLength: TOGETHER, maxLength: TOGETHER }), async (batch) => {
          await Promise.all(batch.map((question) => compare(memory, neo4j, question)));
        }),
        {
          numRuns: runs,
          seed: RANDOM_SEED,
          interruptAfterTimeLimit: PATIENCE.timeout - 10_000,
          markInterruptAsFailure: true,
        },
      );
    });
  });
});
