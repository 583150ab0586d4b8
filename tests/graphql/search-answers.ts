// What search and suggest must answer through the schema over `seed/`, whichever store serves.
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { ask } from '../support/serving.js';
import { HOSTILE_TEXTS } from '../store/search-text.js';

interface Hit {
  readonly cursor: string;
  readonly score: number;
  readonly node: { readonly id: string };
  readonly missing: readonly string[];
  readonly highlights: readonly {
    readonly text: { readonly value: string; readonly lang: string | null };
    readonly ranges: readonly (readonly [number, number])[];
  }[];
}
interface Found {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly facets: readonly { readonly kind: string; readonly count: number }[];
  readonly edges: readonly Hit[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}
interface Suggested {
  readonly counts: Found['facets'];
  readonly nodes: readonly {
    readonly matched: { readonly value: string };
    readonly resource: { readonly id: string };
  }[];
}
interface Body<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const SEARCH = `query Search($text: String!, $kinds: [ResourceKind!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount complete facets { kind count } pageInfo { hasNextPage hasPreviousPage } nodes { id }
    edges { cursor score missing node { id } highlights { text { value lang } ranges } }
  }
}`;

const question = (name: string): string =>
  readFileSync(new URL(`../../queries/${name}.graphql`, import.meta.url), 'utf8');
const total = (facets: Found['facets']): number => facets.reduce((sum, { count }) => sum + count, 0);

/** Holds the API over a store to it. */
export function itFinds(app: () => FastifyInstance): void {
  const send = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Body<T>> =>
    (await ask(app(), query, { variables })).json<Body<T>>();
  const find = async (variables: Readonly<Record<string, unknown>>): Promise<Found> => {
    const { data, errors } = await send<{ search: Found }>(SEARCH, variables);
    expect(errors).toBeUndefined();
    if (data === undefined) throw new Error('no data');
    return data.search;
  };

  it('finds one concept however it is written (question 9)', async () => {
    const { data } = await send<Record<string, Found>>(question('09-one-concept-however-written'));
    const first = Object.values(data ?? {}).map(({ edges }) => edges[0]);
    expect(new Set(first.map((hit) => hit?.node.id)).size).toBe(1);
    expect(first).toHaveLength(3);
    for (const hit of first) {
      const marked = (hit?.highlights ?? []).flatMap(({ text, ranges }) =>
        ranges.map(([a, b]) => text.value.slice(a, b)),
      );
      expect(marked.some((word) => /^marque/i.test(word))).toBe(true);
    }
  });

  it('sees through accents, apostrophes and elision (question 10)', async () => {
    const { data } = await send<Record<string, Found>>(question('10-accents-and-apostrophes'));
    const ids = Object.values(data ?? {}).map(({ nodes }) => nodes[0]?.id);
    expect(ids).toEqual(Array.from({ length: 3 }, () => 'concept:residential-attractiveness'));
  });

  it('suggests what is being typed, with counts by kind (question 11)', async () => {
    const { data } = await send<{ suggest: Suggested }>(question('11-what-is-suggested'));
    const { nodes = [], counts = [] } = data?.suggest ?? {};
    expect(nodes.map(({ resource }) => resource.id)).toContain('concept:technopole');
    expect(counts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['CONCEPT', 'ACTOR']));
    expect(total(counts)).toBeGreaterThanOrEqual(nodes.length);
    for (const { matched } of nodes) expect(matched.value.toLowerCase()).toContain('techno');
  });

  it('pages through all results both ways, each once, the best first', async () => {
    const whole = await find({ text: 'territoire', first: 100 });
    expect(whole.totalCount).toBe(total(whole.facets));
    expect(whole.edges.map(({ node }) => node.id)).toEqual(whole.nodes.map(({ id }) => id));
    const [seen, scores]: [string[], number[]] = [[], []];
    for (let after: string | null = null, more = true; more;) {
      const page: Found = await find({ text: 'territoire', first: 37, after });
      seen.push(...page.nodes.map(({ id }) => id));
      scores.push(...page.edges.map(({ score }) => score));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      ({ hasNextPage: more } = page.pageInfo);
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(new Set(seen).size).toBe(whole.totalCount);
    expect(seen).toHaveLength(whole.totalCount);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const last = await find({ text: 'territoire', last: 5 });
    expect(last.nodes.map(({ id }) => id)).toEqual(seen.slice(-5));
    const before = await find({ text: 'territoire', last: 5, before: last.edges[0]?.cursor });
    expect(before.nodes.map(({ id }) => id)).toEqual(seen.slice(-10, -5));
  });

  it('tells which words a result does not hold, and is worth less by them', async () => {
    const whole = await find({ text: 'marque', first: 100 });
    const part = await find({ text: 'Xyzzÿ de la marque', first: 100 });
    expect(part.edges.map(({ node }) => node.id)).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(whole.edges.flatMap(({ missing }) => missing))).toEqual(new Set());
    expect(part.edges.map(({ missing }) => missing)).toEqual(part.edges.map(() => ['xyzzy']));
    const [best, half] = [whole.edges[0]?.score ?? 0, part.edges[0]?.score ?? 1];
    expect(half).toBeLessThanOrEqual(best / 2);
    const scattered = await find({ text: 'smart city', first: 100 });
    expect(scattered.edges.map(({ missing }) => missing.length)).toEqual(scattered.edges.map(() => 1));
  });

  it('keeps to the kinds asked, and counts all', async () => {
    const [all, actors] = [await find({ text: 'innovation' }), await find({ text: 'innovation', kinds: ['ACTOR'] })];
    expect(actors.facets).toEqual(all.facets);
    expect(actors.totalCount).toBe(all.facets.find(({ kind }) => kind === 'ACTOR')?.count);
    expect(actors.nodes.every(({ id }) => id.startsWith('actor:'))).toBe(true);
    expect((await find({ text: 'innovation', kinds: [] })).totalCount).toBe(0);
  });

  it('refuses the cursor of another text, and sizes out of range', async () => {
    const { edges } = await find({ text: 'territoire', first: 1 });
    const other = await send(SEARCH, { text: 'marque', after: edges[0]?.cursor });
    expect(other.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    const many = await send('{ suggest(prefix: "a", first: 101) { complete } }');
    expect(many.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('answers hostile text as any other', async () => {
    for (const text of HOSTILE_TEXTS) {
      const found = await find({ text, first: 1 });
      expect(found.totalCount).toBe(total(found.facets));
      const { errors } = await send('query Suggest($prefix: String!) { suggest(prefix: $prefix) { complete } }', {
        prefix: text,
      });
      expect(errors).toBeUndefined();
    }
  });
}
