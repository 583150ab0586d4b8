// A piece of evidence, and lists of them, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const OWN = `id stance note { value lang } locator year share quantity { value unit } source article { slug }
  statement { id subject { id } predicate object { id } }`;
/** A piece of evidence by the slug of its article and its triple. */
async function piece(slug: string, triple: string): Promise<unknown> {
  const document = `query ($id: ID!) { node(id: $id) { ... on Evidence { ${OWN} } } }`;
  return (await ask(store, document, { id: `evidence:${slug}/${triple}` }))['node'];
}

/** Evidence in a list, as `article: year`. */
async function listed(args: string): Promise<string[]> {
  const data = await ask(store, `{ evidence(first: 100, ${args}) { nodes { year article { slug publishedOn } } } }`);
  const nodes = valuesAt(data, 'evidence.nodes') as { year: number | null; article: { slug: string } }[];
  return nodes.map(({ year, article }) => `${article.slug}: ${year ?? 'null'}`);
}

describe('a piece of evidence', () => {
  it('has its own fields', async () => {
    const triple = 'actor:agence-ouest/FUNDED_BY/actor:region-bretagne';
    expect(await piece('le-goff-2021-marque', triple)).toEqual({
      id: `evidence:le-goff-2021-marque/${triple}`,
      stance: 'SUPPORTS',
      note: { value: 'The region gave the agency 12 million francs in 1998.', lang: 'en' },
      locator: null,
      year: 1998,
      share: null,
      quantity: { value: 12_000_000, unit: 'FRF' },
      source: 'Budget de la région',
      article: { slug: 'le-goff-2021-marque' },
      statement: {
        id: `statement:${triple}`,
        subject: { id: 'actor:agence-ouest' },
        predicate: 'FUNDED_BY',
        object: { id: 'actor:region-bretagne' },
      },
    });
  });

  it('is null where its article gives nothing', async () => {
    expect(await piece('le-goff-2021-marque', 'actor:bretagne/REPRESENTS/territory:bretagne')).toMatchObject({
      locator: null,
      year: null,
      share: null,
      quantity: null,
      source: null,
    });
  });

  it('has a share of 0 as 0, and a quantity below 0 as it is', async () => {
    const none = await piece(
      'oberg-2023-employer-brand',
      'concept:employer-brand/CONTRIBUTES_TO/concept:newcomer-welcome',
    );
    expect(none).toMatchObject({ stance: 'DISPUTES', share: 0, quantity: null });
    const rank = await piece('oberg-2023-employer-brand', 'concept:place-brand/CONTRIBUTES_TO/concept:attractiveness');
    expect(rank).toMatchObject({ share: null, quantity: { value: -1.5, unit: 'rank' } });
  });
});

describe('evidence', () => {
  it('stands by the date of its articles, either way, ids breaking ties', async () => {
    const dates = async (order: string) => {
      const document = `{ evidence(first: 100, orderBy: ${order}) { nodes { id article { publishedOn } } } }`;
      const nodes = valuesAt(await ask(store, document), 'evidence.nodes') as {
        id: string;
        article: { publishedOn: string };
      }[];
      return nodes.map(({ id, article }) => [article.publishedOn, id]);
    };
    const [oldest, newest] = [await dates('OLDEST'), await dates('NEWEST')];
    expect(oldest).toHaveLength(23);
    // ISO dates of different precision compare as text: the less precise is the shorter.
    expect(oldest).toEqual(oldest.toSorted());
    const dated = [...new Set(oldest.map(([date]) => date))].reverse();
    expect(newest).toEqual(dated.flatMap((date) => oldest.filter(([each]) => each === date)));
  });

  it('stands by the year that it is about, the unknown last', async () => {
    const years = (await listed('orderBy: YEAR')).map((line) => line.split(': ')[1]);
    expect(years.slice(0, 10)).toEqual([
      '1998',
      '2018',
      '2019',
      '2020',
      '2020',
      '2021',
      '2021',
      '2024',
      'null',
      'null',
    ]);
    expect(new Set(years.slice(8))).toEqual(new Set(['null']));
  });

  it('is that of the statements and of the articles that pass', async () => {
    expect(await listed('statement: { predicates: [HINDERS] }')).toEqual([
      'oberg-2020-quality-of-life: 2019',
      'ouest-media-2021-tourisme: 2020',
      'coeur-2022-overtourism: 2021',
    ]);
    expect(await listed('statement: { predicates: [HINDERS] }, filter: { stances: [DISPUTES] }')).toEqual([
      'oberg-2020-quality-of-life: 2019',
    ]);
    expect(await listed('filter: { has: [SHARE] }')).toEqual([
      'le-goff-2019-attractivite: 2018',
      'ouest-media-2021-tourisme: 2020',
      'oberg-2023-employer-brand: null',
    ]);
    expect(await listed('filter: { yearTo: 2018 }')).toEqual([
      'le-goff-2019-attractivite: 2018',
      'le-goff-2021-marque: 1998',
    ]);
  });

  it('is of statements that are well sourced by the evidence that counts alone', async () => {
    const total = async (filter: string) => {
      const document = `{ evidence(statement: { minPublishers: 2 }, filter: { ${filter} }) { totalCount } }`;
      return valuesAt(await ask(store, document), 'evidence.totalCount')[0];
    };
    expect(await total('')).toBe(5 + 2 + 2 + 2 + 3);
    expect(await total('languages: ["en"]')).toBe(0);
  });
});
