// The pages over a real Neo4j: every view is there, and nothing goes wrong on it.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadGraph } from '../../src/store/neo4j/load.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { graphOf, SEED } from '../store/corpus-graph.js';
import { browse, run, SITE, type Browsing } from './browsing.js';
import { findChromium } from './chromium.js';
import { VIEWS } from './views.js';

const server = inject('neo4j');
const chromium = findChromium();

// The project `web` says loudly when there is no Chromium, and builds the pages.
describe.skipIf(server === null || chromium === null || !existsSync(SITE))('the pages on Neo4j', () => {
  let store: GraphStore;
  let browsing: Browsing;
  beforeAll(async () => {
    if (server === null) return;
    const options = { ...server, timeoutMs: 30_000, poolSize: 16 };
    await loadGraph(options, await graphOf(SEED), { graceMs: 0 });
    store = await openNeo4jStore(options);
    browsing = await browse(chromium ?? '', store);
  });
  afterAll(async () => {
    await browsing.close();
    await store.close();
  });

  it.each(VIEWS)('show $name', async ({ path, en }) => {
    const { page, problems, close } = await browsing.visit();
    await page.goto(path);
    await page.locator('main h1', { hasText: en }).first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('run a question in the playground', async () => {
    const { page, problems, close } = await browsing.visit();
    await page.goto(`/playground?query=${encodeURIComponent('query Held { release { counts { articles } } }')}`);
    await run(page, 'Held', 'articles');
    expect(problems).toEqual([]);
    await close();
  });
});
