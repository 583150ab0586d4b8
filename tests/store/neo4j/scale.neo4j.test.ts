// 20,000 synthetic links load into Neo4j, which then answers what memory does.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deriveGraph } from '../../../src/derive/derive.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openMemoryStore } from '../../../src/store/memory/store.js';
import { syntheticCorpus } from '../../support/synthetic.js';
import { openLoaded } from '../neo4j-graph.js';
import { ask, type Question } from '../question.js';

const server = inject('neo4j');

describe.skipIf(server === null)('both stores at 20,000 links', () => {
  const graph = deriveGraph(syntheticCorpus({ entities: 2_000, links: 20_000, seed: 11 }));
  const most = <T extends { readonly articleCount: number }>(things: readonly T[]): T | undefined =>
    things.reduce<T | undefined>(
      (best, each) => (each.articleCount > (best?.articleCount ?? -1) ? each : best),
      undefined,
    );
  const [concept, actor, territory] = [most(graph.concepts), most(graph.actors), most(graph.territories)];
  const hubs = [concept, actor, territory].map((each) => each?.id ?? '');
  const page = { after: null, before: null, limit: 100, backward: false };
  const labels = { order: 'LABEL', language: 'fr', filter: {} } as const;
  const stated = { noun: 'statements', of: 'entity', filter: {}, evidence: {}, order: 'SOURCES' } as const;
  let stores: GraphStore[] = [];

  beforeAll(async () => {
    stores = [openMemoryStore(graph), await openLoaded(server, graph)];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  it.each<[string, Question]>([
    ['the hubs', { ask: 'resources', ids: hubs }],
    ['pages of their statements', { ask: 'slices', list: stated, parents: hubs, window: page }],
    [
      'the last of their statements by French evidence since 2015',
      {
        ask: 'slices',
        list: { ...stated, order: 'NEWEST', evidence: { languages: ['fr'], publishedFrom: '2015-01-01' } },
        parents: hubs,
        window: { ...page, backward: true },
      },
    ],
    ['how many statements they have', { ask: 'counts', list: stated, parents: hubs }],
    [
      'who mentions them',
      { ask: 'slices', list: { noun: 'mentions', of: 'entity', filter: {} }, parents: hubs, window: page },
    ],
    ['groups of their statements', { ask: 'statementGroups', entities: hubs, evidence: {} }],
    ['their timelines', { ask: 'timelines', entities: hubs, question: { axis: 'ABOUT', evidence: {} } }],
    [
      'all under a concept',
      { ask: 'slices', list: { noun: 'concepts', of: 'narrowerTransitive', ...labels }, parents: hubs, window: page },
    ],
    [
      'who writes most on a concept and what is under it',
      {
        ask: 'facets',
        list: { noun: 'articles', of: 'release', filter: { mentions: { under: hubs.slice(0, 1) } }, order: 'NEWEST' },
        parents: ['release'],
        by: 'AUTHOR',
        limit: 50,
      },
    ],
    [
      'all figures, earliest year first',
      {
        ask: 'slices',
        list: { noun: 'evidence', of: 'release', statement: {}, filter: { has: ['SHARE', 'QUANTITY'] }, order: 'YEAR' },
        parents: ['release'],
        window: { ...page, limit: 1_000 },
      },
    ],
  ])('answer alike: %s', async (_, question) => {
    const [memory, neo4j] = await Promise.all(stores.map(async (store) => ask(await store.snapshot(), question)));
    expect(neo4j).toStrictEqual(memory);
  });

  it('hold as much', async () => {
    const [memory, neo4j] = await Promise.all(stores.map(async (store) => (await store.snapshot()).release));
    expect(neo4j).toStrictEqual(memory);
    expect(memory?.counts).toMatchObject({ evidence: graph.evidence.length, mentions: graph.mentions.length });
  });
});
