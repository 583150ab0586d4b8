// The goals of search, on some names of the corpus and every way to write them; `npm run bench:search` asks all, by the clock.
import { beforeAll, describe, expect, it } from 'vitest';
import { carriersOf, measure, namesOf, variantsOf } from '../../bench/search/recall.js';
import { KINDS } from '../../bench/search/variant.js';
import { SEED } from '../store/corpus-graph.js';
import { searchingCorpus, type Searching } from '../support/searching.js';

/** Of the names one in so many is asked. */
const ONE_IN = 8;
const withGoals = KINDS.map(({ title, goal }, kind) => ({ title, goal, kind })).filter(({ goal }) => goal !== null);

let corpus: Searching;
beforeAll(async () => {
  corpus = await searchingCorpus(SEED);
}, 60_000);

describe('search', { timeout: 120_000 }, () => {
  it.each(withGoals)('finds first what is meant, however it is written: $title', async ({ goal, kind }) => {
    const names = corpus.resources.flatMap(namesOf);
    const some = names.filter((_, at) => at % ONE_IN === 0);
    const { asked, first, misses } = await measure(corpus.reads, carriersOf(names), [
      ...variantsOf(some, carriersOf(names), kind),
    ]);
    expect(asked).toBeGreaterThan(20);
    expect(first / asked, misses.join('\n')).toBeGreaterThanOrEqual(goal ?? 1);
  });
});
