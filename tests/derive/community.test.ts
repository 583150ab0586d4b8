// Communities and positions: found the same whatever the order of the corpus, and whole where there is little to find.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../src/corpus/corpus.js';
import { deriveGraph } from '../../src/derive/derive.js';
import { entitiesInOrder } from '../../src/derive/tie.js';
import type { Graph } from '../../src/domain/graph.js';
import { MAPPED } from '../../src/domain/position.js';
import { randomFrom, type Random } from '../support/random.js';
import { syntheticCorpus } from '../support/synthetic.js';

let small: Corpus;

beforeAll(async () => {
  const loaded = await loadCorpus('tests/fixtures/small');
  if (!('corpus' in loaded)) throw new Error('the small corpus is sound');
  small = loaded.corpus;
});

/** The same things in another order (Fisher and Yates). */
function shuffled<T>(random: Random, things: readonly T[]): T[] {
  const all = [...things];
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

/** The same corpus, its entries and what they list in another order. */
function reordered(corpus: Corpus, seed: number): Corpus {
  const random = randomFrom(seed);
  return {
    ...corpus,
    concepts: shuffled(random, corpus.concepts),
    actors: shuffled(random, corpus.actors),
    territories: shuffled(random, corpus.territories),
    articles: shuffled(random, corpus.articles).map((article) => ({
      ...article,
      mentions: shuffled(random, article.mentions),
      statements: shuffled(random, article.statements),
    })),
  };
}

/** What is told of the structure of a graph. */
function structureOf(graph: Graph) {
  const { communities, straddlers, positions } = graph;
  const joined = entitiesInOrder(graph).map(({ id, community }) => [id, community]);
  return { communities, straddlers, positions, joined };
}

/** A corpus of these concepts alone. */
const only = (concepts: Corpus['concepts']): Corpus => ({
  ...small,
  concepts,
  actors: [],
  territories: [],
  articles: [],
});

/** A concept that stands alone, by its slug. */
const alone = (slug: string): Corpus['concepts'][number] => ({
  slug,
  prefLabel: { fr: `${slug} fr`, en: `${slug} en` },
  definition: { fr: '', en: '' },
});

describe('the structure of a corpus', () => {
  it('does not depend on the order of its entries', { timeout: 60_000 }, () => {
    for (const corpus of [small, syntheticCorpus({ entities: 500, links: 5_000, seed: 3 })]) {
      const told = structureOf(deriveGraph(corpus));
      expect(told.communities.length).toBeGreaterThan(1);
      expect(told.straddlers.length).toBeGreaterThan(0);
      for (const seed of [1, 2, 3]) expect(structureOf(deriveGraph(reordered(corpus, seed)))).toEqual(told);
    }
  });

  it('is told by ids in their order, but for communities, which go by their number', () => {
    const { communities, straddlers, positions } = deriveGraph(small);
    expect(communities.map(({ id }) => id)).toEqual(communities.map((_, at) => `community:${at + 1}`));
    expect(straddlers).toEqual([...straddlers].sort());
    expect(positions.map(({ id }) => id)).toEqual(positions.map(({ id }) => id).sort());
  });

  it('has places for the most important entities only', { timeout: 60_000 }, () => {
    const graph = deriveGraph(syntheticCorpus({ entities: 2_500, links: 12_000, seed: 5 }));
    const sorted = [...entitiesInOrder(graph)].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
    const most = sorted.slice(0, MAPPED).map(({ id }) => id);
    expect(graph.positions.map(({ id }) => id)).toEqual(most.sort());
    const spots = new Set(graph.positions.map(({ x, y }) => `${x} ${y}`));
    expect(spots.size).toBe(MAPPED);
  });

  it('is a place in the middle and no community for one concept alone, and nothing for none', () => {
    expect(structureOf(deriveGraph(only([alone('lonely')])))).toEqual({
      communities: [],
      straddlers: [],
      positions: [{ id: 'concept:lonely', x: 0.5, y: 0.5 }],
      joined: [['concept:lonely', null]],
    });
    expect(structureOf(deriveGraph(only([])))).toEqual({ communities: [], straddlers: [], positions: [], joined: [] });
  });

  it('is a community of two that are joined, named after the more important one first', () => {
    const graph = deriveGraph(only([alone('lower'), alone('alone'), alone('upper')]));
    expect(graph.communities).toEqual([]);
    const joined = deriveGraph(
      only([
        { ...alone('lower'), broader: ['upper'] },
        alone('alone'),
        { ...alone('other'), broader: ['upper'] },
        alone('upper'),
      ]),
    );
    expect(joined.communities).toEqual([
      {
        type: 'Community',
        id: 'community:1',
        label: { fr: 'upper fr, lower fr, other fr', en: 'upper en, lower en, other en' },
        size: 3,
      },
    ]);
    expect(entitiesInOrder(joined).map(({ community }) => community)).toEqual([
      null,
      'community:1',
      'community:1',
      'community:1',
    ]);
  });
});
