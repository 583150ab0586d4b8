// The held-out protocol on literatures so small that every answer is known.
import { describe, expect, it } from 'vitest';
import { estimate } from '../../bench/relatedness/estimate.js';
import { literatureOf, sourcesWithout, type Literature } from '../../bench/relatedness/literature.js';
import { bestOf, folds, holdOut, ndcg, oneByOne } from '../../bench/relatedness/protocol.js';
import { queriesOf } from '../../bench/relatedness/query.js';
import { SCORERS, type Scorer } from '../../bench/relatedness/scorer.js';
import { loadCorpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { deriveTies } from '../../src/derive/tie.js';
import { buildTies, type TieSources } from '../../src/reasoning/tie.js';

const SECOND = 1 / Math.log2(3);

/** A chain 0 - 1 - 2 that the first article closes; 3 is above 2 and known from the last article, 4 from the first. */
const literature: Literature = {
  entities: 5,
  links: [[2, 3, 5_000]],
  articles: [
    {
      mentions: [0, 1, 2, 4],
      stated: [
        [0, 2],
        [0, 1],
        [2, 4],
      ],
    },
    { mentions: [0, 1], stated: [[1, 0]] },
    { mentions: [1, 2], stated: [[1, 2]] },
    { mentions: [2, 3], stated: [[2, 3]] },
  ],
};

function scorer(name: string): Scorer {
  const found = SCORERS[name];
  if (found === undefined) throw new Error(`no scorer is called ${name}`);
  return found;
}

function scores(name: string, sources: TieSources, entity: number): number[] {
  return [...scorer(name)({ sources, ties: buildTies(sources) })(entity)];
}

describe('the questions of a held-out article', () => {
  const asked = (reading: 'ALL' | 'KNOWN', article: number, entity: number) => {
    const answers = queriesOf(literature, new Set([article]), reading).find((each) => each.entity === entity)?.answers;
    if (answers === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(answers).map(([column, { relevant, excluded }]) => [
        column,
        { relevant: [...relevant].sort(), excluded: [...excluded].sort() },
      ]),
    );
  };

  it('are those of all that it mentions', () => {
    expect(asked('ALL', 0, 0)).toEqual({
      stated: { relevant: [1, 2], excluded: [] },
      notGivenAway: { relevant: [1, 2], excluded: [] },
      statedNowhereElse: { relevant: [2], excluded: [] },
      coMentioned: { relevant: [1, 2, 4], excluded: [] },
    });
    expect(asked('ALL', 0, 4)?.['stated']).toEqual({ relevant: [2], excluded: [] });
  });

  it('leave out what no other article mentions, and what a column leaves out, in the known reading', () => {
    expect(asked('KNOWN', 0, 0)).toEqual({
      stated: { relevant: [1, 2], excluded: [] },
      notGivenAway: { relevant: [1, 2], excluded: [] },
      statedNowhereElse: { relevant: [2], excluded: [1] },
      coMentioned: { relevant: [1, 2], excluded: [] },
    });
    expect(asked('KNOWN', 0, 4)).toBeUndefined();
    expect(asked('KNOWN', 0, 2)?.['notGivenAway']).toEqual({ relevant: [0], excluded: [3] });
  });

  it('do not ask for what hierarchy gives away', () => {
    expect(asked('ALL', 3, 2)).toEqual({
      stated: { relevant: [3], excluded: [] },
      coMentioned: { relevant: [3], excluded: [] },
    });
  });
});

describe('a ranking', () => {
  it('holds the ten best candidates, equal ones in the given random order', () => {
    const even = Float64Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 1 : 0));
    const tieRank = even.map((_, at) => 19 - at);
    expect(bestOf(even, (at) => at !== 18, [...tieRank])).toEqual([16, 14, 12, 10, 8, 6, 4, 2, 0, 19]);
    expect(bestOf(Float64Array.of(1, 3, 2), () => true, [0, 1, 2])).toEqual([1, 2, 0]);
  });

  it('is worth its discounted gains against the best there could be', () => {
    expect(ndcg([5, 1, 7], new Set([1, 7]))).toBeCloseTo((SECOND + 0.5) / (1 + SECOND));
    expect(ndcg([1], new Set([1]))).toBe(1);
    expect(ndcg([], new Set([1]))).toBe(0);
  });
});

describe('the scorers', () => {
  const sources: TieSources = {
    entities: 4,
    statements: [],
    mentions: [
      [0, 1],
      [0, 1, 2],
    ],
    links: [],
  };
  const two: TieSources = { entities: 2, statements: [[0, 1, 1]], mentions: [], links: [] };

  it('count and weigh shared articles', () => {
    expect(scores('co-mention counts', sources, 0).slice(1)).toEqual([2, 1, 0]);
    expect(scores('Adamic-Adar over articles', sources, 2).slice(0, 2)).toEqual([1 / Math.log(3), 1 / Math.log(3)]);
    expect(scores('its first step alone', sources, 2)).toEqual([7_213, 7_213, 0, 0]);
  });

  it.each([['personalised PageRank'], ['the same on our ties']])('walk home with a probability of 0.3: %s', (name) => {
    const [home, away] = scores(name, two, 0);
    expect(home).toBeCloseTo(0.3 / (1 - 0.7 ** 2), 6);
    expect(away).toBeCloseTo((0.7 * 0.3) / (1 - 0.7 ** 2), 6);
  });

  it('walk over articles, and leave out of the ranking that these are nodes', () => {
    const ranks = scores('personalised PageRank', { ...two, statements: [], mentions: [[0, 1]] }, 0);
    const home = (0.3 * (1 - 0.7 ** 2 / 2)) / (1 - 0.7 ** 2); // home = 0.3 + 0.7 article / 2, article = 0.7 (home + away)
    expect(ranks).toHaveLength(2);
    expect(ranks[0]).toBeCloseTo(home, 6);
    expect(ranks[1]).toBeCloseTo(home - 0.3, 6);
  });
});

describe('holding articles out', () => {
  const names = ['this score', 'co-mention counts'];
  const observed = holdOut(literature, oneByOne(4), names.map(scorer), 1);
  const values = (reading: 'ALL' | 'KNOWN', article: number, entity: number) =>
    observed[reading].find((each) => each.article === article && each.entity === entity)?.values;

  it('finds what a third entity joins, which counts do not', () => {
    expect(values('KNOWN', 0, 0)).toMatchObject({ statedNowhereElse: [1, expect.any(Number) as number] });
    expect(values('ALL', 0, 0)?.stated?.[0]).toBe(1);
    expect(values('ALL', 0, 0)?.statedNowhereElse?.[0]).toBeCloseTo(SECOND);
  });

  it('asks every mention once when all are asked', () => {
    expect(observed.ALL).toHaveLength(10);
    expect(observed.KNOWN.map(({ article, entity }) => [article, entity])).not.toContainEqual([0, 4]);
  });

  it('has folds that hold each article once, drawn by their seed', () => {
    const parts = folds(23, 10, 7);
    expect(parts).toHaveLength(10);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, at) => at));
    expect(folds(23, 10, 7)).toEqual(parts);
    expect(folds(23, 10, 8)).not.toEqual(parts);
  });

  it('leaves the ties of the release when nothing is held out', async () => {
    const loaded = await loadCorpus('tests/fixtures/small');
    if (!('corpus' in loaded)) throw new Error('the small corpus is sound');
    const graph = deriveGraph(loaded.corpus);
    expect(buildTies(sourcesWithout(literatureOf(graph), new Set()))).toEqual(deriveTies(graph));
  });
});

describe('the estimates', () => {
  const of = (article: number, entity: number, ...stated: number[]) => ({ article, entity, values: { stated } });
  const options = { articles: 4, scorers: 2, resamples: 500, seed: 1 };

  it('are means per entity, then over entities, and ratios of the first scorer', () => {
    const observations = [of(0, 0, 1, 0.5), of(1, 0, 0, 0.5), of(2, 1, 1, 0.25)];
    const { questions, means, ratios } = estimate(observations, 'stated', options);
    expect(questions).toBe(3);
    expect(means.map(({ value }) => value)).toEqual([0.75, 0.375]);
    expect(ratios.map(({ value }) => value)).toEqual([1, 2]);
    for (const { value, low, high } of means) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  it('are sure of what every article agrees on', () => {
    const observations = [0, 1, 2, 3].map((article) => of(article, article, 0.6, 0.3));
    const { means, ratios } = estimate(observations, 'stated', options);
    expect(means[0]?.low).toBeCloseTo(0.6);
    expect(means[0]?.high).toBeCloseTo(0.6);
    expect(ratios[1]?.low).toBeCloseTo(2);
    expect(ratios[1]?.high).toBeCloseTo(2);
  });

  it('ask only the questions of their column', () => {
    expect(estimate([of(0, 0, 1, 1)], 'coMentioned', options).questions).toBe(0);
  });
});
