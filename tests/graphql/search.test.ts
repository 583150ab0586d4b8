// Search and suggest through the schema, over the memory store.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, LIMITS, openSeedStore, serve, type FailedBody } from '../support/serving.js';
import { itFinds } from './search-answers.js';

let app: FastifyInstance;
let store: GraphStore;

beforeAll(async () => {
  store = await openSeedStore();
  ({ app } = await serve({ store }));
});
afterAll(() => app.close());

describe('Search through the schema', () => {
  itFinds(() => app);

  it('counts what it reads against the row budget, once for each text', async () => {
    const { app: poor } = await serve({ store, limits: { ...LIMITS, rows: 1_000 } });
    const searches = (texts: readonly string[]): string =>
      `{ ${texts.map((text, at) => `a${String(at)}: search(text: "${text}", first: 1) { totalCount }`).join(' ')} }`;
    const same = await ask(poor, searches(Array.from({ length: 20 }, () => 'territoire')));
    expect(same.json<FailedBody>().errors).toBeUndefined();
    const different = await ask(poor, searches(Array.from({ length: 20 }, (_, at) => `territoire ${String(at)}`)));
    expect(different.json<FailedBody>().errors[0]?.extensions.code).toBe('TOO_EXPENSIVE');
    await poor.close();
  });
});
