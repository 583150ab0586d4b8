// The N+1 rule: over a store that waits, what is asked of it does not grow with the rows; over one that answers at once,
// nothing is waited for.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { answerAtOnce, ask, openSeed, valuesAt, waitingStore, type Call } from '../support/asking.js';

let seed: GraphStore;
beforeAll(async () => {
  seed = await openSeed();
}, 60_000);

/** Three levels and more, each with its rows at a path; `first` is of the outermost. */
const QUESTIONS = {
  'statements, their evidence, its articles': {
    document: `query ($first: Int) { statements(first: $first) { nodes {
      subject { label { value } }
      object { label { value } }
      opposedBy { id }
      evidence(first: 3) { totalCount nodes { note { value } article { authors { id } publisher { id } } } }
    } } }`,
    rows: 'statements.nodes',
  },
  'statements under a filter, what counts of them, what its articles mention': {
    document: `query ($first: Int) { statements(evidence: { stances: [SUPPORTS] }, first: $first) { edges {
      sourceCount
      evidence(first: 2) { nodes { article { mentions(first: 2) { totalCount nodes { entity { id } } } } } }
    } } }`,
    rows: 'statements.edges',
  },
  'concepts, what is said of them, by whom': {
    document: `query ($first: Int) { concepts(orderBy: ARTICLES, first: $first) { nodes {
      broader { nodes { id } }
      narrower(transitive: true, first: 2) { totalCount nodes { id } }
      timeline { year }
      statementGroups { role predicate }
      mentionedIn(first: 5) { nodes { article { publisher { territory { id } } } } }
    } } }`,
    rows: 'concepts.nodes',
  },
  'entities, their community, its members': {
    document: `query ($first: Int) { concepts(orderBy: IMPORTANCE, first: $first) { nodes {
      community { size members(first: 2, kinds: [ACTOR]) { totalCount nodes { id } } straddlers(first: 2) { nodes { community { id } } } }
    } } }`,
    rows: 'concepts.nodes',
  },
  'territories, their actors, what these published': {
    document: `query ($first: Int) { territories(orderBy: ARTICLES, first: $first) { nodes {

      actors(transitive: true, first: 5) { nodes { published(first: 2) { totalCount facets(by: YEAR) { value } nodes { cites { totalCount } } } } }
    } } }`,
    rows: 'territories.nodes',
  },
};

/** What a question costs for the first so many. */
async function costOf(document: string, first: number) {
  const { store, calls } = waitingStore(seed);
  const data = await ask(store, document, { first });
  return { data, calls };
}

const methods = (calls: readonly Call[]): string[] => calls.map(({ method }) => method).sort();

describe.each(Object.entries(QUESTIONS))('%s', { timeout: 60_000 }, (_, { document, rows }) => {
  it('take as many calls for a hundred rows as for one', async () => {
    const [one, hundred] = [await costOf(document, 1), await costOf(document, 100)];
    expect(valuesAt(one.data, rows)).toHaveLength(1);
    expect(valuesAt(hundred.data, rows)).toHaveLength(100);
    expect(methods(hundred.calls)).toEqual(methods(one.calls));
  });

  it('are the same over a store that waits as over one that does not', async () => {
    const { data } = await costOf(document, 20);
    expect(data).toEqual(await ask(seed, document, { first: 20 }));
  });
});

describe('a call to a store that waits', () => {
  it('is made once for what is asked twice', async () => {
    const { store, calls } = waitingStore(seed);
    await ask(store, '{ a: actor(slug: "apie") { id } b: node(id: "actor:apie") { id } }');
    expect(calls).toEqual([{ method: 'resources', keys: 1, asked: 0, answered: 0 }]);
  });

  it('is made for each set of arguments', async () => {
    const { store, calls } = waitingStore(seed);
    const page = (args: string) => `statements(${args}) { nodes { id } }`;
    await ask(
      store,
      `{ concept(slug: "talents") { a: ${page('first: 2')} b: ${page('first: 2')} c: ${page('first: 3')} } }`,
    );
    expect(methods(calls)).toEqual(['resources', 'slices', 'slices']);
  });

  it('is made as often for a hundred results of a search as for one, and once for a text sought twice', async () => {
    const found = 'edges { score highlights { text { value } } node { slug label { value } } }';
    const document = `query ($first: Int!) {
      search(text: "marque", first: $first) { totalCount facets { count } ${found} }
      actors: search(text: "marque", kinds: [ACTOR], first: $first) { ${found} }
      suggest(prefix: "marq", first: $first) { counts { count } nodes { matched { value } resource { slug } } }
    }`;
    const [one, hundred] = [await costOf(document, 1), await costOf(document, 100)];
    expect(valuesAt(one.data, 'search.edges')).toHaveLength(1);
    expect(valuesAt(hundred.data, 'search.edges')).toHaveLength(100);
    expect(methods(hundred.calls)).toEqual(methods(one.calls));
    const alone = await costOf('{ search(text: "marque", first: 1) { totalCount } }', 1);
    const twice = await costOf(
      '{ a: search(text: "marque") { totalCount } b: search(text: "marque") { totalCount } }',
      1,
    );
    expect(methods(twice.calls)).toEqual(methods(alone.calls));
    expect(methods(alone.calls)).toContain('searchPostings');
  });

  it('is not made for what the parent has', async () => {
    const { store, calls } = waitingStore(seed);
    await ask(
      store,
      '{ concepts(first: 5) { nodes { id slug iri label { value } articleCount } pageInfo { endCursor } } }',
    );
    expect(methods(calls)).toEqual(['slices']);
  });

  it('is not made for the count of a list unless it is asked', async () => {
    const { store, calls } = waitingStore(seed);
    await ask(store, '{ articles { totalCount } }');
    expect(methods(calls)).toEqual(['counts', 'slices']);
  });
});

describe('a store that answers at once', () => {
  it.each(Object.entries(QUESTIONS))('makes nothing wait: %s', async (_, { document }) => {
    const { data, errors } = await answerAtOnce(seed, document);
    expect(errors).toEqual([]);
    expect(data).not.toBe(null);
  });
});
