// Bridges through the schema: both halves agree with what is related to each end, pages, honesty, bounds.
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/derive/derive.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { answer, ask, openSeed, openSmall, refusal, valuesAt, waitingStore } from '../support/asking.js';
import { syntheticCorpus } from '../support/synthetic.js';

let seed: GraphStore;
let small: GraphStore;
beforeAll(async () => {
  [seed, small] = await Promise.all([openSeed(), openSmall()]);
}, 60_000);

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: { readonly id: string };
  readonly fromContributions: readonly { readonly score: number }[];
  readonly toContributions: readonly { readonly score: number }[];
}
interface Bridges {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly Edge[];
}

const BRIDGES = `query ($from: ID!, $to: ID!, $kinds: [EntityKind!], $first: Int, $after: String) {
  bridges(from: $from, to: $to, kinds: $kinds, first: $first, after: $after) {
    totalCount complete pageInfo { hasNextPage }
    edges { cursor score node { id } fromContributions { score } toContributions { score } }
  }
}`;
const [from, to] = ['concept:place-branding', 'concept:human-capital'];
type Given = Readonly<Record<string, unknown>>;

async function bridges(store: GraphStore, given: Given = {}): Promise<Bridges> {
  const data = await ask(store, BRIDGES, { from, to, ...given }, { rows: 200_000 });
  return data['bridges'] as Bridges;
}

const unitsOf = (parts: readonly { readonly score: number }[]): number =>
  parts.reduce((sum, { score }) => sum + Math.round(score * 10_000), 0);

describe('bridges', { timeout: 60_000 }, () => {
  it('have the weaker of two sums, each the score that `related` gives where it lists the entity', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Entity { related(first: 50) { edges { score node { id } } } } } }`;
    const listed = await Promise.all(
      [from, to].map(async (id) => {
        const edges = valuesAt(await ask(seed, document, { id }), 'node.related.edges') as Edge[];
        return new Map(edges.map(({ node, score }) => [node.id, unitsOf([{ score }])]));
      }),
    );
    const { edges } = await bridges(seed, { first: 100 });
    const inOneAlone = edges.filter(({ node }) => listed.filter((list) => list.has(node.id)).length === 1);
    expect(inOneAlone.length).toBeGreaterThan(0);
    expect(inOneAlone.length).toBeLessThan(edges.length);
    for (const { node, score, fromContributions, toContributions } of edges) {
      const sums = [fromContributions, toContributions].map(unitsOf);
      expect(Math.min(...sums)).toBe(unitsOf([{ score }]));
      listed.forEach((list, side) => {
        if (list.has(node.id)) expect(sums[side]).toBe(list.get(node.id));
      });
    }
  });

  it('are the same from either end, their halves exchanged', async () => {
    const [there, back] = [await bridges(seed), await bridges(seed, { from: to, to: from })];
    const units = ({ edges }: Bridges) => edges.map(({ node, score }) => [node.id, score]);
    expect(units(back)).toEqual(units(there));
    const sums = (all: Bridges, half: 'fromContributions' | 'toContributions') =>
      all.edges.map((edge) => unitsOf(edge[half]));
    expect(sums(back, 'fromContributions')).toEqual(sums(there, 'toContributions'));
  });

  it('say when what was not kept could belong on a page, or follow it', async () => {
    expect(await bridges(seed, { first: 5 })).toMatchObject({ complete: true });
    expect(await bridges(seed, { first: 100 })).toMatchObject({ complete: false });
    expect(await bridges(seed, { kinds: [] })).toMatchObject({ totalCount: 0, complete: true });
    const ends = { from: 'concept:place-brand', to: 'concept:quality-of-life', first: 100 };
    expect(await bridges(small, ends)).toMatchObject({ complete: true, totalCount: 22 });
  });

  it('are none where an end is unknown, and refused for what is no entity', async () => {
    expect(await bridges(seed, { to: 'concept:nothing' })).toMatchObject({ totalCount: 0, complete: true, edges: [] });
    for (const wrong of [{ from: 'article:x' }, { to: 'nothing' }]) {
      expect((await refusal(seed, BRIDGES, { from, to, ...wrong })).code).toBe('BAD_USER_INPUT');
    }
  });

  it('are paged by cursors of the same two ends', async () => {
    const whole = await bridges(seed, { first: 100 });
    const seen: Edge[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Bridges = await bridges(seed, { first: 7, after });
      seen.push(...page.edges);
      more = page.pageInfo.hasNextPage;
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(whole.edges);
    const other = { from: 'concept:csr', to, after: whole.edges[0]?.cursor };
    expect((await refusal(seed, BRIDGES, other)).code).toBe('BAD_CURSOR');
  });

  it('take as many calls for many as for one, over a store that waits', async () => {
    const [one, many] = await Promise.all(
      [1, 40].map(async (first) => {
        const { store, calls } = waitingStore(seed);
        await ask(store, BRIDGES, { from, to, first });
        return calls.map(({ method }) => method).sort();
      }),
    );
    expect(many).toEqual(one);
    expect(one).toEqual(expect.arrayContaining(['similar', 'ties']));
  });
});

describe('what is read of two hubs for bridges', { timeout: 120_000 }, () => {
  it('is bounded, and what was not kept is told', async () => {
    const graph = deriveGraph(syntheticCorpus({ entities: 12_000, links: 60_000, seed: 3 }));
    const [one, other] = [...graph.concepts].sort((a, b) => b.importance - a.importance).map(({ id }) => id);
    const { store, calls } = waitingStore(openMemoryStore(graph));
    const document = `query ($from: ID!, $to: ID!) { bridges(from: $from, to: $to) { complete edges { score } } }`;
    const found = await ask(store, document, { from: one, to: other }, { rows: 300 });
    expect(valuesAt(found, 'bridges.complete')).toEqual([false]);
    expect(calls.map(({ method }) => method).sort()).toEqual(['similar', 'ties']);
  });

  it('counts against the rows of the request', async () => {
    const poor = await answer(seed, BRIDGES, { from, to }, { rows: 100 });
    expect(poor.errors.map(({ code }) => code)).toEqual(['TOO_EXPENSIVE']);
  });
});
