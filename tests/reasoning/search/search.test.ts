// Search and completion over the corpus: the questions, what is tolerated, the order, the bounds.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchReads } from '../../../src/domain/search.js';
import { foldWord, tokenize } from '../../../src/reasoning/search/token.js';
import { squeezed } from '../../../src/reasoning/search/form.js';
import { highlightsOf, matchedName } from '../../../src/reasoning/search/highlight.js';
import { countByKind, ofKinds, pageOfHits } from '../../../src/reasoning/search/hit.js';
import { CANDIDATES } from '../../../src/reasoning/search/plan.js';
import { search, suggest } from '../../../src/reasoning/search/search.js';
import { unitsOf } from '../../../src/reasoning/search/unit.js';
import { anyText } from '../../domain/arbitraries.js';
import { conceptOf, counting, searching, searchingCorpus, type Searching } from '../../support/searching.js';

let corpus: Searching;
beforeAll(async () => {
  corpus = await searchingCorpus('seed');
});

const found = async (text: string, where = corpus): Promise<string[]> =>
  (await search(where.reads, text)).hits.map(({ id }) => id);
const first = async (text: string, where = corpus): Promise<string | undefined> => (await found(text, where))[0];

describe('search over the corpus', () => {
  it.each(['créativité', 'responsabilité', 'attractivités', 'compétitivité'])(
    'finds all that %s finds without its accents too',
    async (text) => {
      const unaccented = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
      const ids = await found(text);
      expect(ids.length).toBeGreaterThan(5);
      expect(await found(unaccented)).toEqual(expect.arrayContaining(ids));
    },
  );

  it.each([
    ['marque territoire', 'concept:territory-brand'],
    ['MARQUE DE TERRITOIRE', 'concept:territory-brand'],
    ['marques territoriales', 'concept:territory-brand'],
    ['attractivite residentielle', 'concept:residential-attractiveness'],
    ["l'attractivité résidentielle", 'concept:residential-attractiveness'],
    ['l’attractivité résidentielle', 'concept:residential-attractiveness'],
    ['RSE', 'concept:csr'],
    ['la R.S.E.', 'concept:csr'],
    ['GPEC', 'concept:workforce-planning'],
    ['placebranding', 'concept:place-branding'],
    ['attractiveness residential', 'concept:residential-attractiveness'],
    ['attractvité résidentiele', 'concept:residential-attractiveness'],
  ])('finds what is meant by "%s"', async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  it('shows where the words were', async () => {
    const { sought } = await search(corpus.reads, 'MARQUE DE TERRITOIRE');
    const [label] = highlightsOf(corpus.at('concept:territory-brand'), sought);
    expect(label?.field).toBe('LABEL');
    expect(label?.ranges.map(([start, end]) => label.text.value.slice(start, end))).toEqual(['marque', 'territoire']);
  });

  it('highlights for every hit something that matched, and only that', async () => {
    const names = corpus.resources.flatMap(unitsOf).map(({ text }) => text.value);
    const asked = fc.oneof(
      fc.constantFrom(...names),
      fc
        .tuple(fc.constantFrom(...names), fc.nat(20), fc.nat(12))
        .map(([name, from, size]) => name.slice(from, from + size)),
      fc
        .tuple(fc.constantFrom(...names), fc.nat())
        .map(([name, at]) => name.slice(0, at % name.length) + name.slice((at % name.length) + 1)),
      fc.constantFrom('tierslieux', 'co working', 'placebranding', 'R.S.E.', 'MDV', 'e residency', 'the'),
    );
    await fc.assert(
      fc.asyncProperty(asked, async (text) => {
        const { hits, sought } = await search(corpus.reads, text);
        const terms = new Set(sought.words.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)));
        for (const { id } of hits) {
          const highlights = highlightsOf(corpus.at(id), sought);
          expect(highlights.length).toBeGreaterThan(0);
          for (const { text: shown, ranges } of highlights) {
            let last = 0;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(last);
              last = end;
              const word = shown.value.slice(start, end);
              expect(word).toMatch(/^[\p{L}\p{N}][^]*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/u);
              const isWord = terms.has(foldWord(word));
              const isName = squeezed(tokenize(word).tokens) === squeezed(tokenize(shown.value).tokens);
              expect(isWord || isName).toBe(true);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives pages of any size, either way, that make the whole', async () => {
    const { hits } = await search(corpus.reads, 'marque');
    expect(hits.length).toBeGreaterThan(100);
    expect(hits.map(({ key }) => key)).toEqual([...new Set(hits.map(({ key }) => key))].sort());
    for (const limit of [1, 7, 100]) {
      const forward: string[] = [];
      let page = pageOfHits(hits, { after: null, before: null, limit, backward: false });
      expect(page.hasPrevious).toBe(false);
      for (;;) {
        forward.push(...page.items.map(({ id }) => id));
        if (!page.hasNext) break;
        page = pageOfHits(hits, { after: page.keys.at(-1) ?? '', before: null, limit, backward: false });
        expect(page.hasPrevious).toBe(true);
      }
      const backward: string[] = [];
      page = pageOfHits(hits, { after: null, before: null, limit, backward: true });
      for (;;) {
        backward.unshift(...page.items.map(({ id }) => id));
        if (!page.hasPrevious) break;
        page = pageOfHits(hits, { after: null, before: page.keys[0] ?? '', limit, backward: true });
        expect(page.hasNext).toBe(true);
      }
      expect(forward).toEqual(hits.map(({ id }) => id));
      expect(backward).toEqual(forward);
    }
    expect(pageOfHits(hits, { after: '~', before: null, limit: 5, backward: false })).toEqual({
      items: [],
      keys: [],
      hasPrevious: true,
      hasNext: false,
    });
  });

  it('does not depend on the order in which a store gives what it reads', async () => {
    const reversed: SearchReads = {
      searchTerms: async (lookup) => (await corpus.reads.searchTerms(lookup)).toReversed(),
      searchPostings: async (wanted, within) =>
        (await corpus.reads.searchPostings(wanted, within)).map((postings) => postings.toReversed()),
    };
    for (const text of [
      'marques du territoire',
      'attractivté',
      'ville de Lyon',
      'talents et entreprises en Bretagne',
    ]) {
      expect((await search(reversed, text)).hits).toEqual((await search(corpus.reads, text)).hits);
      expect((await suggest(reversed, text)).hits).toEqual((await suggest(corpus.reads, text)).hits);
    }
  });

  it('counts by kind', async () => {
    const { hits } = await search(corpus.reads, 'technopole');
    const counts = countByKind(hits);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length);
    for (const { kind, count } of counts) expect(ofKinds(hits, [kind])).toHaveLength(count);
    expect(ofKinds(hits, [])).toEqual([]);
    expect(ofKinds(hits, null)).toBe(hits);
  });
});

describe('completion over the corpus', () => {
  it('offers what "techno" may become', async () => {
    const { hits } = await suggest(corpus.reads, 'techno');
    expect(hits[0]?.id).toMatch(/technopole/);
    expect(hits.slice(0, 4).map(({ id }) => id)).toContain('concept:technopole');
    expect(countByKind(hits).map(({ kind }) => kind)).toEqual(['CONCEPT', 'ACTOR', 'ARTICLE']);
    for (const hit of hits) expect(matchedName(corpus.at(hit.id), hit, ['fr']).value).toMatch(/techno/i);
  });

  it('tells the name that matched, in the language asked for when it is in both', async () => {
    const hit = (await suggest(corpus.reads, 'technop')).hits.find(({ id }) => id === 'concept:technopole');
    if (hit === undefined) throw new Error('not offered');
    expect(matchedName(corpus.at(hit.id), hit, ['en', 'fr']).lang).toBe('en');
    expect(matchedName(corpus.at(hit.id), hit, ['fr', 'en']).lang).toBe('fr');
  });

  it.each([
    ['le po', 'actor:le-poool'],
    ['l’attractivité rés', 'concept:residential-attractiveness'],
    ['marque de t', 'concept:territory-brand'],
    ['sophia-ant', 'actor:sophia-antipolis'],
  ])('offers what "%s" may become', async (text, id) => {
    expect((await suggest(corpus.reads, text)).hits[0]?.id).toBe(id);
  });
});

describe('the order of hits', () => {
  const ordered = searching(
    [
      conceptOf('exact', 'ancrage'),
      conceptOf('other', 'port', '', ['ancrage']),
      conceptOf('part', 'ancrage durable'),
      conceptOf('prefix', 'ancrages-croisés durables'),
      conceptOf('stem', 'ancré durable'),
      conceptOf('described', 'sol', '', [], 'Ce qui donne un ancrage.'),
      conceptOf('nothing', 'vent'),
    ],
    (id) => (id === 'concept:described' ? 1 : 0),
  );

  it('is exact, prefix, description; label before other label', async () => {
    expect(await found('ancrage', ordered)).toEqual(
      ['exact', 'other', 'part', 'prefix', 'described'].map((slug) => `concept:${slug}`),
    );
  });

  it('puts typos last', async () => {
    const where = searching([
      conceptOf('a', 'ancrages'),
      conceptOf('b', 'encrage noir'),
      conceptOf('c', 'ancrage vert'),
    ]);
    expect(await found('ancrage', where)).toEqual(['concept:a', 'concept:c']);
    expect(await found('ancrege', where)).toEqual(['concept:c']);
    expect(await found('encrages', where)).toEqual(['concept:b', 'concept:a']);
  });

  it('breaks ties by importance, then by id', async () => {
    const where = searching([conceptOf('b', 'ancrage'), conceptOf('a', 'ancrage'), conceptOf('c', 'ancrage')], (id) =>
      id === 'concept:c' ? 0.5 : 0,
    );
    expect(await found('ancrage', where)).toEqual(['concept:c', 'concept:a', 'concept:b']);
  });

  it('wants all words, then all that are known, then as many as can be', async () => {
    const where = searching([
      conceptOf('one', 'marque forte', '', [], 'Elle attire.'),
      conceptOf('two', 'marque faible'),
      conceptOf('three', 'image forte'),
    ]);
    expect(await found('forte marque', where)).toEqual(['concept:one']);
    expect(await found('forte marque zzzzzz', where)).toEqual(['concept:one']);
    expect((await found('attire faible image', where)).sort()).toEqual(['concept:one', 'concept:three', 'concept:two']);
    expect(await found('zzzzzz', where)).toEqual([]);
  });
});

describe('the bounds of search', () => {
  const hostile = [
    '',
    ' \n\t\0\u0007',
    '\ud800 \udfff a\ud800b',
    '😀👩‍👩‍👧 🇫🇷',
    'a'.repeat(1_000_000),
    'é '.repeat(100_000),
    'x-'.repeat(50_000),
    "l'".repeat(50_000),
    '\u0301'.repeat(10_000),
    '(a+)+$ [\\w]{1000} .* ^',
    'label:(marque~2 AND "territoire"^9) OR NOT +x -y /re/ {a TO b} \\',
    "' MATCH (n) DETACH DELETE n //",
    '__proto__ constructor toString hasOwnProperty',
    '= ~ @ =marque ~marqu @rse',
    '\uffff\ufffe\ufeff',
    'ﷺ ﬁ ½ ㎏ İ ß',
  ];

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('takes any text: %j', async (_, text) => {
    for (const ask of [search, suggest]) {
      const { hits, sought } = await ask(corpus.reads, text);
      expect(hits.length).toBeLessThanOrEqual(corpus.resources.length);
      expect(sought.words.length).toBeLessThanOrEqual(24);
    }
  });

  it('takes any text that fast-check can draw', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { hits } = await search(corpus.reads, text);
        expect(hits.every(({ score }) => Number.isInteger(score) && score >= 0 && score <= 9_999_999)).toBe(true);
        await suggest(corpus.reads, text);
      }),
      { numRuns: 200 },
    );
  });

  it('reads no more than its budget of a word that everything holds, keeps the most important, and says so', async () => {
    const size = 5_000;
    const hub = searching(
      Array.from({ length: size }, (_, at) => conceptOf(`c${at}`, at === 7 ? 'hub' : `hub ${at} commun`)),
      (id) => (Number(id.slice('concept:c'.length)) === 7 ? 0 : Number(id.slice('concept:c'.length)) / size),
    );
    const { reads, read } = counting(hub.reads);
    const { hits, complete } = await search(reads, 'hub');
    expect(complete).toBe(false);
    expect(hits[0]?.id).toBe('concept:c7');
    expect(hits[1]?.id).toBe(`concept:c${size - 1}`);
    expect(hits.length).toBe(CANDIDATES + 1);
    expect(read.postings).toBeLessThanOrEqual(2 * CANDIDATES + 10);
    expect(read.calls).toBeLessThanOrEqual(8);

    const rare = counting(hub.reads);
    const both = await search(rare.reads, 'hub 4321');
    expect(both).toMatchObject({ complete: true, hits: [{ id: 'concept:c4321' }] });
    expect(rare.read.postings).toBeLessThanOrEqual(20);
  });
});
