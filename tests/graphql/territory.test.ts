// A territory's fields, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** What a selection of a territory answers. */
async function territory(slug: string, selection: string): Promise<unknown> {
  const document = `query ($slug: String!) { territory(slug: $slug) { ${selection} } }`;
  return (await ask(store, document, { slug }))['territory'];
}

const ids = (data: unknown, path: string): unknown[] => valuesAt(data, `${path}.nodes.slug`);

describe('a territory', () => {
  it('has its own fields and what holds it, nearest first', async () => {
    const selection = 'id slug iri label { value lang } kind within { id } ancestors { id kind }';
    expect(await territory('finistere', selection)).toEqual({
      id: 'territory:finistere',
      slug: 'finistere',
      iri: 'https://small.example/id/territory/finistere',
      label: { value: 'Finistère', lang: 'en' },
      kind: 'DEPARTMENT',
      within: { id: 'territory:bretagne' },
      ancestors: [
        { id: 'territory:bretagne', kind: 'REGION' },
        { id: 'territory:france', kind: 'COUNTRY' },
      ],
    });
  });

  it('is within nothing when it is a country', async () => {
    expect(await territory('france', 'within { id } ancestors { id }')).toEqual({ within: null, ancestors: [] });
  });

  it('holds territories, directly or at all', async () => {
    expect(ids(await territory('france', 'contains { nodes { slug } }'), 'contains')).toEqual(['bretagne']);
    const all = await territory('france', 'contains(transitive: true) { totalCount nodes { slug } }');
    expect(ids(all, 'contains')).toEqual(['bretagne', 'finistere', 'morbihan']);
    expect(valuesAt(all, 'contains.totalCount')).toEqual([3]);
    expect(await territory('morbihan', 'contains { nodes { slug } }')).toEqual({ contains: { nodes: [] } });
  });

  it('has actors, directly or in all that it holds, those that pass', async () => {
    expect(ids(await territory('bretagne', 'actors { nodes { slug } }'), 'actors')).toEqual([
      'bretagne',
      'ouest-media',
      'region-bretagne',
    ]);
    expect(ids(await territory('bretagne', 'actors(transitive: true) { nodes { slug } }'), 'actors')).toEqual([
      'agence-ouest',
      'bretagne',
      'ouest-media',
      'qualite-de-vie',
      'region-bretagne',
      'universite-de-l-iroise',
    ]);
    const brands = 'actors(transitive: true, filter: { kinds: [PLACE_BRAND] }) { totalCount nodes { slug } }';
    expect(await territory('france', brands)).toEqual({
      actors: { totalCount: 2, nodes: [{ slug: 'bretagne' }, { slug: 'qualite-de-vie' }] },
    });
  });

  it('is the object of statements, never a subject', async () => {
    const data = await territory(
      'bretagne',
      `statements { nodes { id } } subject: statements(role: SUBJECT) { totalCount }
       statementGroups { role predicate } timeline { year other } mentionedIn { nodes { count article { slug } } }`,
    );
    expect(data).toEqual({
      statements: { nodes: [{ id: 'statement:actor:bretagne/REPRESENTS/territory:bretagne' }] },
      subject: { totalCount: 0 },
      statementGroups: [{ role: 'OBJECT', predicate: 'REPRESENTS' }],
      timeline: [
        { year: 2019, other: 1 },
        { year: 2020, other: 0 },
        { year: 2021, other: 1 },
      ],
      mentionedIn: {
        nodes: [
          { count: 7, article: { slug: 'le-goff-2019-attractivite' } },
          { count: null, article: { slug: 'le-goff-2021-marque' } },
        ],
      },
    });
  });

  it('is found by kind and by what holds it, itself included', async () => {
    const found = async (filter: string) =>
      valuesAt(await ask(store, `{ territories(filter: ${filter}) { nodes { slug } } }`), 'territories.nodes.slug');
    expect(await found('{ kinds: [COUNTRY] }')).toEqual(['denmark', 'france']);
    expect(await found('{ within: ["territory:denmark"] }')).toEqual(['copenhagen', 'denmark']);
    expect(await found('{ within: ["territory:france"], kinds: [DEPARTMENT, CITY] }')).toEqual([
      'finistere',
      'morbihan',
    ]);
  });
});
