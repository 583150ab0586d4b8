// The four questions that every benchmark asks, over entities of every rank, so that no answer stays in a cache.
import { connectionPage } from './plain.js';

/** A look-up by id: what any store does fastest, and the unit of the others. */
const LOOK_UP = 'query LookUp($id: ID!) { node(id: $id) { id } }';

/** One record. */
const RECORD = `query Record($slug: String!) {
  concept(slug: $slug) { id slug label { value lang } definition { value lang } articleCount }
}`;

/** A record with ten others. */
const TEN = `query Ten($slug: String!) {
  concept(slug: $slug) {
    id label { value lang }
    statements(first: 10) { edges { sourceCount node { id predicate firstStatedOn } } }
  }
}`;

/** Three levels: its statements, their evidence, the articles of that. */
const THREE = `query Three($slug: String!) {
  concept(slug: $slug) {
    id label { value lang }
    statements(first: 10) {
      edges {
        sourceCount
        node {
          id predicate
          evidence(first: 5) { nodes { id stance note { value lang } article { id label { value lang } publishedOn } } }
        }
      }
    }
  }
}`;

/** A page of fifty. */
const FIFTY = `query Fifty($after: String) {
  concepts(first: 50, after: $after) {
    edges { cursor node { id label { value lang } articleCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** So many different sets of variables are asked in turn. */
const VARIETY = 20;

/**
 * The questions over a graph in memory.
 * @param {import('../dist/store/graph-store.js').Snapshot} snapshot of a store in memory
 */
export function questionsOn(snapshot) {
  const records = someConcepts(snapshot).map((id) => ({ slug: id.slice('concept:'.length) }));
  const pages = somePages(snapshot);
  return [
    { name: 'one record', path: 'record', query: RECORD, variables: records },
    { name: 'a record with ten', path: 'ten', query: TEN, variables: records },
    { name: 'three levels', path: 'three', query: THREE, variables: records },
    { name: 'a page of fifty', path: 'fifty', query: FIFTY, variables: pages },
  ];
}

/** The look-up by id of some. @param {readonly { id: string }[]} variables */
export function lookUp(variables) {
  return { name: 'a look-up by id', path: 'look-up', query: LOOK_UP, variables };
}

/** The look-up by id of those who answer `records`. */
export function lookUpOf({ variables }) {
  return lookUp(variables.map(({ slug }) => ({ id: `concept:${slug}` })));
}

/** Ids of concepts with ten statements at least: the one most spoken of, and others evenly down to the least. */
function someConcepts(snapshot) {
  const list = { noun: 'concepts', of: 'release', filter: {}, order: 'ARTICLES', language: 'en' };
  const [{ items }] = snapshot.slices(list, ['release'], { after: null, before: null, limit: 20_000, backward: false });
  const ids = items.map(({ id }) => id);
  const statements = { noun: 'statements', of: 'entity', filter: {}, evidence: {}, order: 'SOURCES' };
  const counts = snapshot.counts(statements, ids);
  const rich = ids.filter((_, at) => counts[at] >= 10);
  return Array.from({ length: VARIETY }, (_, at) => rich[Math.floor((at * rich.length) / VARIETY)]);
}

/** Cursors of the first page and of those after it. */
function somePages(snapshot) {
  const pages = [{}];
  while (pages.length < VARIETY) {
    const { pageInfo } = connectionPage(snapshot, pages.at(-1).after ?? null);
    if (!pageInfo.hasNextPage) break;
    pages.push({ after: pageInfo.endCursor });
  }
  return pages;
}
