// An article's fields, how one is found, and what lists of them are counted by, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, refusal, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const BY = 'query ($by: ArticleKey!) { article(by: $by) { slug } }';
/** What a selection of an article answers. */
async function article(slug: string, selection: string): Promise<unknown> {
  const document = `query ($slug: String!) { article(by: { slug: $slug }) { ${selection} } }`;
  return (await ask(store, document, { slug }))['article'];
}

const OWN = `id slug iri label { value lang } kind language publishedOn authors { slug } publisher { slug } url doi deduced
  summary { value lang }`;

describe('an article', () => {
  it('has its own fields, authors in the order printed', async () => {
    expect(await article('oberg-2020-quality-of-life', OWN)).toEqual({
      id: 'article:oberg-2020-quality-of-life',
      slug: 'oberg-2020-quality-of-life',
      iri: 'https://small.example/id/article/oberg-2020-quality-of-life',
      label: { value: 'Quality of life and the crowd: a résumé', lang: 'en' },
      kind: 'ACADEMIC_PAPER',
      language: 'en',
      publishedOn: '2020-11',
      authors: [{ slug: 'erik-oberg' }, { slug: 'lucie-coeur' }],
      publisher: { slug: 'journal-of-places' },
      url: null,
      doi: '10.5555/places.2020.17',
      deduced: [],
      summary: { value: 'Study of the effect of visitors on the life of residents.', lang: 'en' },
    });
  });

  it('says what is not known and what was rebuilt', async () => {
    expect(await article('le-goff-2021-marque', OWN)).toMatchObject({ publisher: null, doi: null });
    expect(await article('journal-of-places-2018-issue', OWN)).toMatchObject({
      authors: [],
      deduced: ['PUBLISHED_ON', 'TITLE'],
    });
  });

  it('cites and is cited, newest first, in circles too', async () => {
    const both = 'cites { totalCount nodes { slug } } citedBy { nodes { slug } }';
    expect(await article('coeur-2022-overtourism', both)).toEqual({
      cites: { totalCount: 2, nodes: [{ slug: 'oberg-2023-employer-brand' }, { slug: 'oberg-2020-quality-of-life' }] },
      citedBy: { nodes: [{ slug: 'oberg-2023-employer-brand' }] },
    });
  });

  it('states its evidence in its own order', async () => {
    const data = await article('le-goff-2019-attractivite', 'states { totalCount nodes { statement { predicate } } }');
    expect(data).toEqual({
      states: {
        totalCount: 4,
        nodes: ['CONTRIBUTES_TO', 'EXEMPLIFIES', 'REPRESENTS', 'DEPENDS_ON'].map((predicate) => ({
          statement: { predicate },
        })),
      },
    });
    expect(await article('journal-of-places-2018-issue', 'states { nodes { id } }')).toEqual({ states: { nodes: [] } });
  });
});

describe('one article', () => {
  it.each([
    'https://www.ouest.example/2019/attractivite',
    'http://ouest.example/2019/attractivite/',
    'HTTPS://WWW.OUEST.EXAMPLE:443/2019/attractivite#titre',
    'http://ouest.example:80/2019/%61ttractivite//',
    '  https://ouest.example/2019/attractivite ',
  ])('is found by its address written %s', async (url) => {
    expect(await ask(store, BY, { by: { url } })).toEqual({ article: { slug: 'le-goff-2019-attractivite' } });
  });

  it.each([
    'https://www.ouest.example/2019/attractivite?page=1',
    'https://www.ouest.example/2019/Attractivite',
    'https://ouest.example:8080/2019/attractivite',
    'https://www.ouest.example/2021/ile',
  ])('is null for the other address %s', async (url) => {
    expect(await ask(store, BY, { by: { url } })).toEqual({ article: null });
  });

  it.each([
    '10.5555/places.2020.17',
    '10.5555/PLACES.2020.17',
    'doi:10.5555/places.2020.17',
    'https://doi.org/10.5555/places.2020.17',
    'http://dx.doi.org/10.5555/Places.2020.17',
  ])('is found by its DOI written %s', async (doi) => {
    expect(await ask(store, BY, { by: { doi } })).toEqual({ article: { slug: 'oberg-2020-quality-of-life' } });
  });

  it('is null when it is unknown', async () => {
    for (const by of [
      { slug: 'nobody-2020-nothing' },
      { doi: '10.5555/nothing' },
      { url: 'https://nowhere.example' },
    ]) {
      expect(await ask(store, BY, { by })).toEqual({ article: null });
    }
  });

  it.each([
    { slug: '' },
    { slug: 'Le Goff' },
    { slug: 'article:le-goff-2019-attractivite' },
    { url: 'ftp://ouest.example/2019' },
    { url: 'ouest.example/2019' },
    { url: '' },
    { doi: '' },
    { doi: 'places.2020.17' },
    {},
    { slug: 'le-goff-2019-attractivite', doi: '10.5555/places.2020.17' },
    { slug: null },
  ])('is refused by the key %j', async (by) => {
    expect(await refusal(store, BY, { by })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('facets', () => {
  const facets = async (args: string, list = 'articles') => {
    const data = await ask(
      store,
      `{ ${list} { facets(${args}) { value count resource { __typename id label { value } } } } }`,
    );
    return valuesAt(data, 'articles.facets') as { value: string; count: number; resource: unknown }[];
  };
  const brief = (found: Awaited<ReturnType<typeof facets>>) => found.map(({ value, count }) => [value, count]);

  it('count what articles share, most first, then by value', async () => {
    expect(brief(await facets('by: AUTHOR'))).toEqual([
      ['actor:anne-le-goff', 2],
      ['actor:erik-oberg', 2],
      ['actor:lucie-coeur', 2],
    ]);
    expect(brief(await facets('by: PUBLISHER'))).toEqual([
      ['actor:journal-of-places', 2],
      ['actor:ouest-media', 2],
      ['actor:universite-de-l-iroise', 1],
    ]);
    expect(brief(await facets('by: LANGUAGE'))).toEqual([
      ['en', 4],
      ['fr', 4],
    ]);
    expect(brief(await facets('by: YEAR, first: 1'))).toEqual([['2021', 2]]);
    expect(brief(await facets('by: KIND, first: 2'))).toEqual([
      ['PRESS_ARTICLE', 2],
      ['ACADEMIC_PAPER', 1],
    ]);
    expect(brief(await facets('by: MENTION, first: 2'))).toEqual([
      ['concept:place-brand', 7],
      ['concept:attractiveness', 5],
    ]);
  });

  it('name what a value is the id of, and only that', async () => {
    expect((await facets('by: AUTHOR, first: 1'))[0]?.resource).toEqual({
      __typename: 'Actor',
      id: 'actor:anne-le-goff',
      label: { value: 'Anne Le Goff' },
    });
    expect((await facets('by: KIND')).map(({ resource }) => resource)).toEqual(Array(7).fill(null));
  });

  it('are of the whole list, whatever the page', async () => {
    expect(brief(await facets('by: LANGUAGE', 'articles(first: 1)'))).toEqual([
      ['en', 4],
      ['fr', 4],
    ]);
    const some = 'articles(first: 1, filter: { mentions: { ids: ["concept:overtourism"] } })';
    expect(brief(await facets('by: LANGUAGE', some))).toEqual([
      ['en', 2],
      ['fr', 2],
    ]);
  });

  it.each([0, -1, 51])('are refused for the first %s', async (first) => {
    const refused = await refusal(store, `{ articles { facets(by: YEAR, first: ${first}) { value } } }`);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', message: `first is ${first}: pass 1 to 50` });
  });

  it('are ten unless asked, fifty at most', async () => {
    expect(await facets('by: MENTION')).toHaveLength(10);
    expect((await facets('by: MENTION, first: 50')).length).toBeGreaterThan(10);
  });
});

describe('articles', () => {
  it('stand newest first, oldest first or by folded title', async () => {
    const dates = async (order: string) =>
      valuesAt(
        await ask(store, `{ articles(orderBy: ${order}) { nodes { publishedOn } } }`),
        'articles.nodes.publishedOn',
      );
    const oldest = ['2018-12', '2019', '2020-11', '2021-03', '2021-03-09', '2022-06-30', '2023', '2024-02-29'];
    expect(await dates('OLDEST')).toEqual(oldest);
    expect(await dates('NEWEST')).toEqual(oldest.toReversed());
    const data = await ask(store, '{ articles(orderBy: TITLE) { nodes { label { value } } } }');
    expect(valuesAt(data, 'articles.nodes.label.value')).toEqual([
      'Accueillir en Finistère',
      'Dix ans de marque',
      'L’attractivité : œuvre de longue haleine',
      'Overtourism, a report',
      'Places, the first issue',
      'Quality of life and the crowd: a résumé',
      'The place as an employer',
      'Trop de monde sur l’île ?',
    ]);
  });
});
