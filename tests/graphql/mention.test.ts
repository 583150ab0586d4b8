// Mentions, from either end, on the small corpus.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, openSmall, valuesAt } from '../support/asking.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

/** What an article mentions, as `entity: count`. */
async function mentions(slug: string, args = ''): Promise<string[]> {
  const document = `query ($slug: String!) { article(by: { slug: $slug }) { mentions${args} { totalCount nodes { count entity { id } } } } }`;
  const data = await ask(store, document, { slug });
  const nodes = valuesAt(data, 'article.mentions.nodes') as { count: number | null; entity: { id: string } }[];
  expect(valuesAt(data, 'article.mentions.totalCount')).toEqual([nodes.length]);
  return nodes.map(({ count, entity }) => `${entity.id}: ${count ?? 'null'}`);
}

describe('mentions by an article', () => {
  it('stand most often first, then by id, the uncounted last', async () => {
    expect(await mentions('le-goff-2019-attractivite')).toEqual([
      'concept:place-brand: 12',
      'concept:attractiveness: 9',
      'actor:bretagne: 7',
      'territory:bretagne: 7',
      'concept:quality-of-life: 2',
      'actor:agence-ouest: 1',
      'actor:anne-le-goff: null',
      'concept:residential-attractiveness: null',
    ]);
  });

  it('are those of the kinds asked: none of none, all when nothing is asked', async () => {
    const all = await mentions('le-goff-2019-attractivite');
    expect(await mentions('le-goff-2019-attractivite', '(kinds: [ACTOR, TERRITORY])')).toEqual(
      all.filter((line) => !line.startsWith('concept:')),
    );
    expect(await mentions('le-goff-2019-attractivite', '(kinds: [])')).toEqual([]);
    expect(await mentions('le-goff-2019-attractivite', '(kinds: null)')).toEqual(all);
  });

  it('say where, as their article does', async () => {
    const document = `{ article(by: { slug: "oberg-2020-quality-of-life" }) { mentions(first: 2) { nodes { locators
      entity { __typename id label { value } } article { slug } } } } }`;
    const article = { slug: 'oberg-2020-quality-of-life' };
    const entity = (id: string, value: string) => ({ __typename: 'Concept', id, label: { value } });
    expect(valuesAt(await ask(store, document), 'article.mentions.nodes')).toEqual([
      { locators: ['Abstract', 'Introduction'], entity: entity('concept:quality-of-life', 'quality of life'), article },
      { locators: [], entity: entity('concept:overtourism', 'overtourism'), article },
    ]);
  });
});

describe('mentions of an entity', () => {
  const of = async (args: string) => {
    const document = `{ actor(slug: "agence-ouest") { mentionedIn${args} { nodes { count article { slug } entity { id } } } } }`;
    const nodes = valuesAt(await ask(store, document), 'actor.mentionedIn.nodes') as {
      count: number | null;
      article: { slug: string };
      entity: { id: string };
    }[];
    expect(new Set(nodes.map(({ entity }) => entity.id))).toEqual(
      new Set(nodes.length > 0 ? ['actor:agence-ouest'] : []),
    );
    return nodes.map(({ count, article }) => `${article.slug}: ${count ?? 'null'}`);
  };

  it('stand most often first, the uncounted last', async () => {
    expect(await of('')).toEqual([
      'le-goff-2021-marque: 4',
      'iroise-2024-accueil: 2',
      'le-goff-2019-attractivite: 1',
      'ouest-media-2021-tourisme: null',
    ]);
  });

  it('are those by articles that pass', async () => {
    expect(await of('(filter: { publishers: ["actor:ouest-media"] })')).toEqual([
      'le-goff-2019-attractivite: 1',
      'ouest-media-2021-tourisme: null',
    ]);
    expect(await of('(filter: { languages: ["en"] })')).toEqual([]);
    expect(await of('(filter: { mentions: { ids: ["territory:finistere"] } })')).toEqual(['iroise-2024-accueil: 2']);
  });
});
