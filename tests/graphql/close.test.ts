// Related entities, paths and pieces of the graph through the schema: sums, honesty about what is left out, bounds.
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/derive/derive.js';
import type { LinkQuestion, Neighbourhood } from '../../src/domain/link.js';
import type { GraphStore, Snapshot } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { answer, ask, openSeed, openSmall, refusal, valuesAt, waitingStore } from '../support/asking.js';
import { linksOver, readOverview } from '../support/reading-link.js';
import { readCorpus } from '../support/reading.js';
import { SEED } from '../store/corpus-graph.js';
import { snapshotLike, storeLike } from '../support/serving.js';
import { syntheticCorpus } from '../support/synthetic.js';

let seed: GraphStore;
let small: GraphStore;
beforeAll(async () => {
  [seed, small] = await Promise.all([openSeed(), openSmall()]);
}, 60_000);

interface Edge {
  readonly cursor: string;
  readonly rank: number;
  readonly score: number;
  readonly node: { readonly id: string };
  readonly contributions: readonly {
    readonly score: number;
    readonly articles: { readonly nodes: { id: string }[] };
  }[];
}
interface Related {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

const RELATED = `query ($id: ID!, $kinds: [EntityKind!], $evidence: EvidenceFilter, $first: Int, $after: String) {
  node(id: $id) { ... on Entity { related(kinds: $kinds, evidence: $evidence, first: $first, after: $after) {
    totalCount complete pageInfo { hasNextPage }
    edges { cursor rank score node { id } contributions { score articles(first: 100) { nodes { id } } } }
  } } }
}`;

async function related(store: GraphStore, variables: Readonly<Record<string, unknown>>): Promise<Related> {
  const data = await ask(store, RELATED, variables, { rows: 200_000 });
  return (data['node'] as { related: Related }).related;
}

const units = (score: number): number => Math.round(score * 10_000);

describe('related entities', { timeout: 60_000 }, () => {
  const article = 'article:villeger-2017-ancrage-territorial';

  it.each([undefined, { without: { articles: [article] } }, { languages: ['fr'], yearFrom: 2010 }])(
    'have parts that sum to the score exactly, by evidence %j',
    async (evidence) => {
      for (const id of ['concept:territory-brand', 'actor:apie', 'territory:france']) {
        const { edges } = await related(seed, { id, evidence, first: 20 });
        expect(edges.length).toBeGreaterThan(0);
        for (const { score, contributions } of edges) {
          expect(contributions.reduce((sum, part) => sum + units(part.score), 0)).toBe(units(score));
        }
      }
    },
  );

  it('lose what an article that is set aside gave them, and no more', async () => {
    const id = 'concept:territory-brand';
    const [whole, left] = [
      await related(seed, { id, first: 50 }),
      await related(seed, { id, first: 50, evidence: { without: { articles: [article] } } }),
    ];
    const before = new Map(whole.edges.map(({ node, score }) => [node.id, units(score)]));
    const losses = left.edges.map(({ node, score }) => (before.get(node.id) ?? 0) - units(score));
    expect(Math.min(...losses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...losses)).toBeGreaterThan(0);
    const behind = valuesAt(left, 'edges.contributions.articles.nodes.id');
    expect(valuesAt(whole, 'edges.contributions.articles.nodes.id')).toContain(article);
    expect(behind).not.toContain(article);
  });

  it('say when what was not kept could belong on a page, or follow it', async () => {
    const id = 'concept:territory-brand';
    expect(await related(seed, { id, first: 10 })).toMatchObject({ totalCount: 50, complete: true });
    expect(await related(seed, { id, first: 50 })).toMatchObject({ complete: false });
    expect(await related(seed, { id, kinds: ['TERRITORY'], first: 50 })).toMatchObject({ complete: false });
    expect(await related(seed, { id, kinds: [], first: 50 })).toMatchObject({ totalCount: 0, complete: true });
    const removed = await related(seed, { id, first: 10, evidence: { stances: ['DISPUTES'], publishedTo: '2005' } });
    expect(removed.complete).toBe(false);
    const whole = await related(small, { id: 'concept:overtourism', first: 50 });
    expect(whole.totalCount).toBeLessThan(50);
    expect(whole.complete).toBe(true);
  });

  it('are paged by cursors of one entity and one evidence', async () => {
    const [id, evidence] = ['concept:talents', { publishedTo: '2018' }];
    const whole = await related(seed, { id, evidence, first: 50 });
    const seen: Edge[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Related = await related(seed, { id, evidence, first: 7, after });
      seen.push(...page.edges);
      more = page.pageInfo.hasNextPage;
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(whole.edges);
    expect(seen.map(({ rank }) => rank)).toEqual(seen.map((_, at) => at + 1));
    for (const other of [{ id: 'concept:csr', evidence }, { id }]) {
      const refused = await refusal(seed, RELATED, { ...other, after: whole.edges[0]?.cursor });
      expect(refused.code).toBe('BAD_CURSOR');
    }
  });

  it('take as many calls for twenty entities as for one, over a store that waits', async () => {
    const document = `query ($first: Int) { concepts(orderBy: IMPORTANCE, first: $first) { nodes { related(first: 1) { edges {
      score node { id } contributions { through { id } articles(first: 1) { totalCount } statements(first: 1) { totalCount } }
    } } } } }`;
    const [one, twenty] = await Promise.all(
      [1, 20].map(async (first) => {
        const { store, calls } = waitingStore(seed);
        await ask(store, document, { first });
        return calls.map(({ method }) => method).sort();
      }),
    );
    expect(twenty).toEqual(one);
    expect(one).toContain('ties');
  });
});

const PATHS = `query ($from: ID!, $to: ID!, $k: Int, $maxLength: Int, $via: [LinkKind!], $evidence: EvidenceFilter) {
  paths(from: $from, to: $to, k: $k, maxLength: $maxLength, via: $via, evidence: $evidence) {
    complete nodes { strength links { kind sourceCount source { id } target { id } articles(first: 9) { nodes { id } } } }
  }
}`;
const [from, to] = ['concept:short-circuit', 'actor:i-amsterdam'];

describe('paths', { timeout: 60_000 }, () => {
  it('are refused out of bounds and for what is no entity, and null where an end is unknown', async () => {
    const wrong = [{ k: 0 }, { k: 11 }, { maxLength: 7 }, { maxLength: 0 }, { from: 'article:x' }, { to: 'nothing' }];
    for (const given of wrong) {
      expect((await refusal(seed, PATHS, { from, to, ...given })).code).toBe('BAD_USER_INPUT');
    }
    expect(await ask(seed, PATHS, { from, to: 'actor:nobody' })).toEqual({ paths: null });
    expect(await ask(seed, PATHS, { from, to: from })).toEqual({ paths: { complete: true, nodes: [] } });
  });

  it('are made of what the evidence that counts supports, as strong as it is', async () => {
    const whole = await ask(seed, PATHS, { from, to, k: 10 });
    const articles = valuesAt(whole, 'paths.nodes.links.articles.nodes.id').filter((id) => id !== null);
    const left = await ask(seed, PATHS, { from, to, k: 10, evidence: { without: { articles: [articles[0]] } } });
    expect(valuesAt(left, 'paths.nodes.links.articles.nodes.id')).not.toContain(articles[0]);
    const none = await ask(seed, PATHS, { from, to, via: ['STATEMENT'], evidence: { stances: ['DISPUTES'] } });
    expect(none).toEqual({ paths: { complete: true, nodes: [] } });
    for (const links of valuesAt(whole, 'paths.nodes') as {
      strength: number;
      links: { kind: string; sourceCount: number }[];
    }[]) {
      const sourced = links.links.filter(({ kind }) => kind === 'STATEMENT').map(({ sourceCount }) => sourceCount);
      expect(links.strength).toBe(sourced.length === 0 ? 0 : Math.min(...sourced));
    }
  });
});

describe('pieces of the graph', { timeout: 60_000 }, () => {
  it('are refused out of bounds', async () => {
    const seeds = JSON.stringify(Array.from({ length: 101 }, () => 'concept:talents'));
    const wrong = [
      'subgraph(seeds: [], depth: 4)',
      'subgraph(seeds: [], maxNodes: 501)',
      'subgraph(seeds: ["article:x"])',
      `subgraph(seeds: ${seeds})`,
      'overview(maxNodes: 2001)',
      'overview(maxNodes: 0)',
    ];
    for (const field of wrong) {
      expect((await refusal(seed, `{ ${field} { omittedCount } }`)).code).toBe('BAD_USER_INPUT');
    }
  });

  it('are, in an overview, the most important entities and all that joins two of them', async () => {
    const document = `query ($maxNodes: Int!, $via: [LinkKind!]!, $kinds: [EntityKind!]) {
      overview(maxNodes: $maxNodes, via: $via, kinds: $kinds) {
        omittedCount
        complete
        nodes { distance omittedNeighbours entity { id } position { x y } }
        links { kind reversed sourceCount source { id } target { id } statement { id } }
      }
    }`;
    const reading = readCorpus(SEED);
    for (const [maxNodes, via, type] of [
      [200, ['STATEMENT', 'BROADER', 'RELATED'], null],
      [80, ['LOCATED_IN', 'WITHIN', 'CO_MENTION'], 'Territory'],
    ] as const) {
      const kinds = type === null ? null : [type.toUpperCase()];
      const { overview } = await ask(seed, document, { maxNodes, via, kinds });
      const types = type === null ? ['Concept', 'Actor', 'Territory'] : [type];
      const { nodes, links, omittedCount } = readOverview(reading, linksOver(reading, { kinds: via }), types, maxNodes);
      const positions = await (await seed.snapshot()).positions(nodes.map(({ id }) => id));
      expect(overview).toEqual({
        omittedCount,
        complete: true,
        nodes: nodes.map(({ id, ...node }, at) => ({ ...node, entity: { id }, position: positions[at] })),
        links: links.map(({ source, target, statement, ...link }) => ({
          ...link,
          source: { id: source },
          target: { id: target },
          statement: statement === null ? null : { id: statement },
        })),
      });
    }
  });

  it('tell every entity of the corpus as a node or as left out', async () => {
    const document = `query ($maxNodes: Int!, $kinds: [EntityKind!]) {
      overview(maxNodes: $maxNodes, kinds: $kinds) { omittedCount complete nodes { entity { id importance } omittedNeighbours } links { source { id } target { id } } }
    }`;
    const { counts } = (await seed.snapshot()).release;
    const all = counts.concepts + counts.actors + counts.territories;
    for (const maxNodes of [1, 30, 2_000]) {
      const { overview } = (await ask(seed, document, { maxNodes })) as { overview: { omittedCount: number } };
      const nodes = valuesAt(overview, 'nodes.entity.importance').map(Number);
      expect(nodes.length + overview.omittedCount).toBe(all);
      expect(nodes).toEqual([...nodes].sort((a, b) => b - a));
    }
    const whole = await ask(seed, document, { maxNodes: 2_000 });
    expect(valuesAt(whole, 'overview.complete')).toEqual([true]);
    expect(new Set(valuesAt(whole, 'overview.nodes.omittedNeighbours'))).toEqual(new Set([0]));
    const territories = await ask(seed, document, { maxNodes: 2_000, kinds: ['TERRITORY'] });
    expect(valuesAt(territories, 'overview.nodes')).toHaveLength(counts.territories);
  });
});

describe('what is read of hubs', { timeout: 120_000 }, () => {
  /** A store that counts the links that it gives. */
  function counted(store: GraphStore): { store: GraphStore; read: { links: number } } {
    const read = { links: 0 };
    const snapshot = async (): Promise<Snapshot> => {
      const inner = await store.snapshot();
      return snapshotLike(inner, {
        neighbours: async (ids: readonly string[], question: LinkQuestion): Promise<Neighbourhood[]> => {
          const found = await inner.neighbours(ids, question);
          read.links += found.reduce((sum, { links }) => sum + links.length, 0);
          return found;
        },
      });
    };
    return { store: storeLike(store, { snapshot }), read };
  }

  it('is bounded, and what was not looked at is told', async () => {
    const graph = deriveGraph(syntheticCorpus({ entities: 12_000, links: 60_000, seed: 3 }));
    const { store, read } = counted(openMemoryStore(graph));
    const hubs = [...graph.concepts].sort((a, b) => b.importance - a.importance).map(({ id }) => id);
    const via = ['STATEMENT', 'BROADER', 'RELATED', 'CO_MENTION'];
    const found = await answer(store, PATHS, { from: hubs[0], to: hubs.at(-1), via, maxLength: 6 }, { rows: 50_000 });
    expect(found.errors).toEqual([]);
    expect(read.links).toBeLessThanOrEqual(100_000);
    read.links = 0;
    const around = await ask(
      store,
      `{ subgraph(seeds: ["${hubs[0] ?? ''}"], depth: 3, via: [STATEMENT, CO_MENTION]) { complete omittedCount nodes { distance } } }`,
      {},
      { rows: 50_000 },
    );
    expect(read.links).toBeLessThanOrEqual(50_000);
    expect(valuesAt(around, 'subgraph.complete')).toEqual([false]);
    expect(valuesAt(around, 'subgraph.nodes')).toHaveLength(60);
    const kept = (await store.snapshot()).similar([hubs[0] ?? '']);
    expect((await kept)[0]?.items).toHaveLength(20);
    expect(await related(store, { id: hubs[0], first: 20 })).toMatchObject({ totalCount: 20, complete: false });
  });

  it('leaves other requests their turn while much is explained', async () => {
    let others = 0;
    let over = false;
    const other = (): void => {
      others++;
      if (!over) setImmediate(other);
    };
    setImmediate(other);
    const much =
      '{ concepts(first: 100) { nodes { related(first: 50) { edges { contributions { links { kind } } } } } } }';
    const { errors } = await answer(seed, much);
    over = true;
    expect(errors.map(({ code }) => code)).toEqual(['TOO_EXPENSIVE']);
    expect(others).toBeGreaterThan(2);
  });

  it('counts against the rows of the request', async () => {
    const poor = await answer(seed, `{ overview(maxNodes: 300) { omittedCount } }`, {}, { rows: 100 });
    expect(poor.errors.map(({ code }) => code)).toEqual(['TOO_EXPENSIVE']);
    const paths = await answer(seed, PATHS, { from, to, via: ['CO_MENTION', 'STATEMENT'], maxLength: 6 }, { rows: 20 });
    expect(paths.errors.map(({ code }) => code)).toEqual(['TOO_EXPENSIVE']);
  });
});
