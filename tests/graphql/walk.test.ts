// Every connection of the schema, under every parent of the small corpus, walked page by page in both directions: each
// finds what one large page holds, in its order, nothing twice.
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, schema, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** Where a connection is, with what stands around it; the answer's path to it. */
interface Place {
  readonly around: (connection: string) => string;
  readonly path: string;
}

const isConnection = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === 'last');
const connectionsOf = (type: string): string[] =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    .filter(isConnection)
    .map(({ name }) => name);

/** Lists that hold every thing of a type, by type. */
const ROOTS: Readonly<Record<string, string>> = {
  Concept: 'concepts',
  Actor: 'actors',
  Territory: 'territories',
  Article: 'articles',
  Statement: 'statements',
  Community: 'communities',
};

/** The places of a type's connections: one for each of its things. */
async function placesOf(type: string): Promise<Place[]> {
  const root = ROOTS[type];
  if (root === undefined) return [{ around: (connection) => `{ ${connection} }`, path: '' }];
  const data = await ask(store, `{ ${root}(first: 100) { nodes { id } } }`);
  return valuesAt(data, `${root}.nodes.id`).map((id) => ({
    around: (connection) => `{ node(id: "${String(id)}") { ... on ${type} { ${connection} } } }`,
    path: 'node.',
  }));
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage } totalCount';
const WHAT: Readonly<Record<string, string>> = {
  mentions: 'article { id } entity { id }',
  mentionedIn: 'article { id } entity { id }',
  gaps: 'a { id } b { id }',
};

/** One page. `args` are written between the parentheses. */
async function pageOf({ around, path }: Place, field: string, given: string, args: string): Promise<Page> {
  const document = around(
    `page: ${field}(${given} ${args}) { edges { cursor node { ${WHAT[field] ?? 'id'} } } ${PAGE_INFO} }`,
  );
  return valuesAt(await ask(store, document), `${path}page`)[0] as Page;
}

/** Walks a connection in one direction. @returns its items in order. */
async function walk(place: Place, field: string, given: string, size: number, backward: boolean): Promise<unknown[]> {
  const found: unknown[] = [];
  const [sized, from] = backward ? ['last', 'before'] : ['first', 'after'];
  for (let cursor: string | null = null; ;) {
    const page = await pageOf(place, field, given, `${sized}: ${size}, ${from}: ${JSON.stringify(cursor)}`);
    const nodes = page.edges.map(({ node }) => node);
    found.splice(backward ? 0 : found.length, 0, ...nodes);
    const { hasNextPage, hasPreviousPage } = page.pageInfo;
    expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
    expect(found.length).toBeLessThanOrEqual(page.totalCount);
    if (!(backward ? hasPreviousPage : hasNextPage)) return found;
    cursor = (backward ? page.edges[0] : page.edges.at(-1))?.cursor ?? null;
  }
}

/** What a connection needs to be asked: what finds more than a page. */
const NEEDED: Readonly<Record<string, string>> = {
  search: 'text: "place",',
  gaps: 'about: "territory:finistere",',
  bridges: 'from: "concept:place-brand", to: "concept:quality-of-life",',
};

/** Ways in which a connection can be asked: in each of its orders. */
function waysOf(type: string, field: string): string[] {
  const needed = NEEDED[field];
  if (needed !== undefined) return [needed];
  const { args } = (schema.getType(type) as GraphQLObjectType).getFields()[field] as GraphQLField<unknown, unknown>;
  const order = args.find(({ name }) => name === 'orderBy');
  const transitive = args.some(({ name }) => name === 'transitive') ? ['transitive: true,', ''] : [''];
  if (order === undefined) return transitive;
  const values = getNamedType(order.type) as unknown as { getValues: () => { name: string }[] };
  return values.getValues().map(({ name }) => `orderBy: ${name},`);
}

const all = ['Query', ...Object.keys(ROOTS)].flatMap((type) => connectionsOf(type).map((field) => ({ type, field })));

describe('every connection', () => {
  it('is walked here, but for those of edges, groups and parts', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const others = types.map(({ name }) => name).filter((name) => connectionsOf(name).length > 0);
    expect(others.filter((name) => !all.some(({ type }) => type === name)).sort()).toEqual([
      ...['ClaimCheck', 'Contribution', 'ControversySide', 'Link', 'Robustness'],
      ...['StatementEdge', 'StatementGroup'],
    ]);
  });

  it.each(all)('$type, $field: finds all, forwards and backwards', { timeout: 60_000 }, async ({ type, field }) => {
    for (const place of await placesOf(type)) {
      for (const given of waysOf(type, field)) {
        const whole = await pageOf(place, field, given, 'first: 100');
        const items = whole.edges.map(({ node }) => node);
        expect(items).toHaveLength(whole.totalCount);
        if (given === NEEDED[field]) expect(items.length).toBeGreaterThan(7);
        expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
        for (const size of [1, 7]) {
          for (const backward of [false, true]) {
            expect(await walk(place, field, given, size, backward)).toEqual(items);
          }
        }
      }
    }
  });
});
