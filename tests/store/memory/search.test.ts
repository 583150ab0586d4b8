// The two reads of search against a plain walk of the index.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPLETIONS, type Posting, type SearchIndex } from '../../../src/domain/search.js';
import { COMMON } from '../../../src/reasoning/search/prefix.js';
import { typoKeys } from '../../../src/reasoning/search/typo.js';
import { conceptOf, searching, searchingCorpus } from '../../support/searching.js';

const { index, reads } = await searchingCorpus('tests/fixtures/small');
const numbers = [...index.terms.keys()];

function plainPostings(
  { terms, offsets, resource, place, resources, importance }: SearchIndex,
  term: string,
): Posting[] {
  const at = terms.indexOf(term);
  const rows = at < 0 ? [] : numbersFrom(offsets[at] ?? 0, offsets[at + 1] ?? 0);
  return [...new Set(rows.map((row) => resource[row] ?? 0))].map((each) => ({
    term,
    id: resources[each] ?? '',
    importance: importance[each] ?? 0,
    places: rows.filter((row) => resource[row] === each).map((row) => place[row] ?? 0),
  }));
}

const numbersFrom = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

describe('the index', () => {
  it('has its terms sorted, each with rows, the most important resources first', () => {
    expect(index.terms).toEqual([...new Set(index.terms)].sort());
    expect(index.importance).toEqual(Float64Array.from(index.importance).sort().reverse());
    for (const term of numbers) {
      const postings = plainPostings(index, index.terms[term] ?? '');
      const named = postings.filter(({ places }) => places.some((place) => place > 0));
      expect(index.held[term]).toBe(postings.length);
      expect(index.named[term]).toBe(named.length);
      expect(index.best[term]).toBe(index.resources.indexOf(named[0]?.id ?? ''));
      const ranks = postings.map(({ id }) => index.resources.indexOf(id));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});

describe('the reads', () => {
  it('finds terms by themselves, by prefix and by key, each once, sorted', async () => {
    const known = fc.constantFrom(...index.terms, 'zzz', '', '\ud800', '=');
    const lookups = fc.record({
      terms: fc.array(known),
      prefixes: fc.array(known.map((term) => term.slice(0, 3)).filter((prefix) => /^=?\w/.test(prefix))),
      keys: fc.array(
        fc.constantFrom(...numbers, -1).map((at) => index.stems[at]?.[0] ?? typoKeys(index.terms[at] ?? '')[3] ?? 'd:'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(lookups, async (lookup) => {
        const wanted = index.terms.filter(
          (term, at) =>
            lookup.terms.includes(term) ||
            ((index.best[at] ?? -1) >= 0 && lookup.prefixes.some((prefix) => term.startsWith(prefix))) ||
            [...(index.stems[at] ?? []), ...typoKeys(term)].some((key) => lookup.keys.includes(key)),
        );
        const found = await reads.searchTerms(lookup);
        expect(found.map(({ term }) => term)).toEqual(wanted);
      }),
    );
  });

  it('gives postings, within some resources or not', async () => {
    const terms = fc.constantFrom(...index.terms, 'zzz');
    const ids = fc.array(fc.constantFrom(...index.resources, 'concept:unknown'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(terms),
        fc.integer({ min: 0, max: 5 }),
        fc.option(ids),
        async (asked, limit, within) => {
          const found = await reads.searchPostings(
            asked.map((term) => ({ term, limit })),
            within,
          );
          const plain = asked.map((term) =>
            plainPostings(index, term)
              .filter(({ id }) => within === null || within.includes(id))
              .slice(0, limit),
          );
          expect(found).toEqual(plain);
        },
      ),
    );
  });

  it('completes a prefix of many terms to those of the most important resources', async () => {
    const size = 2 * COMMON;
    const many = searching(
      Array.from({ length: size }, (_, at) => conceptOf(`c${at}`, `nom${'abcdefghij'.charAt(at % 10)}${at}`)),
      (id) => Number(id.slice('concept:c'.length)) / size,
    );
    for (const prefix of ['n', 'nom', 'noma', '=nomb']) {
      const found = await many.reads.searchTerms({ terms: [], prefixes: [prefix], keys: [] });
      const named = many.index.terms
        .map((term, at) => ({ term, best: many.index.best[at] ?? -1 }))
        .filter(({ term }) => term.startsWith(prefix))
        .sort((a, b) => a.best - b.best || (a.term < b.term ? -1 : 1));
      expect(found.map(({ term }) => term)).toEqual(
        named
          .slice(0, COMPLETIONS)
          .map(({ term }) => term)
          .sort(),
      );
    }
  });
});
