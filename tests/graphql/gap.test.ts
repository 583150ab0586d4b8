// Gaps through the schema: never together, the path that explains the score, pages, honesty, bounds.
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/derive/derive.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openMemoryStore } from '../../src/store/memory/store.js';
import { answer, answerAtOnce, ask, openSeed, openSmall, refusal, valuesAt, waitingStore } from '../support/asking.js';
import { syntheticCorpus } from '../support/synthetic.js';

let seed: GraphStore;
let small: GraphStore;
beforeAll(async () => {
  [seed, small] = await Promise.all([openSeed(), openSmall()]);
}, 60_000);

interface End {
  readonly id: string;
}
interface Gap {
  readonly score: number;
  readonly a: End;
  readonly b: End;
  readonly path: {
    readonly length: number;
    readonly strength: number;
    readonly links: readonly { readonly kind: string; readonly sourceCount: number; source: End; target: End }[];
  };
}
interface Gaps {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly cursor: string; readonly node: Gap }[];
}

const GAPS = `query ($about: ID, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int) {
  gaps(about: $about, kinds: $kinds, first: $first, after: $after, last: $last) {
    totalCount complete pageInfo { hasNextPage }
    edges { cursor node {
      score a { id } b { id } path { length strength links { kind sourceCount source { id } target { id } } }
    } }
  }
}`;
const HUB = 'concept:place-branding';
const RARE = 'actor:agence-bretagne-presse';
type Given = Readonly<Record<string, unknown>>;

async function gaps(store: GraphStore, given: Given = {}): Promise<Gaps> {
  return (await ask(store, GAPS, given, { rows: 200_000 }))['gaps'] as Gaps;
}

const RELATED = `query ($id: ID!) { node(id: $id) { ... on Entity { related(first: 100) { edges {
  score node { id } contributions { kind score through { id } }
} } } } }`;

interface Related {
  readonly score: number;
  readonly node: End;
  readonly contributions: readonly { readonly kind: string; readonly through: End | null }[];
}

describe('gaps', { timeout: 60_000 }, () => {
  it('are pairs that no article mentions, each once, the closest first', async () => {
    const { edges, totalCount, complete } = await gaps(seed, { first: 100 });
    expect({ totalCount, complete }).toEqual({ totalCount: 10_000, complete: true });
    const pairs = edges.map(({ node: { a, b } }) => [a.id, b.id]);
    expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(100);
    const scores = edges.map(({ node }) => node.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const [a = '', b = ''] of pairs) expect(a < b).toBe(true);
    const mentioned = await ask(
      seed,
      `query ($a: ID!, $b: ID!) { a: articles(filter: { mentions: { ids: [$a] } }, first: 100) { nodes { id } }
        b: articles(filter: { mentions: { ids: [$b] } }, first: 100) { nodes { id } } }`,
      { a: pairs[0]?.[0], b: pairs[0]?.[1] },
    );
    const ofB = valuesAt(mentioned, 'b.nodes.id');
    expect(valuesAt(mentioned, 'a.nodes.id').filter((id) => ofB.includes(id))).toEqual([]);
  });

  it('have the score of `related`, and the path through its largest shared part or along its hierarchy', async () => {
    const edges = valuesAt(await ask(seed, RELATED, { id: RARE }), 'node.related.edges') as Related[];
    const listed = new Map(edges.map((edge) => [edge.node.id, edge]));
    const found = await gaps(seed, { about: RARE, first: 100 });
    expect(found.edges.length).toBeGreaterThan(20);
    const lengths = new Set<number>();
    for (const { node } of found.edges) {
      const other = node.a.id === RARE ? node.b.id : node.a.id;
      const { score, contributions = [] } = listed.get(other) ?? {};
      expect(node.score).toBe(score);
      const kinds = contributions.map(({ kind }) => kind);
      expect(kinds).not.toContain('CO_MENTION');
      const stations = [node.a.id, ...node.path.links.map(({ target }) => target.id)];
      const third = kinds.includes('HIERARCHY') ? [] : [contributions[0]?.through?.id];
      expect(stations).toEqual([node.a.id, ...third, node.b.id]);
      expect(node.path.links.map(({ source }) => source.id)).toEqual(stations.slice(0, -1));
      expect(node.path.length).toBe(node.path.links.length);
      lengths.add(node.path.length);
    }
    expect(lengths).toEqual(new Set([1, 2]));
  });

  it('show the links that neighbours show, as strong as the weakest that has sources', async () => {
    const { edges } = await gaps(seed, { first: 40 });
    const snapshot = await seed.snapshot();
    const kinds = ['STATEMENT', 'BROADER', 'RELATED', 'LOCATED_IN', 'WITHIN', 'CO_MENTION'] as const;
    for (const { node } of edges) {
      for (const { source, target, kind, sourceCount } of node.path.links) {
        const [hood] = await snapshot.neighbours([source.id], { kinds, evidence: {}, limit: 5_000 });
        expect(hood?.links.find((link) => link.target === target.id)).toMatchObject({ kind, sourceCount });
      }
      const sourced = node.path.links.map(({ sourceCount }) => sourceCount).filter((count) => count > 0);
      expect(node.path.strength).toBe(sourced.length === 0 ? 0 : Math.min(...sourced));
    }
  });

  it('are of the kinds asked: both ends, or the other one than what they are about', async () => {
    const ofConcepts = await gaps(seed, { kinds: ['CONCEPT'], first: 50 });
    for (const { node } of ofConcepts.edges) expect([node.a.id, node.b.id].join()).toMatch(/^concept:.*,concept:/);
    const about = await gaps(seed, { about: RARE, kinds: ['CONCEPT'], first: 50 });
    expect(about.totalCount).toBeGreaterThan(0);
    for (const { node } of about.edges)
      expect([node.a.id, node.b.id].join()).toMatch(/^actor:agence-bretagne-presse,concept:/);
    const none = { totalCount: 0, complete: true, edges: [] };
    expect(await gaps(seed, { kinds: [] })).toMatchObject(none);
    expect(await gaps(seed, { about: HUB, kinds: [] })).toMatchObject(none);
  });

  it('about a hub are those of the release, since all that is kept of it is mentioned beside it', async () => {
    const found = await gaps(seed, { about: HUB, first: 100 });
    expect(found.totalCount).toBeGreaterThan(100);
    for (const { node } of found.edges) expect([node.a.id, node.b.id]).toContain(HUB);
    const kept = await (await seed.snapshot()).similar([HUB]);
    expect(kept[0]?.items.filter(({ coMention }) => coMention === 0)).toEqual([]);
  });

  it('say when what was not kept could go on after a page', async () => {
    for (const given of [{}, { about: HUB }, { about: RARE }]) {
      expect(await gaps(seed, { ...given, first: 5 })).toMatchObject({ complete: true });
      expect(await gaps(seed, { ...given, last: 5 })).toMatchObject({ complete: false });
    }
    for (const given of [{}, { about: 'concept:overtourism' }]) {
      expect(await gaps(small, { ...given, last: 5 })).toMatchObject({ complete: true });
    }
  });

  it('are none about what is unknown, and refused about what is no entity', async () => {
    const none = { totalCount: 0, complete: true, edges: [] };
    expect(await gaps(seed, { about: 'concept:nothing' })).toMatchObject(none);
    for (const about of ['article:x', 'nothing', '']) {
      expect((await refusal(seed, GAPS, { about })).code).toBe('BAD_USER_INPUT');
    }
  });

  it.each([{}, { about: HUB }, { about: RARE }])('are paged by cursors of the same list: %o', async (given) => {
    const whole = await gaps(seed, { ...given, first: 40 });
    const seen: unknown[] = [];
    for (let after: string | null = null; seen.length < whole.edges.length;) {
      const page: Gaps = await gaps(seed, { ...given, first: Math.min(7, whole.edges.length - seen.length), after });
      seen.push(...page.edges);
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(whole.edges);
    const refused = await refusal(seed, GAPS, { about: 'concept:csr', after: whole.edges[0]?.cursor });
    expect(refused.code).toBe('BAD_CURSOR');
  });

  it('take as many calls for many as for one, over a store that waits', async () => {
    const [one, many] = await Promise.all(
      [1, 40].map(async (first) => {
        const { store, calls } = waitingStore(seed);
        await ask(store, GAPS, { about: HUB, first });
        return calls.map(({ method }) => method).sort();
      }),
    );
    expect(many).toEqual(one);
  });

  it('wait for nothing over a store that answers at once', async () => {
    const document = '{ gaps(first: 5) { complete totalCount nodes { score a { id } path { links { kind } } } } }';
    expect((await answerAtOnce(seed, document)).errors).toEqual([]);
  });
});

describe('what is read for gaps', { timeout: 120_000 }, () => {
  it('is bounded on a graph with hubs, each step being found', async () => {
    const graph = deriveGraph(syntheticCorpus({ entities: 12_000, links: 60_000, seed: 3 }));
    const store = openMemoryStore(graph);
    const hub = graph.concepts.toSorted((a, b) => b.importance - a.importance)[0]?.id;
    for (const given of [{}, { about: hub }]) {
      const { edges } = (await ask(store, GAPS, { ...given, first: 20 }, { rows: 5_000 }))['gaps'] as Gaps;
      expect(edges).toHaveLength(20);
      for (const { node } of edges) expect(node.path.links).toHaveLength(node.path.length);
    }
  });

  it('counts against the rows of the request', async () => {
    const poor = await answer(seed, GAPS, { first: 100 }, { rows: 150 });
    expect(poor.errors.map(({ code }) => code)).toContain('TOO_EXPENSIVE');
  });
});
