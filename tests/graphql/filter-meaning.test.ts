// What each condition of a filter means, held to the second reading of the small corpus; and which dates fit.
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { SMALL } from '../store/corpus-graph.js';
import { answer, ask, openSmall, refusal, valuesAt } from '../support/asking.js';
import { rowsOf, type ReadList } from '../support/reading-list.js';
import { readCorpus } from '../support/reading.js';
import { conditionsOf, filterPlaces } from './filter-place.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openSmall();
});

const reading = readCorpus(SMALL);
const LISTS = {
  concepts: { noun: 'concepts', of: 'release', filter: {}, order: 'LABEL', language: 'en' },
  actors: { noun: 'actors', of: 'release', filter: {}, order: 'LABEL', language: 'en' },
  territories: { noun: 'territories', of: 'release', filter: {}, order: 'LABEL', language: 'en' },
  articles: { noun: 'articles', of: 'release', filter: {}, order: 'NEWEST' },
  statements: { noun: 'statements', of: 'release', filter: {}, evidence: {}, order: 'SOURCES' },
  evidence: { noun: 'evidence', of: 'release', statement: {}, filter: {}, order: 'OLDEST' },
} as const satisfies Record<string, ReadList>;
type Root = keyof typeof LISTS;
type Filters = Readonly<Record<string, object>>;

const TYPES: Readonly<Record<string, string>> = {
  concepts: 'ConceptFilter',
  actors: 'ActorFilter',
  territories: 'TerritoryFilter',
  articles: 'ArticleFilter',
  statements: 'StatementFilter',
};
const typeOf = (root: Root, argument: string): string => {
  if (argument === 'statement') return 'StatementFilter';
  return argument === 'evidence' || root === 'evidence' ? 'EvidenceFilter' : (TYPES[root] ?? '');
};

/** Ids that the API finds. */
async function asked(root: Root, filters: Filters): Promise<unknown[]> {
  const declared = Object.keys(filters).map((name) => `$${name}: ${typeOf(root, name)}`);
  const given = Object.keys(filters).map((name) => `${name}: $${name}`);
  const document = `query (${declared.join(' ')}) { ${root}(first: 100 ${given.join(' ')}) { totalCount nodes { id } } }`;
  const data = await ask(store, document, filters);
  const ids = valuesAt(data, `${root}.nodes.id`);
  expect(valuesAt(data, `${root}.totalCount`)).toEqual([ids.length]);
  return ids;
}

/** Ids that the second reading finds; it knows no other tag of French. */
function read(root: Root, filters: Filters): string[] {
  const known = JSON.parse(JSON.stringify(filters).replace('fr-CA', 'fr')) as Filters;
  return rowsOf(reading, { ...LISTS[root], ...known }, 'release').map(({ id }) => id);
}

const [GOFF, OBERG] = ['actor:anne-le-goff', 'actor:erik-oberg'];
const BREST = 'territory:bretagne';
/** Filters that find some, not all. */
const SAMPLES: readonly (readonly [Root, Filters])[] = [
  ['concepts', { filter: { ids: ['concept:overtourism', 'concept:nobody'] } }],
  ['concepts', { filter: { under: ['concept:attractiveness'] } }],
  ['concepts', { filter: { top: true } }],
  ['concepts', { filter: { top: false, under: ['concept:place-marketing'] } }],
  ['actors', { filter: { ids: [GOFF] } }],
  ['actors', { filter: { kinds: ['PERSON', 'MEDIA'] } }],
  ['actors', { filter: { within: [BREST] } }],
  ['actors', { filter: { touches: ['concept:place-marketing'] } }],
  ['territories', { filter: { ids: [BREST] } }],
  ['territories', { filter: { kinds: ['DEPARTMENT'] } }],
  ['territories', { filter: { within: [BREST] } }],
  ['articles', { filter: { kinds: ['THESIS', 'BOOK'] } }],
  ['articles', { filter: { languages: ['fr'] } }],
  ['articles', { filter: { authors: [GOFF, 'actor:lucie-coeur'] } }],
  ['articles', { filter: { publishers: ['actor:ouest-media'] } }],
  ['articles', { filter: { authors: [OBERG], publishers: ['actor:journal-of-places'] } }],
  ['articles', { filter: { mentions: { ids: ['territory:copenhagen'] } } }],
  ['articles', { filter: { mentions: { under: ['territory:france'], kinds: ['TERRITORY'] } } }],
  ['articles', { filter: { mentions: { near: ['concept:newcomer-welcome'] } } }],
  ['articles', { filter: { mentions: { actorKinds: ['MEDIA', 'UNIVERSITY'] } } }],
  ['articles', { filter: { publishedFrom: '2020', publishedTo: '2021' } }],
  ['statements', { filter: { predicates: ['HINDERS', 'REPRESENTS'] } }],
  ['statements', { filter: { subject: { kinds: ['ACTOR'] } } }],
  ['statements', { filter: { object: { near: ['concept:overtourism'] } } }],
  ['statements', { filter: { about: { actorKinds: ['PUBLIC_AGENCY'] } } }],
  ['statements', { filter: { about: { under: [BREST] }, predicates: ['REPRESENTS'] } }],
  ['statements', { filter: { minSources: 2 } }],
  ['statements', { filter: { maxSources: 0 } }],
  ['statements', { filter: { minArticles: 2, maxArticles: 3 } }],
  ['statements', { filter: { minPublishers: 3 } }],
  ['statements', { filter: { minArticles: 2 }, evidence: { languages: ['fr'] } }],
  ['statements', { evidence: { only: { authors: [GOFF] } } }],
  ['statements', { evidence: { only: { authors: [GOFF], publishers: ['actor:ouest-media'] } } }],
  ['statements', { evidence: { without: { articles: ['article:oberg-2023-employer-brand'] } } }],
  ['statements', { evidence: { without: { authors: [GOFF, OBERG] } } }],
  ['statements', { evidence: { without: { publishers: ['actor:ouest-media'] } } }],
  ['statements', { evidence: { stances: ['DISPUTES'] } }],
  ['statements', { evidence: { only: { articles: ['article:oberg-2023-employer-brand'] }, stances: ['SUPPORTS'] } }],
  ['evidence', { filter: { has: ['SHARE', 'QUANTITY'] } }],
  ['evidence', { filter: { has: ['YEAR'] } }],
  ['evidence', { filter: { yearFrom: 2019, yearTo: 2020 } }],
  ['evidence', { filter: { publishedFrom: '2021-03-02', publishedTo: '2022' } }],
  ['evidence', { statement: { minPublishers: 2 }, filter: { languages: ['en', 'fr-CA'], publishedTo: '2021' } }],
];

describe('a filter', () => {
  it.each(SAMPLES.map(([root, filters]) => ({ root, filters, said: JSON.stringify(filters) })))(
    'of $root, $said, finds what the YAML says',
    async ({ root, filters }) => {
      const ids = await asked(root, filters);
      expect(ids).toEqual(read(root, filters));
      expect(ids).not.toEqual([]);
      expect(ids.length).toBeLessThan(read(root, {}).length);
    },
  );

  it('has every condition tried above', () => {
    const tried = SAMPLES.map(([, filters]) => JSON.stringify(filters)).join();
    const names = filterPlaces().flatMap(conditionsOf);
    expect(
      names.map(({ path }) => path.split('.').at(-1)).filter((name) => !tried.includes(`"${name ?? ''}"`)),
    ).toEqual([]);
  });
});

describe('languages in a filter', () => {
  const counts = async (languages: string[]) => {
    const document = `query ($languages: [LanguageTag!]) {
      articles(filter: { languages: $languages }) { totalCount }
      evidence(filter: { languages: $languages }) { totalCount }
    }`;
    const data = await ask(store, document, { languages });
    return ['articles', 'evidence'].flatMap((root) => valuesAt(data, `${root}.totalCount`));
  };

  it('are looked up: fr-CA finds fr, and one that the corpus has not finds nothing', async () => {
    expect(await counts(['fr'])).toEqual([4, 16]);
    expect(await counts(['fr-CA'])).toEqual([4, 16]);
    expect(await counts(['FR', 'de'])).toEqual([4, 16]);
    expect(await counts(['de'])).toEqual([0, 0]);
    expect(await counts(['frr'])).toEqual([0, 0]);
  });

  it('are refused when they are no tags', async () => {
    const document =
      'query ($languages: [LanguageTag!]) { articles(filter: { languages: $languages }) { totalCount } }';
    for (const tag of ['', 'french language', 'f', 3]) {
      expect(await refusal(store, document, { languages: [tag] })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('a partial date in a filter', () => {
  /** Dates of the articles within bounds, the oldest first. */
  const dates = async (from: string | undefined, to: string | undefined) => {
    const document = `query ($from: PartialDate, $to: PartialDate) {
      articles(filter: { publishedFrom: $from, publishedTo: $to }, orderBy: OLDEST) { nodes { publishedOn } }
      evidence(filter: { publishedFrom: $from, publishedTo: $to }, first: 100) { nodes { article { publishedOn } } }
    }`;
    const data = await ask(store, document, { ...(from && { from }), ...(to && { to }) });
    const articles = valuesAt(data, 'articles.nodes.publishedOn');
    const stating = articles.filter((date) => date !== '2018-12');
    expect([...new Set(valuesAt(data, 'evidence.nodes.article.publishedOn'))]).toEqual(stating);
    return articles;
  };

  it('lets a date count only when all of it fits', async () => {
    expect(await dates(undefined, '2019')).toEqual(['2018-12', '2019']);
    expect(await dates(undefined, '2019-11')).toEqual(['2018-12']);
    expect(await dates('2021-03', '2021-03')).toEqual(['2021-03', '2021-03-09']);
    expect(await dates('2021-03-01', '2021-03-31')).toEqual(['2021-03', '2021-03-09']);
    expect(await dates('2021-03-02', '2021-03-31')).toEqual(['2021-03-09']);
    expect(await dates('2021-03-01', '2021-03-30')).toEqual(['2021-03-09']);
    expect(await dates('2023-01-01', undefined)).toEqual(['2023', '2024-02-29']);
    expect(await dates('2023-01-02', undefined)).toEqual(['2024-02-29']);
    expect(await dates('2024-02', '2024-02')).toEqual(['2024-02-29']);
    expect(await dates('2024', '2023')).toEqual([]);
  });

  it.each(['2023-02-29', '2021-13', '2021-00', '0000', '21', '2021-3', '2021-03-09T00:00:00Z', '', 2021])(
    'is refused when there is no such date: %s',
    async (date) => {
      const document = 'query ($to: PartialDate) { articles(filter: { publishedTo: $to }) { totalCount } }';
      expect(await refusal(store, document, { to: date })).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it.each(['2010', 'YEAR', '{ year: 2010 }', '["2010"]', 'true'])(
    'is refused as it was written: %s',
    async (literal) => {
      const error = await refusal(store, `{ articles(filter: { publishedTo: ${literal} }) { totalCount } }`);
      expect(error.message).toMatch(/^(?!null).* is no PartialDate: pass "YYYY"/);
    },
  );
});

describe('a bound on how many', () => {
  it.each(['minSources', 'maxSources', 'minArticles', 'maxArticles', 'minPublishers'])(
    'is 0 or more: %s',
    async (name) => {
      const document = (value: number) => `{ statements(filter: { ${name}: ${value} }) { totalCount } }`;
      expect(await refusal(store, document(-1))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `filter.${name} is -1: pass 0 or more`,
      });
      expect((await answer(store, document(0))).errors).toEqual([]);
    },
  );
});
