// A statement's own fields, which speak of the whole release, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const BRAND = 'concept:place-brand/CONTRIBUTES_TO/concept:attractiveness';
const QUALITY = 'concept:overtourism/HINDERS/concept:quality-of-life';
const COUNTS = 'sourceCount disputingSourceCount publisherCount articleCount';

describe('a statement', () => {
  const one = async (triple: string, selection: string) => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Statement { ${selection} } } }`;
    return (await ask(store, document, { id: `statement:${triple}` }))['node'];
  };

  it('has its own fields, sources, publishers and articles counted apart', async () => {
    const selection = `id subject { id } predicate object { id } ${COUNTS} firstStatedOn evidence { totalCount }`;
    expect(await one(BRAND, selection)).toEqual({
      id: `statement:${BRAND}`,
      subject: { id: 'concept:place-brand' },
      predicate: 'CONTRIBUTES_TO',
      object: { id: 'concept:attractiveness' },
      ...{ sourceCount: 2, disputingSourceCount: 1, publisherCount: 3, articleCount: 4 },
      firstStatedOn: '2019',
      evidence: { totalCount: 5 },
    });
  });

  it('may have disputing evidence alone', async () => {
    const id = 'concept:employer-brand/CONTRIBUTES_TO/concept:newcomer-welcome';
    expect(await one(id, `${COUNTS} firstStatedOn`)).toEqual({
      ...{ sourceCount: 0, disputingSourceCount: 1, publisherCount: 0, articleCount: 0 },
      firstStatedOn: '2023',
    });
  });

  it('is dated by evidence of either stance', async () => {
    expect(await one(QUALITY, 'firstStatedOn')).toEqual({ firstStatedOn: '2020-11' });
  });

  it('names the statement that says the opposite, both ways, and null when there is none', async () => {
    const opposite = 'concept:overtourism/CONTRIBUTES_TO/concept:quality-of-life';
    expect(await one(QUALITY, 'opposedBy { id opposedBy { id } }')).toEqual({
      opposedBy: { id: `statement:${opposite}`, opposedBy: { id: `statement:${QUALITY}` } },
    });
    expect(await one(BRAND, 'opposedBy { id }')).toEqual({ opposedBy: null });
    expect(await one('actor:bretagne/REPRESENTS/territory:bretagne', 'opposedBy { id }')).toEqual({ opposedBy: null });
  });

  it('has its evidence in three orders', async () => {
    const selection = ['OLDEST', 'NEWEST', 'YEAR'].map(
      (order) => `${order}: evidence(orderBy: ${order}) { nodes { article { slug } } }`,
    );
    const data = await one(BRAND, selection.join(' '));
    const oldest = ['le-goff-2019', 'oberg-2020', 'le-goff-2021', 'ouest-media-2021', 'oberg-2023'];
    const starts = (order: string) =>
      valuesAt(data, `${order}.nodes.article.slug`).map((slug) => oldest.find((each) => String(slug).startsWith(each)));
    expect(starts('OLDEST')).toEqual(oldest);
    expect(starts('NEWEST')).toEqual(oldest.toReversed());
    expect(starts('YEAR')[0]).toBe('le-goff-2019');
  });
});
