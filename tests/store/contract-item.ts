// The contract, part one: single things, asked for by id or by key.
import { describe, expect, it } from 'vitest';
import type { ArticleKey } from '../../src/domain/article.js';
import { placedControversies } from '../support/reading-controversy.js';
import { statementOf } from '../support/reading-statement.js';
import type { ReadArticle } from '../support/reading-record.js';
import { UNKNOWN } from './filter-sample.js';
import { type Ground, same } from './ground.js';

const MALFORMED = [
  '',
  ':',
  'concept',
  'concept:',
  'concept:Talents',
  'concept:a b',
  "concept:a' OR 1=1 //",
  'community:1',
  'concept:é\u0000',
  '😀',
  `concept:${'a'.repeat(10_000)}`,
];
const UNKNOWN_STATEMENT = `statement:${UNKNOWN.concept}/HINDERS/${UNKNOWN.concept}`;
const UNKNOWN_EVIDENCE = `evidence:not-in-any-corpus/${UNKNOWN.concept}/HINDERS/${UNKNOWN.concept}`;
const NOTHING = [...MALFORMED, ...Object.values(UNKNOWN), UNKNOWN_STATEMENT, UNKNOWN_EVIDENCE];

/** Ids with strangers and repeats among them, and what each must answer. */
function mixed<T extends { readonly id: string }>(known: readonly T[], strangers: readonly string[]) {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The corpus holds none');
  const ids = [last.id, ...strangers, first.id, ...known.map(({ id }) => id), last.id, last.id];
  const answers = [last, ...strangers.map(() => null), first, ...known, last, last];
  return { ids, answers };
}

/** An article's address in other words. */
function spellings(url: string): string[] {
  const parsed = new URL(url);
  const bare = parsed.host.replace(/^www\./, '');
  const rest = `${parsed.pathname}${parsed.search}`;
  return [
    url,
    `http://${bare}${rest}`,
    `https://www.${bare}${rest}#part`,
    `HTTPS://${bare.toUpperCase()}:443${rest}`,
    `http://WWW.${bare}:80${parsed.pathname.replace(/\/+$/, '')}/${parsed.search}`,
    `https://${bare}${rest.replace(/%[0-9A-F]{2}/gi, (hex) => hex.toLowerCase())}`,
    ` https://${bare}${parsed.pathname.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}${parsed.search} `,
  ];
}

/** Keys that find an article, each with it. */
function keysOf(article: ReadArticle): [ArticleKey, ReadArticle][] {
  const { slug, url, doi } = article;
  const dois =
    doi === null ? [] : [doi, doi.toUpperCase(), `https://doi.org/${doi}`, `http://dx.doi.org/${doi}`, `doi:${doi}`];
  const keys = [
    { slug },
    ...(url === null ? [] : spellings(url)).map((each) => ({ url: each })),
    ...dois.map((each) => ({ doi: each })),
  ];
  return keys.map((key) => [key, article]);
}

/** Describes what a store answers for single things. */
export function describeItems(ground: Ground): void {
  const { reading } = ground;
  const statements = reading.triples.map((triple) => statementOf(reading, triple));

  describe('single things', () => {
    it('names the release that answers, with what it holds', async () => {
      const { release } = await ground.snapshot();
      expect(release).toEqual({
        ...reading.release,
        id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        version: expect.stringMatching(/^\d+\.\d+\.\d+\S*\+\d+$/) as string,
        counts: {
          concepts: reading.concepts.length,
          actors: reading.actors.length,
          territories: reading.territories.length,
          articles: reading.articles.length,
          statements: reading.triples.length,
          evidence: reading.evidence.length,
          mentions: reading.mentions.length,
          controversies: placedControversies(reading, undefined, {}).length,
        },
      });
    });

    it('answers resources in the order asked, repeats twice, null for what is unknown or malformed', async () => {
      const { ids, answers } = mixed([...reading.entity.values(), ...reading.articles], NOTHING);
      same(await (await ground.snapshot()).resources(ids), answers, 'resources');
    });

    it('answers statements likewise, with their counts in the whole release', async () => {
      const strangers = [...NOTHING, reading.articles[0]?.id ?? '', reading.evidence[0]?.id ?? ''];
      const { ids, answers } = mixed(statements, strangers);
      same(await (await ground.snapshot()).statements(ids), answers, 'statements');
    });

    it('answers evidence likewise', async () => {
      const { ids, answers } = mixed(reading.evidence, [...NOTHING, statements[0]?.id ?? '']);
      same(await (await ground.snapshot()).evidence(ids), answers, 'evidence');
    });

    it('answers null for a resource where a statement or evidence is named', async () => {
      const ids = [statements[0]?.id ?? '', reading.evidence[0]?.id ?? ''];
      expect(await (await ground.snapshot()).resources(ids)).toEqual([null, null]);
    });

    it('answers nothing when nothing is asked', async () => {
      const snapshot = await ground.snapshot();
      expect(await snapshot.resources([])).toEqual([]);
      expect(await snapshot.articlesByKey([])).toEqual([]);
      expect(await snapshot.statements([])).toEqual([]);
      expect(await snapshot.evidence([])).toEqual([]);
    });

    it('finds every article by slug, by url and by DOI however they are written', async () => {
      const asked = reading.articles.flatMap(keysOf);
      const found = await (await ground.snapshot()).articlesByKey(asked.map(([key]) => key));
      asked.forEach(([key, article], at) => {
        same(found[at], article, JSON.stringify(key));
      });
    });

    it('finds no article by a key that none has', async () => {
      const url = reading.articles.find((article) => article.url !== null)?.url ?? '';
      const keys: ArticleKey[] = [
        { slug: 'not-in-any-corpus' },
        { slug: '' },
        { slug: reading.articles[0]?.id ?? '' },
        { slug: reading.concepts[0]?.slug ?? '' },
        { url: 'https://not-in-any-corpus.example/' },
        { url: 'no url' },
        { url: '' },
        { url: `${url}${url.includes('?') ? '&' : '?'}not-in-any-corpus=1` },
        { doi: '10.5555/not-in-any-corpus' },
        { doi: 'no doi' },
        { doi: '' },
      ];
      expect(await (await ground.snapshot()).articlesByKey(keys)).toEqual(keys.map(() => null));
    });
  });
}
