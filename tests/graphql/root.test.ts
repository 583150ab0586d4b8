// The roots that answer one thing, or many by their ids: absence is null, what cannot be an id is refused.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, refusal, waitingStore } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const TRIPLE = 'concept:overtourism/HINDERS/concept:quality-of-life';
const NODES: readonly (readonly [string, string])[] = [
  ['Concept', 'concept:overtourism'],
  ['Actor', 'actor:bretagne'],
  ['Territory', 'territory:bretagne'],
  ['Article', 'article:le-goff-2021-marque'],
  ['Statement', `statement:${TRIPLE}`],
  ['Community', 'community:1'],
  ['Evidence', `evidence:ouest-media-2021-tourisme/${TRIPLE}`],
];
const UNKNOWN = [
  'community:999',
  'concept:bretagne',
  'actor:overtourism',
  'territory:nowhere',
  'article:nobody-2020-nothing',
  'statement:concept:overtourism/TARGETS/concept:quality-of-life',
  'statement:concept:overtourism/NO_PREDICATE/concept:quality-of-life',
  `evidence:le-goff-2021-marque/${TRIPLE}`,
  `evidence:nobody-2020-nothing/${TRIPLE}`,
];
const MALFORMED = [
  ...[
    '',
    ':',
    'overtourism',
    'concept:',
    'concept:Overtourism',
    'concept:over tourism',
    'concept:-x',
    'Concept:overtourism',
  ],
  ...[
    'statement:overtourism',
    `statement:${TRIPLE}/x`,
    `evidence:${TRIPLE}`,
    'release:1',
    'community:01',
    'community:largest',
    '__proto__:x',
  ],
  ...[`concept:${'x'.repeat(121)}`, 'concept:overtourism\n', ' concept:overtourism', 'concept:overtourism/HINDERS'],
];
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const MANY = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('node', () => {
  it.each(NODES)('answers a %s', async (__typename, id) => {
    expect(await ask(store, NODE, { id })).toEqual({ node: { __typename, id } });
  });

  it.each(UNKNOWN)('answers null for the unknown %s', async (id) => {
    expect(await ask(store, NODE, { id })).toEqual({ node: null });
  });

  it.each(MALFORMED)('refuses "%s"', async (id) => {
    expect(await refusal(store, NODE, { id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: 'node',
      message: expect.stringMatching(/^id is "/) as string,
    });
  });
});

describe('nodes', () => {
  it('answer in the order asked, twice what is asked twice, null for the unknown', async () => {
    const ids = [...NODES.map(([, id]) => id).reverse(), ...UNKNOWN, 'concept:overtourism', 'concept:overtourism'];
    const expected = ids.map((id) => {
      const [__typename] = NODES.find(([, known]) => known === id) ?? [];
      return __typename === undefined ? null : { __typename, id };
    });
    for (const each of [store, waitingStore(store).store]) {
      expect(await ask(each, MANY, { ids })).toEqual({ nodes: expected });
    }
  });

  it('answer a hundred and none, and refuse more', async () => {
    const ids = Array.from({ length: 100 }, (_, at) => `concept:unknown-${at}`);
    expect(await ask(store, MANY, { ids })).toEqual({ nodes: ids.map(() => null) });
    expect(await ask(store, MANY, { ids: [] })).toEqual({ nodes: [] });
    expect(await refusal(store, MANY, { ids: [...ids, 'concept:overtourism'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'ids has 101 ids: pass at most 100',
    });
  });

  it('are refused for one malformed id, with its place', async () => {
    const refused = await refusal(store, MANY, { ids: ['concept:overtourism', 'overtourism'] });
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^ids\[1\] is "overtourism", which is no id/) as string,
    });
  });

  it('read nothing when they are refused', async () => {
    const { store: waiting, calls } = waitingStore(store);
    await refusal(waiting, MANY, { ids: ['concept:overtourism', 'overtourism'] });
    expect(calls).toEqual([]);
  });
});

describe.each(['concept', 'actor', 'territory'])('%s', (root) => {
  const document = `query ($slug: String!) { it: ${root}(slug: $slug) { id } }`;

  it('answers by slug, null for an unknown one or one of another kind', async () => {
    const own = { concept: 'overtourism', actor: 'anne-le-goff', territory: 'denmark' };
    for (const [kind, slug] of Object.entries(own)) {
      expect(await ask(store, document, { slug })).toEqual({ it: kind === root ? { id: `${kind}:${slug}` } : null });
    }
    expect(await ask(store, document, { slug: 'nobody' })).toEqual({ it: null });
  });

  it.each(['', 'Overtourism', 'over tourism', 'concept:overtourism', 'x--y', '../x', 'é'])(
    'refuses "%s"',
    async (slug) => {
      const refused = await refusal(store, document, { slug });
      expect(refused).toMatchObject({
        code: 'BAD_USER_INPUT',
        path: 'it',
        message: expect.stringMatching(/^slug is "/) as string,
      });
    },
  );
});
