// A node's own fields never depend on the path that led to it, so that a client may keep them by id: whatever filters were
// passed on the way, they are what `node(id:)` answers.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, waitingStore } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const COUNTS = 'sourceCount disputingSourceCount publisherCount articleCount';
const RESOURCE = '__typename id slug iri label { value lang }';
const ENTITY = `statements(first: 3) { totalCount edges { cursor ${COUNTS} evidence { totalCount } node { id } } }
  statementGroups { role predicate statements { totalCount } } mentionedIn { totalCount nodes { count } }
  timeline { year contributes hinders disputes other }`;
/** All own fields of every type of node. */
const FRAGMENTS = `
  fragment C on Concept { ${RESOURCE} altLabels { value } definition { value } articleCount under: articleCount(transitive: true)
    broader { totalCount } narrower { totalCount } associated { totalCount } ${ENTITY} }
  fragment A on Actor { ${RESOURCE} alternateNames actorKind: kind description { value } territory { id } foundedYear website
    authored { totalCount nodes { id } } published { totalCount nodes { id } } ${ENTITY} }
  fragment T on Territory { ${RESOURCE} placeKind: kind within { id } ancestors { id } contains { totalCount }
    actors(transitive: true) { totalCount } ${ENTITY} }
  fragment R on Article { ${RESOURCE} articleKind: kind language publishedOn authors { id } publisher { id } url doi deduced
    summary { value } cites { totalCount } citedBy { totalCount } mentions { totalCount } states { totalCount nodes { id } } }
  fragment S on Statement { __typename id subject { id } predicate object { id } ${COUNTS} firstStatedOn opposedBy { id }
    evidence(first: 100) { totalCount nodes { id } } }
  fragment E on Evidence { __typename id statement { id } article { id } stance note { value } locator year share
    quantity { value unit } source }
  fragment Any on Entity { ...C ...A ...T }`;

/** Ways through the graph, filters on each. */
const PATHS = `query ($evidence: EvidenceFilter, $articles: ArticleFilter, $statements: StatementFilter) {
  statements(filter: $statements, evidence: $evidence, first: 100) {
    nodes { ...S opposite: opposedBy { ...S } }
    edges {
      node { ...S about: subject { ...Any } of: object { ...Any } whole: evidence { nodes { ...E } } }
      evidence { nodes { ...E of: statement { ...S } by: article { ...R } } }
    }
  }
  evidence(statement: $statements, filter: $evidence, first: 100) { nodes { ...E of: statement { ...S } } }
  articles(filter: $articles) {
    facets(by: MENTION, first: 50) { resource { ...C ...A ...T } }
    nodes { ...R who: authors { ...A } said: states { nodes { ...E } } mentioned: mentions { nodes { entity { ...Any } } } }
  }
  concept(slug: "place-brand") {
    ...C
    some: statements(filter: $statements, evidence: $evidence) { nodes { ...S } }
    groups: statementGroups(evidence: $evidence) { statements { nodes { ...S } } }
    years: timeline(evidence: $evidence) { year }
    by: mentionedIn(filter: $articles) { nodes { article { ...R house: publisher { ...A place: territory { ...T } } } } }
  }
} ${FRAGMENTS}`;

const FILTERS = [
  {},
  { evidence: { without: { authors: ['actor:anne-le-goff'] } }, articles: { languages: ['en'] } },
  { evidence: { stances: ['DISPUTES'] }, articles: { publishedFrom: '2021' }, statements: { maxSources: 1 } },
  {
    evidence: { only: { publishers: ['actor:ouest-media'] } },
    statements: { about: { near: ['concept:overtourism'] } },
  },
];

type Node = Readonly<Record<string, unknown>> & { readonly id: string };

/** Everything with a type and an id inside an answer. */
function nodesIn(data: unknown): Node[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = '__typename' in data ? [data as unknown as Node] : [];
  return [...own, ...Object.values(data).flatMap(nodesIn)];
}

describe('a node', () => {
  it.each(FILTERS)('is what its id answers, on the way of %j', async (variables) => {
    for (const each of [store, waitingStore(store).store]) {
      const found = nodesIn(await ask(each, PATHS, variables, { rows: 1_000_000 }));
      const ids = [...new Set(found.map(({ id }) => id))];
      expect(new Set(found.map((node) => node['__typename'])).size).toBe(6);
      const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Any ...R ...S ...E } } ${FRAGMENTS}`;
      const data = await ask(each, document, { ids });
      const byId = new Map((data['nodes'] as Node[]).map((node) => [node.id, node]));
      for (const node of found) {
        const own = byId.get(node.id) ?? {};
        expect(Object.fromEntries(Object.keys(own).map((name) => [name, node[name]]))).toEqual(own);
      }
    }
  });
});
