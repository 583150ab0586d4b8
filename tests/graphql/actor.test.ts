// An actor's fields, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** What a selection of an actor answers. */
async function actor(slug: string, selection: string): Promise<unknown> {
  return (await ask(store, `query ($slug: String!) { actor(slug: $slug) { ${selection} } }`, { slug }))['actor'];
}

const OWN = `id slug iri label { value lang } alternateNames kind description { value lang } territory { id label { value } }
  foundedYear website`;

describe('an actor', () => {
  it('has its own fields', async () => {
    expect(await actor('bretagne', OWN)).toEqual({
      id: 'actor:bretagne',
      slug: 'bretagne',
      iri: 'https://small.example/id/actor/bretagne',
      label: { value: 'Bretagne', lang: null },
      alternateNames: ['Marque Bretagne', 'BZH'],
      kind: 'PLACE_BRAND',
      description: { value: 'Brand of the region of Brittany.', lang: 'en' },
      territory: { id: 'territory:bretagne', label: { value: 'Brittany' } },
      foundedYear: 2011,
      website: 'https://marque.example/bretagne',
    });
  });

  it('is null or empty where no source says', async () => {
    expect(await actor('anne-le-goff', OWN)).toMatchObject({
      alternateNames: [],
      territory: null,
      foundedYear: null,
      website: null,
    });
  });

  it('has what it wrote and what it published, newest first', async () => {
    const both = 'authored { totalCount nodes { slug } } published { totalCount nodes { slug } }';
    expect(await actor('erik-oberg', both)).toEqual({
      authored: {
        totalCount: 2,
        nodes: [{ slug: 'oberg-2023-employer-brand' }, { slug: 'oberg-2020-quality-of-life' }],
      },
      published: { totalCount: 0, nodes: [] },
    });
    expect(await actor('ouest-media', both)).toEqual({
      authored: { totalCount: 0, nodes: [] },
      published: {
        totalCount: 2,
        nodes: [{ slug: 'ouest-media-2021-tourisme' }, { slug: 'le-goff-2019-attractivite' }],
      },
    });
  });

  it('has those of its articles that pass a filter', async () => {
    const authored =
      'authored(filter: { kinds: [THESIS] }) { totalCount facets(by: YEAR) { value count } nodes { slug } }';
    expect(await actor('erik-oberg', authored)).toEqual({
      authored: {
        totalCount: 1,
        facets: [{ value: '2023', count: 1 }],
        nodes: [{ slug: 'oberg-2023-employer-brand' }],
      },
    });
  });

  it('has its statements in both roles, grouped and by year', async () => {
    const data = await actor(
      'agence-ouest',
      `statements { totalCount } subject: statements(role: SUBJECT) { totalCount } object: statements(role: OBJECT) { totalCount }
       statementGroups { role predicate } timeline { year other }`,
    );
    expect(data).toEqual({
      statements: { totalCount: 4 },
      subject: { totalCount: 3 },
      object: { totalCount: 1 },
      statementGroups: [
        { role: 'OBJECT', predicate: 'WORKS_FOR' },
        { role: 'SUBJECT', predicate: 'FUNDED_BY' },
        { role: 'SUBJECT', predicate: 'MANAGES' },
        { role: 'SUBJECT', predicate: 'PROMOTES' },
      ],
      timeline: [
        { year: 2021, other: 3 },
        { year: 2022, other: 0 },
        { year: 2023, other: 0 },
        { year: 2024, other: 1 },
      ],
    });
  });

  it('is found by kind, by place and by what it touches', async () => {
    const found = async (filter: string) =>
      valuesAt(await ask(store, `{ actors(filter: ${filter}) { nodes { slug } } }`), 'actors.nodes.slug');
    expect(await found('{ kinds: [PLACE_BRAND] }')).toEqual(['bretagne', 'qualite-de-vie']);
    expect(await found('{ within: ["territory:denmark"] }')).toEqual(['erik-oberg', 'journal-of-places']);
    expect(await found('{ touches: ["concept:place-marketing"] }')).toEqual(['bretagne']);
    expect(await found('{ touches: ["concept:overtourism"] }')).toEqual([]);
  });

  it('stands by name, by importance, or by the articles that mention it', async () => {
    const slugs = async (args: string) =>
      valuesAt(await ask(store, `{ actors${args} { nodes { slug } } }`), 'actors.nodes.slug');
    expect((await slugs('')).slice(0, 4)).toEqual(['agence-ouest', 'anne-le-goff', 'bretagne', 'erik-oberg']);
    const important = valuesAt(
      await ask(store, '{ actors(orderBy: IMPORTANCE) { nodes { importance } } }'),
      'actors.nodes.importance',
    );
    expect(important).toEqual([...important].sort((one, other) => Number(other) - Number(one)));
    expect(new Set(important).size).toBeGreaterThan(3);
    expect((await slugs('(orderBy: ARTICLES)')).slice(0, 3)).toEqual(['agence-ouest', 'bretagne', 'anne-le-goff']);
  });
});
