// Both stores answer questions on disagreement alike, and Neo4j weighs claims as the second reading does.
//
// DIFFERENTIAL_CALLS says how many questions (320 without it), DIFFERENTIAL_SEED repeats a run; the seed is printed.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { itChecksClaims } from '../graphql/claim-answers.js';
import { readCorpus } from '../support/reading.js';
import { graphOf, SEED } from './corpus-graph.js';
import { disagreeKinds, disagreeShapes } from './disagree-question.js';
import { filtersOver } from './filter-arbitrary.js';
import { WHOLE } from './ground.js';
import { parentsOf } from './list-kind.js';
import { openLoaded } from './neo4j-graph.js';
import { ask, keyFamily, questionsOver } from './question.js';

const CALLS = Number(process.env['DIFFERENTIAL_CALLS'] ?? 320);
const RANDOM_SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** Neo4j plans a list with other fields in its filters anew. */
const CALLS_OF_SHAPE = 16;
/** Milliseconds. */
const PATIENCE = { timeout: 120_000 + 60 * CALLS };

const server = inject('neo4j');
const reading = readCorpus(SEED);

describe.skipIf(server === null)('disagreement in Neo4j', PATIENCE, () => {
  let stores: { memory: GraphStore; neo4j: GraphStore };
  beforeAll(async () => {
    const graph = await graphOf(SEED);
    stores = { memory: openMemoryStore(graph), neo4j: await openLoaded(server, graph) };
  });
  afterAll(async () => {
    await stores.neo4j.close();
  });

  it('is told as from memory, whatever is asked', async () => {
    console.info(`${CALLS} questions on disagreement, DIFFERENTIAL_SEED=${RANDOM_SEED}`);
    const [memory, neo4j] = [await stores.memory.snapshot(), await stores.neo4j.snapshot()];
    const keys = new Map<string, readonly string[]>();
    for (const list of disagreeKinds()) {
      const slices = await memory.slices(list, parentsOf(reading, list), WHOLE);
      const family = keyFamily(list);
      keys.set(family, [...new Set([...(keys.get(family) ?? []), ...slices.flatMap((slice) => slice.keys)])]);
    }
    const filters = filtersOver(reading);
    const sample = { numRuns: Math.ceil(CALLS / CALLS_OF_SHAPE), seed: RANDOM_SEED };
    const shapes = fc.sample(disagreeShapes(filters), sample);
    const questions = questionsOver(reading, filters, shapes, (list) => keys.get(keyFamily(list)) ?? []);
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const [one, other] = [await ask(memory, question), await ask(neo4j, question)];
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(other, JSON.stringify(question)).toStrictEqual(one);
      }),
      { numRuns: CALLS, seed: RANDOM_SEED },
    );
  });

  itChecksClaims(() => stores.neo4j, reading, 40);
});
